package org.entente.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.layout.RandomGraphs;
import org.entente.layout.StressModel;
import org.entente.model.Progress;
import org.jgrapht.alg.drawing.FRLayoutAlgorithm2D;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.LayoutModel2D;
import org.jgrapht.alg.drawing.model.MapLayoutModel2D;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The network's core beside JGraphT's layout of Fruchterman and Reingold (1991) with its defaults, on the same seeded
 * graphs of 10 links a node: four blocs that hold nine of ten links, or all pairs alike. Time is that of a layout from
 * the links alone, distances included; normalised stress is {@link StressModel#stress}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@State(Scope.Benchmark)
public class LayoutBench {
    private static final int LINKS_EACH = 10;

    @Param({"200", "1000"})
    public int nodes;

    @Param({"blocs", "even"})
    public String graph = "blocs";

    private int[][] neighbours = new int[0][];
    private final SimpleGraph<Integer, DefaultEdge> peer = new SimpleGraph<>(DefaultEdge.class);

    /** Measures and prints time and stress side by side. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(LayoutBench.class.getName())
                        .build())
                .run();
        String row = "%8s %8s  %-12s %12s %10s%n";
        System.out.printf(Locale.ROOT, "%n" + row, "nodes", "links", "graph", "ms", "stress");
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark().replaceFirst(".*\\.", "");
            LayoutBench bench = new LayoutBench();
            bench.nodes = Integer.parseInt(result.getParams().getParam("nodes"));
            bench.graph = result.getParams().getParam("graph");
            bench.setUp();
            double[] places = name.equals("entente") ? bench.entente() : bench.flat(bench.fruchtermanReingold());
            System.out.printf(
                    Locale.ROOT,
                    row.replace("%n", "") + "  %s%n",
                    bench.nodes,
                    bench.nodes * LINKS_EACH,
                    bench.graph,
                    String.format(Locale.ROOT, "%.1f", result.getPrimaryResult().getScore()),
                    String.format(Locale.ROOT, "%.3f", StressModel.stress(bench.neighbours, places)),
                    name);
        }
    }

    @Setup
    public void setUp() {
        int links = nodes * LINKS_EACH;
        neighbours = graph.equals("even")
                ? RandomGraphs.even(nodes, links, 1)
                : RandomGraphs.blocs(nodes, links, new RandomGraphs.Blocs(4, 0.9), 3);
        for (int i = 0; i < nodes; i++) {
            peer.addVertex(i);
        }
        for (int i = 0; i < nodes; i++) {
            for (int other : neighbours[i]) {
                if (other < i) {
                    peer.addEdge(i, other);
                }
            }
        }
    }

    private double[] flat(LayoutModel2D<Integer> model) {
        double[] out = new double[2 * nodes];
        for (int i = 0; i < nodes; i++) {
            out[2 * i] = model.get(i).getX();
            out[2 * i + 1] = model.get(i).getY();
        }
        return out;
    }

    @Benchmark
    public double[] entente() {
        return new StressModel(neighbours).places(Progress.SILENT);
    }

    @Benchmark
    public LayoutModel2D<Integer> fruchtermanReingold() {
        LayoutModel2D<Integer> model = new MapLayoutModel2D<>(new Box2D(1000, 1000));
        new FRLayoutAlgorithm2D<Integer, DefaultEdge>(
                        FRLayoutAlgorithm2D.DEFAULT_ITERATIONS,
                        FRLayoutAlgorithm2D.DEFAULT_NORMALIZATION_FACTOR,
                        new Random(1))
                .layout(peer, model);
        return model;
    }
}
