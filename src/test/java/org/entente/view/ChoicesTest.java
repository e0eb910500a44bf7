package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChoicesTest {
    private final AtomicInteger asked = new AtomicInteger();
    private final Choices choices = Choices.words(() -> {
        asked.incrementAndGet();
        return Stream.of("Újság", "new ujsag", "ujsag", "other");
    });

    @Test
    void rowsAreGatheredOnceAndOnlyWhenSought() {
        assertThat(asked).hasValue(0);
        assertThat(choices.find("other")).extracting(Choices.Choice::id).containsExactly("other");
        assertThat(choices.known("ujsag")).isTrue();
        assertThat(choices.name("nobody")).isEqualTo("nobody");
        assertThat(asked).hasValue(1);
    }

    @Test
    void theSameWordComesBeforeItsBeginningAndBeforeAWordInside() {
        assertThat(choices.find("ujsag")).extracting(Choices.Choice::id).containsExactly("Újság", "ujsag", "new ujsag");
        assertThat(choices.find("uj SAG")).hasSize(3);
        assertThat(choices.find("nowhere")).isEmpty();
    }
}
