package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.IntStream;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;

class NetworkLayoutTest {
    private static Map<String, Point> place(Chronicle chronicle) {
        return NetworkLayout.even().place(chronicle, null, Progress.SILENT).points();
    }

    private static double apart(Map<String, Point> points, int one, int other) {
        return at(points, one).distance(at(points, other));
    }

    private static Point at(Map<String, Point> points, int actor) {
        return java.util.Objects.requireNonNull(points.get(SampleRecords.id(actor)));
    }

    private static double meanTie(Chronicle chronicle, Map<String, Point> points) {
        return chronicle.ties().stream()
                .mapToDouble(t -> java.util.Objects.requireNonNull(points.get(t.from()))
                        .distance(java.util.Objects.requireNonNull(points.get(t.to()))))
                .average()
                .orElseThrow();
    }

    @Test
    void aChainIsLaidOutStraight() {
        int[][] chain =
                IntStream.range(0, 9).mapToObj(i -> new int[] {i, i + 1}).toArray(int[][]::new);
        Map<String, Point> points = place(SampleRecords.of(10, chain));
        for (int i = 0; i < 9; i++) {
            assertThat(apart(points, i, i + 1)).isCloseTo(100, within(10.0));
        }
        assertThat(apart(points, 0, 9)).isGreaterThan(850);
    }

    @Test
    void aRingBecomesARound() {
        int[][] ring = IntStream.range(0, 12)
                .mapToObj(i -> new int[] {i, (i + 1) % 12})
                .toArray(int[][]::new);
        Map<String, Point> points = place(SampleRecords.of(12, ring));
        double across = apart(points, 0, 6);
        for (int i = 1; i < 6; i++) {
            assertThat(apart(points, i, i + 6)).isCloseTo(across, within(across * 0.15));
        }
    }

    @Test
    void theMeanTieIsAboutAHundredLong() {
        for (int seed = 0; seed < 5; seed++) {
            Chronicle chronicle = SampleRecords.random(80, 160, seed);
            assertThat(meanTie(chronicle, place(chronicle))).isCloseTo(100, within(15.0));
        }
    }

    @Test
    void groupsWithoutATieBetweenThemDoNotOverlap() {
        Map<String, Point> points = place(SampleRecords.of(
                9,
                new int[] {0, 1},
                new int[] {1, 2},
                new int[] {2, 0},
                new int[] {3, 4},
                new int[] {4, 5},
                new int[] {5, 3},
                new int[] {6, 7}));
        Rect first = box(points, 0, 1, 2);
        Rect second = box(points, 3, 4, 5);
        Rect third = box(points, 6, 7);
        Rect alone = box(points, 8);
        assertThat(first.grow(30).overlaps(second)).isFalse();
        assertThat(second.grow(30).overlaps(third)).isFalse();
        assertThat(first.grow(30).overlaps(third)).isFalse();
        assertThat(first.union(second).union(third).grow(0)).isNotEqualTo(alone);
        assertThat(first.grow(30).contains(at(points, 8))).isFalse();
    }

    private static Rect box(Map<String, Point> points, int... actors) {
        return IntStream.of(actors)
                .mapToObj(a -> new Rect(at(points, a).x(), at(points, a).y(), 0, 0))
                .reduce(Rect::union)
                .orElseThrow();
    }

    @Test
    void tiesToOneselfToStrangersAndTwiceChangeNothing() {
        Chronicle plain = SampleRecords.of(4, new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3});
        Chronicle.Builder more = new Chronicle.Builder();
        plain.actors().forEach(more::add);
        plain.ties().forEach(more::add);
        more.add(SampleRecords.tie("self", SampleRecords.id(1), SampleRecords.id(1)));
        more.add(SampleRecords.tie("stranger", SampleRecords.id(1), "nobody"));
        Tie first = plain.ties().iterator().next();
        more.add(SampleRecords.tie("again", first.to(), first.from()));
        assertThat(place(more.build())).isEqualTo(place(plain));
    }

    @Test
    void nobodySitsOnAnother() {
        int[][] star = IntStream.range(1, 40).mapToObj(i -> new int[] {0, i}).toArray(int[][]::new);
        Map<String, Point> points = place(SampleRecords.of(40, star));
        for (int i = 0; i < 40; i++) {
            for (int k = 0; k < i; k++) {
                assertThat(apart(points, i, k)).isGreaterThan(12);
            }
        }
    }

    @Test
    void manyActorsArePlacedByPivots() {
        int size = 1_600;
        int[][] chain =
                IntStream.range(0, size - 1).mapToObj(i -> new int[] {i, i + 1}).toArray(int[][]::new);
        Map<String, Point> points = place(SampleRecords.of(size, chain));
        assertThat(points).hasSize(size);
        assertThat(apart(points, 0, size - 1)).isGreaterThan(100_000);
    }
}
