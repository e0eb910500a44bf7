package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.entente.geo.Point;

class CircularPropertiesTest {

    @Property(tries = 300)
    void anglesAreAGapApartAllAround(
            @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = -9, max = 9) Double> wanted,
            @ForAll @DoubleRange(min = 0.01, max = 1) double share) {
        double gap = share * 2 * Math.PI / wanted.size();
        double[] out = Circular.apart(wanted.stream().mapToDouble(a -> a).toArray(), gap);
        Arrays.sort(out);
        for (int i = 1; i < out.length; i++) {
            assertThat(out[i] - out[i - 1]).isGreaterThan(gap - 1e-9);
        }
        assertThat(out[0] + 2 * Math.PI - out[out.length - 1]).isGreaterThan(gap - 1e-9);
    }

    @Property(tries = 100)
    void whoHasRoomIsNotMoved(@ForAll @DoubleRange(min = 0, max = 6) double one) {
        double other = one + Math.PI;
        double[] out = Circular.apart(new double[] {one, other}, 0.5);
        assertThat(Math.cos(out[0] - one)).isGreaterThan(1 - 1e-9);
        assertThat(Math.cos(out[1] - other)).isGreaterThan(1 - 1e-9);
    }

    @Property(tries = 200)
    void aHullHoldsACircleAroundEveryPointAndIsConvex(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = -500, max = 500) Double> numbers) {
        List<Point> points =
                numbers.stream().map(x -> new Point(x, x * x / 300)).toList();
        List<Point> hull = Hull.around(points, 10);
        for (int i = 0; i < hull.size(); i++) {
            Point a = hull.get(i);
            Point b = hull.get((i + 1) % hull.size());
            for (Point p : points) {
                double cross = (b.x() - a.x()) * (p.y() - a.y()) - (b.y() - a.y()) * (p.x() - a.x());
                assertThat(cross / a.distance(b)).isGreaterThan(9);
            }
        }
    }
}
