package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReposeTest {
    private long now;
    private final List<String> done = new ArrayList<>();
    private final Repose repose = new Repose(
            () -> now, new Repose.Deeds(() -> done.add("resting"), () -> done.add("rested"), () -> done.add("waking")));

    private void pass(Duration time) {
        now += time.toNanos();
        repose.pass(false);
    }

    @Test
    void eachIsDoneOnceForEachRest() {
        pass(Repose.REST.dividedBy(2));
        assertThat(done).isEmpty();
        pass(Repose.REST);
        pass(Repose.REST);
        assertThat(done).containsExactly("resting");
        pass(Repose.LONG);
        pass(Repose.LONG);
        assertThat(done).containsExactly("resting", "rested");
        repose.stir();
        pass(Duration.ZERO);
        pass(Duration.ZERO);
        assertThat(done).containsExactly("resting", "rested", "waking");
        pass(Repose.LONG);
        assertThat(done).containsExactly("resting", "rested", "waking", "resting", "rested");
    }

    @Test
    void whoGoesOnDoesNotRest() {
        for (int i = 0; i < 20; i++) {
            repose.stir();
            pass(Repose.REST.dividedBy(2));
        }
        assertThat(done).isEmpty();
    }

    @Test
    void aProgramAtWorkDoesNotRest() {
        for (int i = 0; i < 20; i++) {
            now += Repose.LONG.toNanos();
            repose.pass(true);
        }
        assertThat(done).isEmpty();
        pass(Repose.LONG);
        assertThat(done).containsExactly("resting", "rested");
    }
}
