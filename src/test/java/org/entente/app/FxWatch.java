package org.entente.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
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
 * Asks the thread of the toolkit again and again for an answer, and tells how long it took to give one: in milliseconds of
 * its own processor time, so that other programs on the machine do not count.
 */
final class FxWatch implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(8);
    private static final int DEPTH = 120;
    private static final int TOLD = 3;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long watched;
    private final Thread looker;
    private volatile boolean over;
    private volatile boolean answered = true;
    private long since;
    private List<String> seen = new ArrayList<>();
    private Busy worst = Busy.NOT;

    /**
     * How long a thread was busy before it answered.
     *
     * @param millis processor time
     * @param places where it was seen most, with the share of looks in percent
     */
    record Busy(long millis, List<String> places) {
        static final Busy NOT = new Busy(0, List.of());
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
        end(threads.getThreadCpuTime(watched));
        answered = true;
    }

    private synchronized void note(ThreadInfo info) {
        seen.add(place(List.of(info.getStackTrace())));
    }

    private synchronized void end(long now) {
        long millis = (now - since) / 1_000_000;
        if (millis > worst.millis()) {
            Map<String, Integer> counts = new HashMap<>();
            seen.forEach(p -> counts.merge(p, 1, Integer::sum));
            int all = Math.max(1, seen.size());
            worst = new Busy(
                    millis,
                    counts.entrySet().stream()
                            .sorted((a, b) -> b.getValue() - a.getValue())
                            .limit(TOLD)
                            .map(e -> 100 * e.getValue() / all + "% " + e.getKey())
                            .toList());
        }
        seen = new ArrayList<>();
        since = now;
    }

    /** The innermost place in the toolkit, and the innermost places in the program that led there. */
    private static String place(List<StackTraceElement> stack) {
        Stream<String> top = stack.stream().limit(1).map(FxWatch::name);
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
