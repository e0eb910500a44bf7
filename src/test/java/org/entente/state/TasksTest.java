package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class TasksTest {
    private final ByHand background = new ByHand();
    private final ByHand delivery = new ByHand();
    private final Tasks tasks = new Tasks(background, delivery);
    private final List<String> heard = new ArrayList<>();

    /** Runs what it is given when it is told to. */
    private static final class ByHand implements Executor {
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public void execute(Runnable command) {
            waiting.add(command);
        }

        void one() {
            waiting.remove().run();
        }

        boolean idle() {
            return waiting.isEmpty();
        }
    }

    private void start(String key, Tasks.Work<String> work) {
        tasks.start(key, work, new Tasks.Outcome<>(heard::add, e -> heard.add("failed: " + e.getMessage())));
    }

    @Test
    void aResultArrivesWhereResultsArrive() {
        start("open", progress -> "done");
        assertThat(heard).isEmpty();
        background.one();
        assertThat(heard).as("not on the background thread").isEmpty();
        delivery.one();
        assertThat(heard).containsExactly("done");
    }

    @Test
    void aFailureArrivesToo() {
        start("open", progress -> {
            throw new IOException("no such file");
        });
        background.one();
        delivery.one();
        assertThat(heard).containsExactly("failed: no such file");
    }

    @Test
    void ofTwoWorksWithOneKeyTheLaterDelivers() {
        start("open", progress -> "earlier");
        start("open", progress -> "later");
        background.one();
        background.one();
        while (!delivery.idle()) {
            delivery.one();
        }
        assertThat(heard).containsExactly("later");
    }

    @Test
    void whatWasDoneButNotYetDeliveredIsDroppedForTheLater() {
        start("open", progress -> "earlier");
        background.one();
        start("open", progress -> "later");
        delivery.one();
        assertThat(heard).isEmpty();
        background.one();
        delivery.one();
        assertThat(heard).containsExactly("later");
    }

    @Test
    void theEarlierHearsThatItIsCancelledAndItsFailureIsNotTold() {
        List<Boolean> cancelled = new ArrayList<>();
        start("open", progress -> {
            cancelled.add(progress.cancelled());
            start("open", next -> "later");
            cancelled.add(progress.cancelled());
            throw new IOException("given up");
        });
        background.one();
        background.one();
        while (!delivery.idle()) {
            delivery.one();
        }
        assertThat(cancelled).containsExactly(false, true);
        assertThat(heard).containsExactly("later");
    }

    @Test
    void worksWithOtherKeysDoNotDisturbEachOther() {
        start("open", progress -> "opened");
        start("export", progress -> "exported");
        background.one();
        background.one();
        delivery.one();
        delivery.one();
        assertThat(heard).containsExactly("opened", "exported");
    }

    @Test
    void onTheCallingThreadEverythingHappensAtOnce() {
        new Tasks(Runnable::run, Runnable::run)
                .start("open", progress -> "done", new Tasks.Outcome<>(heard::add, e -> {}));
        assertThat(heard).containsExactly("done");
    }

    @Test
    void whatRunsIsToldUntilItIsDelivered() {
        start("open", progress -> {
            progress.report(0.25, "reading");
            return "done";
        });
        Tasks.Running now = java.util.Objects.requireNonNull(tasks.running().get("open"));
        assertThat(now.fraction()).as("nobody knows yet").isNegative();
        background.one();
        assertThat(now.fraction()).isEqualTo(0.25);
        assertThat(now.doing()).isEqualTo("reading");
        assertThat(tasks.running()).containsKey("open");
        delivery.one();
        assertThat(tasks.running()).isEmpty();
    }

    @Test
    void aLaterWorkIsNotForgottenWhenTheEarlierEnds() {
        start("open", progress -> "first");
        start("open", progress -> "second");
        background.one();
        delivery.one();
        assertThat(tasks.running()).containsKey("open");
        background.one();
        delivery.one();
        assertThat(heard).containsExactly("second");
        assertThat(tasks.running()).isEmpty();
    }
}
