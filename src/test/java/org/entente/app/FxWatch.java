package org.entente.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;

/**
 * Asks the thread of the toolkit again and again for an answer, and tells how long it took to give one: in processor time,
 * its own and that of the threads of the program for which it waited, so that other programs on the machine do not count.
 */
final class FxWatch implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(8);
    private static final int DEPTH = 120;
    private static final int TOLD = 3;

    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final long watched;
    private final Thread looker;
    private volatile boolean over;
    private volatile boolean answered = true;
    private long since;
    private long asked;
    private long looked;
    private long waiting;
    private long othersBefore;
    private List<String> seen = new ArrayList<>();
    private Busy worst = Busy.NOT;

    /**
     * How long a thread did not answer, in milliseconds.
     *
     * @param millis processor time
     * @param waited processor time of other threads while it waited for one
     * @param wall by the clock: more than both together where other programs had the processors
     * @param places where it was seen most, with the share of looks in percent
     */
    record Busy(long millis, long waited, long wall, List<String> places) {
        static final Busy NOT = new Busy(0, 0, 0, List.of());

        /** What the program itself is to blame for. */
        long held() {
            return millis + waited;
        }

        /** The times in words. */
        String told() {
            return millis + " ms at work, " + waited + " ms waiting, " + wall + " ms by the clock";
        }
    }

    FxWatch(Thread watched) {
        this.watched = watched.getId();
        since = threads.getThreadCpuTime(this.watched);
        looker = new Thread(this::look, "fx-watch");
        looker.setDaemon(true);
        looker.start();
    }

    /** Asks the thread again and again to answer, and looks at it until it does. */
    private void look() {
        while (!over) {
            if (answered) {
                answered = false;
                begin(others());
                Platform.runLater(this::answer);
            }
            LockSupport.parkNanos(LOOK.toNanos());
            ThreadInfo info = answered ? null : threads.getThreadInfo(watched, DEPTH);
            if (info != null) {
                note(info);
            }
        }
    }

    private void answer() {
        end(threads.getThreadCpuTime(watched), others());
        answered = true;
    }

    /** Processor time of all threads of the program but the one watched and the one that looks. */
    private long others() {
        long[] ids = threads.getAllThreadIds();
        long[] times = threads.getThreadCpuTime(ids);
        long sum = 0;
        for (int i = 0; i < ids.length; i++) {
            sum += ids[i] == watched || ids[i] == looker.getId() ? 0 : Math.max(0, times[i]);
        }
        return sum;
    }

    private synchronized void begin(long others) {
        asked = System.nanoTime();
        looked = asked;
        waiting = 0;
        othersBefore = others;
    }

    private synchronized void note(ThreadInfo info) {
        long now = System.nanoTime();
        waiting += waits(info) ? now - looked : 0;
        looked = now;
        seen.add(place(List.of(info.getStackTrace())));
    }

    /** Whether it waits for another thread, and not for something to do. */
    private static boolean waits(ThreadInfo info) {
        return info.getThreadState() != Thread.State.RUNNABLE
                && Stream.of(info.getStackTrace()).limit(4).noneMatch(f -> f.getMethodName()
                        .equals("getNextRunnable"));
    }

    private synchronized void end(long own, long others) {
        long millis = (own - since) / 1_000_000;
        long waited = Math.min(waiting, Math.max(0, others - othersBefore)) / 1_000_000;
        if (millis + waited > worst.held()) {
            Map<String, Integer> counts = new HashMap<>();
            seen.forEach(p -> counts.merge(p, 1, Integer::sum));
            int all = Math.max(1, seen.size());
            worst = new Busy(
                    millis,
                    waited,
                    (System.nanoTime() - asked) / 1_000_000,
                    counts.entrySet().stream()
                            .sorted((a, b) -> b.getValue() - a.getValue())
                            .limit(TOLD)
                            .map(e -> 100 * e.getValue() / all + "% " + e.getKey())
                            .toList());
        }
        seen = new ArrayList<>();
        since = own;
    }

    /** The innermost place in the toolkit, and the innermost places in the program that led there. */
    private static String place(List<StackTraceElement> stack) {
        Stream<String> top = stack.stream()
                .filter(f -> !f.getClassName().matches("(java|jdk|sun)\\..*"))
                .limit(1)
                .map(FxWatch::name);
        Stream<String> own = stack.stream()
                .filter(f -> f.getClassName().startsWith("org.entente"))
                .limit(4)
                .map(FxWatch::name);
        return Stream.concat(top, own).collect(Collectors.joining(" < "));
    }

    private static String name(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName() + ":" + frame.getLineNumber();
    }

    /** The longest time without an answer since this was asked last. */
    synchronized Busy worst() {
        Busy out = worst;
        worst = Busy.NOT;
        return out;
    }

    @Override
    public void close() {
        over = true;
        LockSupport.unpark(looker);
    }
}
