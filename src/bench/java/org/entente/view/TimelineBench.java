package org.entente.view;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Grade;
import org.entente.model.PartialDate;
import org.entente.paint.Sheet;
import org.entente.state.Stretch;
import org.entente.state.View;
import org.entente.time.TimeIndex;

/**
 * How long the timeline takes to draw 100,000 events on 1600 by 170 pixels, in milliseconds of
 * the processor's time, median and 95th percentile:
 * while the day moves, and where the scale moves so that all is made anew, from 100 years over the width to weeks.
 */
public final class TimelineBench {
    private static final int EVENTS = 100_000;
    private static final LocalDate FIRST = LocalDate.of(1930, 1, 1);
    private static final int DAYS = 36_500;
    private static final int FRAMES = 60;
    private static final List<Grade> GRADES = List.of(Grade.values());
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private final TimeIndex index = TimeIndex.of(record(), java.util.Set.of());
    private final TimelinePainter painter = new TimelinePainter();
    private final Sheet sheet = new Sheet(1600, 170, 1);
    private final View view = View.opening(LocalDate.of(1990, 5, 1), null, null)
            .range(new Stretch(LocalDate.of(1980, 1, 1), LocalDate.of(2000, 1, 1)));

    private static Chronicle record() {
        Random random = new Random(1);
        List<String> types = List.of("delivery", "accession", "sanction", "withdrawal", "statement", "easing");
        Chronicle.Builder rows = new Chronicle.Builder();
        for (int i = 0; i < EVENTS; i++) {
            String date = FIRST.plusDays(random.nextInt(DAYS)).toString();
            int length = random.nextInt(4) > 0 ? 10 : random.nextBoolean() ? 7 : 4;
            rows.add(new Event(
                    "e" + i,
                    PartialDate.parse(date.substring(0, length)).orElseThrow(),
                    types.get(random.nextInt(types.size())),
                    new Event.Account(
                            "Something happens for time number " + i, "", GRADES.get(i % GRADES.size()), Evidence.NONE),
                    new Event.Context(List.of(), "", "")));
        }
        return rows.build();
    }

    /** Measures and prints the table. */
    public static void main(String[] args) {
        TimelineBench bench = new TimelineBench();
        System.out.printf(Locale.ROOT, "%n%-24s %16s %16s%n", "ms: median (p95)", "day moves", "scale moves");
        for (double years : new double[] {100, 35, 10, 1, 0.1}) {
            TimeScale scale = new TimeScale(LocalDate.of(1985, 1, 1).toEpochDay(), 1600 / (years * 365.25));
            double[] day = bench.times(scale, 0);
            double[] all = bench.times(scale, 1);
            System.out.printf(Locale.ROOT, "%-24s %16s %16s%n", years + " years", both(day), both(all));
        }
    }

    private double[] times(TimeScale scale, double moved) {
        List<Double> out = new ArrayList<>();
        for (int i = -FRAMES; i < FRAMES; i++) {
            View now = view.day(view.day().plusDays(i));
            TimeScale there = scale.pan(moved * i);
            long start = CLOCK.getCurrentThreadCpuTime();
            painter.draw(new TimelinePainter.Showing(index, now, there, null), sheet);
            if (i >= 0) {
                out.add((CLOCK.getCurrentThreadCpuTime() - start) / 1e6);
            }
        }
        double[] sorted = out.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    private static String both(double[] sorted) {
        return String.format(
                Locale.ROOT, "%.2f (%.2f)", sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)]);
    }
}
