package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.entente.data.RecordReader;
import org.entente.data.SmallRecord;
import org.entente.time.TimeIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        assertThat(choices.find("ujsag")).hasSize(3);
        assertThat(asked).hasValue(1);
    }

    @Test
    void aRowIsNamedWithoutTheOthersAndOneThatIsNotThereByItsId(@TempDir Path folder) throws Exception {
        assertThat(choices.name("nobody")).isEqualTo("nobody");
        assertThat(asked).hasValue(0);
        TimeIndex index =
                TimeIndex.of(RecordReader.read(SmallRecord.sound().in(folder)).chronicle(), Set.of());
        assertThat(Choices.of(index, "actors").name("SRB")).isEqualTo("Serbia");
        assertThat(Choices.of(index, "ties").name("gas")).contains("pipeline gas");
        assertThat(Choices.of(index, "ties").name("nobody")).isEqualTo("nobody");
    }

    @Test
    void theSameWordComesBeforeItsBeginningAndBeforeAWordInside() {
        assertThat(choices.find("ujsag")).extracting(Choices.Choice::id).containsExactly("Újság", "ujsag", "new ujsag");
        assertThat(choices.find("uj SAG")).hasSize(3);
        assertThat(choices.find("nowhere")).isEmpty();
    }
}
