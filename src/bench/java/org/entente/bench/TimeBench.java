package org.entente.bench;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.model.Tie;
import org.entente.time.Cursor;
import org.entente.time.Filter;
import org.entente.time.Moment;
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
import org.openjdk.jmh.runner.RunnerException;

/**
 * The time engine beside JGraphT's subgraphs on the same generated worlds and the same days. Every operation takes the
 * next day of a list: 365 days one after the other (scrub) or 1,000 random dates (jump), and ends with the number of
 * ties held; the walks also touch every tie held.
 *
 * <ul>
 *   <li>Entente: one cursor without a filter.
 *   <li>MaskSubgraph: a new mask for each day over the graph of all ties ever. It holds no state, so its count is a
 *       walk that asks the mask about every tie, and scrubbing costs what jumping costs.
 *   <li>AsSubgraph: scrubbing, it is told of each tie that begins or ends (addEdge, removeEdge), its best use; jumping,
 *       it is built anew from the set of live ties, since more than half of a world's ties change at a jump.
 * </ul>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx5g", "-Xms2g"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class TimeBench {
    private static final int CHECKED_EVERY = 250;

    /** Ties in the world; the actors are 200, 1,000 and 10,000. */
    @Param({"5000", "100000", "1000000"})
    public int ties;

    private List<LocalDate> scrub = List.of();
    private List<LocalDate> jumps = List.of();
    private Cursor cursor;
    private Peers peers;
    private int turn;

    /** Measures and prints the table; the system property {@code bench.ties} chooses worlds by their number of ties. */
    public static void main(String[] args) throws RunnerException {
        BenchTable.print(System.getProperty("bench.ties", "5000,100000,1000000"));
    }

    /** Makes the world and fails unless all three hold equally many ties. */
    @Setup
    public void setUp() {
        World world = new World(ties);
        scrub = world.scrub();
        jumps = world.jumps();
        cursor = world.index().cursor(Filter.NONE);
        peers = new Peers(world, scrub.get(0));
        for (int i = 0; i < scrub.size(); i += CHECKED_EVERY) {
            check(scrub.get(i), peers.moved(scrub.get(i)).edgeSet().size());
        }
        peers.moved(scrub.get(0));
        for (int i = 0; i < jumps.size(); i += CHECKED_EVERY) {
            check(jumps.get(i), peers.rebuilt(jumps.get(i)).edgeSet().size());
        }
    }

    private void check(LocalDate day, int expected) {
        int ours = cursor.moveTo(day).tieCount();
        int masked = peers.mask(day).edgeSet().size();
        if (ours != expected || masked != expected) {
            throw new IllegalStateException(
                    day + ": Entente " + ours + ", MaskSubgraph " + masked + ", AsSubgraph " + expected);
        }
    }

    private LocalDate next(List<LocalDate> days) {
        turn = turn + 1 < days.size() ? turn + 1 : 0;
        return days.get(turn);
    }

    @Benchmark
    public int ententeScrub() {
        return cursor.moveTo(next(scrub)).tieCount();
    }

    @Benchmark
    public int ententeJump() {
        return cursor.moveTo(next(jumps)).tieCount();
    }

    /** Adds up the numbers of all live ties. */
    @Benchmark
    public long ententeJumpAndWalk() {
        Moment moment = cursor.moveTo(next(jumps));
        long[] sum = new long[1];
        moment.forEachTie(t -> sum[0] += t);
        return sum[0];
    }

    @Benchmark
    public int maskScrub() {
        return peers.mask(next(scrub)).edgeSet().size();
    }

    @Benchmark
    public int maskJump() {
        return peers.mask(next(jumps)).edgeSet().size();
    }

    /** Adds up the hashes of all live ties. */
    @Benchmark
    public long maskJumpAndWalk() {
        return walked(peers.mask(next(jumps)).edgeSet().iterator());
    }

    @Benchmark
    public int asSubgraphScrub() {
        return peers.moved(next(scrub)).edgeSet().size();
    }

    @Benchmark
    public int asSubgraphJump() {
        return peers.rebuilt(next(jumps)).edgeSet().size();
    }

    @Benchmark
    public long asSubgraphJumpAndWalk() {
        return walked(peers.rebuilt(next(jumps)).edgeSet().iterator());
    }

    private static long walked(Iterator<Tie> ties) {
        long sum = 0;
        while (ties.hasNext()) {
            sum += ties.next().hashCode();
        }
        return sum;
    }
}
