package org.entente.bench;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link TimeBench} and prints its results side by side. */
final class BenchTable {
    private static final double MICROS_PER_MILLI = 1000;

    private final Map<Integer, Map<String, Double>> micros = new TreeMap<>();

    private BenchTable(Collection<RunResult> results) {
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            int ties = Integer.parseInt(result.getParams().getParam("ties"));
            micros.computeIfAbsent(ties, t -> new TreeMap<>())
                    .put(name, result.getPrimaryResult().getScore());
        }
    }

    /** Measures worlds of so many ties, given as numbers with commas between. */
    static void print(String ties) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(TimeBench.class.getName())
                        .param("ties", ties.split(","))
                        .build())
                .run();
        new BenchTable(results).print(System.out);
    }

    private void print(PrintStream out) {
        String row = "%9s  %-22s %14s %14s %14s %11s%n";
        out.println();
        out.printf(Locale.ROOT, row, "ties", "operation", "Entente", "AsSubgraph", "MaskSubgraph", "Mask/Entente");
        micros.forEach((ties, of) -> {
            out.printf(Locale.ROOT, row, cells(ties, "scrub, µs a day", of, "Scrub", 1));
            out.printf(Locale.ROOT, row, cells(ties, "jump, µs a jump", of, "Jump", 1));
            out.printf(Locale.ROOT, row, cells(ties, "jump and walk, ms", of, "JumpAndWalk", MICROS_PER_MILLI));
        });
    }

    private static Object[] cells(int ties, String name, Map<String, Double> of, String what, double unit) {
        double ours = of.getOrDefault("entente" + what, Double.NaN);
        double as = of.getOrDefault("asSubgraph" + what, Double.NaN);
        double mask = of.getOrDefault("mask" + what, Double.NaN);
        return new Object[] {ties, name, number(ours / unit), number(as / unit), number(mask / unit), times(mask / ours)
        };
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.3f" : "%,.0f", value);
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%,.0f x", ratio);
    }
}
