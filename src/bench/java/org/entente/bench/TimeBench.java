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
 *       it is built anew from the set of live ties, since a jump changes up to half of a world's ties.
 * </ul>
 *
 * Before it is measured each is held against a plain count of live ties, so all three hold equally many.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms3g", "-Xmx5g"})
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class TimeBench {

    /** Measures and prints the table; the system property {@code bench.ties} chooses worlds by their number of ties. */
    public static void main(String[] args) throws RunnerException {
        BenchTable.print(System.getProperty("bench.ties", "5000,100000,1000000"));
    }

    /** A world and the days on which it is asked for, one after the other. */
    @State(Scope.Benchmark)
    public abstract static class Asked {
        private static final int CHECKED_EVERY = 250;

        /** Ties in the world; the actors are 200, 1,000 and 10,000. */
        @Param({"5000", "100000", "1000000"})
        public int ties;

        private List<LocalDate> scrub = List.of();
        private List<LocalDate> jumps = List.of();
        private int turn;

        /** Makes the world, and fails unless as many ties are held as live. */
        @Setup
        public void setUp() {
            World world = new World(ties);
            scrub = world.scrub();
            jumps = world.jumps();
            hold(world);
            for (int i = 0; i < scrub.size(); i += CHECKED_EVERY) {
                check(world.count(scrub.get(i)), scrubbed(scrub.get(i)), scrub.get(i));
            }
            for (int i = 0; i < jumps.size(); i += CHECKED_EVERY) {
                check(world.count(jumps.get(i)), jumped(jumps.get(i)), jumps.get(i));
            }
        }

        private static void check(int expected, int held, LocalDate day) {
            if (held != expected) {
                throw new IllegalStateException(day + ": " + held + " ties held, " + expected + " live");
            }
        }

        abstract void hold(World world);

        abstract int scrubbed(LocalDate day);

        abstract int jumped(LocalDate day);

        LocalDate nextScrub() {
            turn = turn + 1 < scrub.size() ? turn + 1 : 0;
            return scrub.get(turn);
        }

        LocalDate nextJump() {
            turn = turn + 1 < jumps.size() ? turn + 1 : 0;
            return jumps.get(turn);
        }
    }

    /** Entente's cursor. */
    public static class Entente extends Asked {
        private Cursor cursor;

        @Override
        void hold(World world) {
            cursor = world.index().cursor(Filter.NONE);
        }

        @Override
        int scrubbed(LocalDate day) {
            return cursor.moveTo(day).tieCount();
        }

        @Override
        int jumped(LocalDate day) {
            return scrubbed(day);
        }

        long walked(LocalDate day) {
            Moment moment = cursor.moveTo(day);
            Sum sum = new Sum();
            moment.forEachTie(sum::add);
            return moment.tieCount() + sum.value;
        }
    }

    /** JGraphT's graph of all ties ever, and subgraphs of it. */
    public abstract static class Peer extends Asked {
        Peers peers;

        @Override
        void hold(World world) {
            peers = new Peers(world, world.scrub().get(0));
        }

        static long walked(Iterable<Tie> ties) {
            Iterator<Tie> all = ties.iterator();
            long sum = 0;
            while (all.hasNext()) {
                sum += all.next().hashCode();
            }
            return sum;
        }
    }

    /** JGraphT's MaskSubgraph. */
    public static class Mask extends Peer {
        @Override
        int scrubbed(LocalDate day) {
            return peers.mask(day).edgeSet().size();
        }

        @Override
        int jumped(LocalDate day) {
            return scrubbed(day);
        }
    }

    /** JGraphT's AsSubgraph. */
    public static class Subgraph extends Peer {
        @Override
        int scrubbed(LocalDate day) {
            return peers.moved(day).edgeSet().size();
        }

        @Override
        int jumped(LocalDate day) {
            return peers.rebuilt(day).edgeSet().size();
        }
    }

    private static final class Sum {
        private long value;

        void add(int tie) {
            value += tie;
        }
    }

    @Benchmark
    public int ententeScrub(Entente of) {
        return of.scrubbed(of.nextScrub());
    }

    @Benchmark
    public int ententeJump(Entente of) {
        return of.jumped(of.nextJump());
    }

    /** Adds up the numbers of all live ties. */
    @Benchmark
    public long ententeJumpAndWalk(Entente of) {
        return of.walked(of.nextJump());
    }

    @Benchmark
    public int maskScrub(Mask of) {
        return of.scrubbed(of.nextScrub());
    }

    @Benchmark
    public int maskJump(Mask of) {
        return of.jumped(of.nextJump());
    }

    /** Adds up the hashes of all live ties. */
    @Benchmark
    public long maskJumpAndWalk(Mask of) {
        return Peer.walked(of.peers.mask(of.nextJump()).edgeSet());
    }

    @Benchmark
    public int asSubgraphScrub(Subgraph of) {
        return of.scrubbed(of.nextScrub());
    }

    @Benchmark
    public int asSubgraphJump(Subgraph of) {
        return of.jumped(of.nextJump());
    }

    /** Adds up the hashes of all live ties. */
    @Benchmark
    public long asSubgraphJumpAndWalk(Subgraph of) {
        return Peer.walked(of.peers.rebuilt(of.nextJump()).edgeSet());
    }
}
