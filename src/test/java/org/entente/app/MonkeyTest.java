package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.view.Memory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/**
 * Journeys of someone who presses whatever there is: no fault, nothing impossible shown, every step undone and done
 * again, nothing left behind. {@code -Dmonkey.journeys=200} makes more of them, {@code -Dmonkey.seed=17} makes one again:
 * one of an odd seed begins with what the one before it kept and, as it was not ended, left to be recovered, so that it may
 * take both, {@code -Dmonkey.seed=16 -Dmonkey.journeys=2}.
 */
@ExtendWith(ApplicationExtension.class)
class MonkeyTest {
    private static final int USUAL = 6;

    /** Milliseconds of work and waiting for which a window may not answer. */
    private static final long SLOW = 200;

    /** Those of processor time where the test fails, once all was done a first time. */
    private static final long FREEZE = 800;

    private static final int FIRST = Integer.getInteger("monkey.seed", 1);
    private static final int JOURNEYS =
            Integer.getInteger("monkey.journeys", Integer.getInteger("monkey.seed") == null ? USUAL : 1);
    private static final int LAST = FIRST + JOURNEYS - 1;
    private static final boolean TOLD = Boolean.getBoolean("monkey.told");

    /** After how many journeys the heap is looked at. */
    private static final int PAUSE = 5;

    /** How many looks tell a trend. */
    private static final int ENOUGH = 8;

    /**
     * Megabytes by which the heap may grow from the second quarter of the journeys to the last; caches fill in the first, and
     * the least of each counts, as now and then something still holds the window closed last.
     */
    private static final long GROWTH = 40;

    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();
    private final ExecutorService background = Executors.newFixedThreadPool(3);
    private final Tasks tasks = new Tasks(background, Platform::runLater);
    private final Turns turns = new Turns(tasks);
    private final Effort effort = new Effort(SLOW);
    private boolean warm;
    private Thread toolkit = Thread.currentThread();
    private final String states = System.getProperty("entente.state", "");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Start
    void start(Stage stage) {
        toolkit = Thread.currentThread();
        Platform.setImplicitExit(false);
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> note(e));
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> note(e));
    }

    @BeforeEach
    void ownState() {
        Complaints.heard(faults);
    }

    @AfterEach
    void speakEnglish() {
        System.setProperty("entente.state", states);
        Texts.speak(Locale.ENGLISH);
        Thread.setDefaultUncaughtExceptionHandler(null);
        background.shutdownNow();
    }

    /** The toolkit without a screen has no dialogs for files, which is as if a person had closed them. */
    private void note(Throwable e) {
        boolean chooser = e instanceof UnsupportedOperationException
                && List.of(e.getStackTrace()).stream().limit(4).anyMatch(f -> f.getMethodName()
                        .contains("CommonDialogs"));
        if (!chooser) {
            faults.add(e);
        }
    }

    @Test
    void whateverIsPressedNothingBreaksAndNothingStays() throws Exception {
        Chronicle chronicle = Bundled.chronicle();
        List<WeakReference<ExplorerState>> closed = new ArrayList<>();
        Map<Integer, Long> heap = new TreeMap<>();
        List<AssertionError> failed = new ArrayList<>();
        try (FxWatch watch = new FxWatch(toolkit)) {
            for (int seed = FIRST; seed <= LAST; seed++) {
                warm = seed > FIRST;
                try {
                    closed.add(journey(seed, chronicle, watch));
                } catch (AssertionError e) {
                    failed.add(e);
                    closeAll();
                }
                if (seed % PAUSE == 0) {
                    heap.put(seed, used());
                }
            }
        }
        effort.tell();
        System.out.println("heap in MB after journeys: " + heap);
        if (!failed.isEmpty()) {
            throw summed(failed);
        }
        closed.remove(closed.size() - 1);
        assertThat(effort.longest()).as("longest time without an answer, in ms").isLessThan(FREEZE);
        assertThat(closed).as("states of closed windows").allSatisfy(Heap::forgotten);
        if (heap.size() >= ENOUGH) {
            List<Long> used = List.copyOf(heap.values());
            int quarter = Math.max(1, used.size() / 4);
            long early = Collections.min(used.subList(quarter, 2 * quarter));
            long late = Collections.min(used.subList(used.size() - quarter, used.size()));
            assertThat(late).as("heap used in MB, of " + heap).isLessThan(early + GROWTH);
        }
    }

    /** Megabytes in use once another window was drawn, for the toolkit keeps what it drew last until it draws again. */
    private long used() {
        Stage other = turns.ask(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Pane()));
            stage.show();
            return stage;
        });
        long least = Long.MAX_VALUE;
        for (int width = 300; width <= 500; width += 100) {
            int now = width;
            turns.take(() -> other.setWidth(now));
            turns.settle();
            least = Math.min(least, Heap.used());
        }
        turns.take(other::close);
        return least;
    }

    private WeakReference<ExplorerState> journey(int seed, Chronicle chronicle, FxWatch watch) {
        List<String> log = new ArrayList<>();
        if (TOLD) {
            System.out.println("journey " + seed);
        }
        try {
            return walk(seed, chronicle, watch, log);
        } catch (AssertionError | RuntimeException | IOException e) {
            if (TOLD) {
                System.out.println("FAILED " + seed + "\n  " + String.join("\n  ", log));
                e.printStackTrace(System.out);
            }
            throw new AssertionError(
                    "journey of -Dmonkey.seed=" + seed + " after\n  " + String.join("\n  ", log) + "\n"
                            + e.getMessage(),
                    e);
        }
    }

    private WeakReference<ExplorerState> walk(int seed, Chronicle chronicle, FxWatch watch, List<String> log)
            throws IOException {
        Random random = new Random(seed * 7919L);
        Path kept = Files.createDirectories(folder.resolve("kept-" + seed / 2));
        System.setProperty("entente.state", kept.toString());
        Texts.speak(Locale.ENGLISH);
        ExplorerState opened = new ExplorerState(chronicle, Opening.of(chronicle, LocalDate.of(2025, 1, 8)));
        Stage stage = turns.ask(() -> open(opened, kept, random.nextBoolean()));
        Sound sound = turns.ask(() -> new Sound(stage));
        turns.settle();
        check(sound, "opening");
        note("open window", watch);
        Hands hands = turns.ask(Hands::new);
        Monkey monkey = turns.ask(() -> new Monkey(random, stage, hands));
        int deeds = 20 + random.nextInt(21);
        for (int i = 0; i < deeds; i++) {
            Monkey.Deed deed = turns.ask(monkey::next);
            log.add(deed.told());
            if (FIRST == LAST) {
                System.out.println(seed + " " + deed.told());
            }
            deed.parts().forEach(turns::take);
            turns.settle();
            note(deed.kind(), watch);
            check(sound, deed.told());
        }
        log.add("end");
        for (int i = 0; i < 12 && turns.ask(() -> Seen.windows().size() > 1); i++) {
            turns.take(hands::leave);
            turns.settle();
        }
        turns.ask(() -> {
            sound.alone();
            return true;
        });
        turnBack(new Return(sound));
        turns.settle();
        note("undo all, redo all", watch);
        check(sound, "undo and redo of all");
        return turns.ask(() -> {
            WeakReference<ExplorerState> state = new WeakReference<>(sound.state());
            stage.close();
            stage.setScene(null);
            stage.setOnCloseRequest(null);
            return state;
        });
    }

    /** Each step in a turn of its own, as a person takes it. */
    private void turnBack(Return way) {
        turns.take(way::begin);
        while (turns.ask(way::undone)) {}
        while (turns.ask(way::redone)) {}
        turns.take(way::end);
    }

    private void note(String kind, FxWatch watch) {
        FxWatch.Busy busy = watch.worst();
        effort.add(kind, busy, warm);
        if (TOLD && busy.held() > SLOW) {
            System.out.println("slow: " + kind + ", " + busy.told() + " " + busy.places());
        }
    }

    private void closeAll() {
        List<javafx.stage.Window> open = turns.ask(() -> List.copyOf(javafx.stage.Window.getWindows()));
        for (int i = open.size() - 1; i >= 0; i--) {
            turns.take(open.get(i)::hide);
        }
        turns.settle();
        faults.clear();
    }

    private static AssertionError summed(List<AssertionError> failed) {
        AssertionError out = new AssertionError(
                failed.size() + " journeys failed, the first: " + failed.get(0).getMessage(), failed.get(0));
        failed.stream().skip(1).forEach(out::addSuppressed);
        return out;
    }

    private Stage open(ExplorerState state, Path kept, boolean still) {
        Stage stage = new Stage();
        Motion motion = new Motion();
        motion.reducedProperty().set(still);
        Keeping keeping = Keeping.in(kept, (what, after) -> CompletableFuture.delayedExecutor(
                        after.toMillis(), TimeUnit.MILLISECONDS, background)
                .execute(what));
        new Window(state, tasks, motion, Memory.NONE, keeping).show(stage);
        return stage;
    }

    private void check(Sound sound, String after) {
        Optional<Throwable> fault = Optional.ofNullable(faults.poll());
        if (fault.isPresent()) {
            throw new AssertionError("a fault after: " + after + ": " + fault.get(), fault.get());
        }
        turns.ask(() -> {
            sound.check();
            return true;
        });
    }
}
