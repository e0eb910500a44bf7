package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.entente.geo.Point;

/** Laws of the curves that ties are drawn as. */
class CurvePropertiesTest {
    private static final Offset<Double> CLOSE = within(1e-6);

    @Provide
    Arbitrary<Point> points() {
        Arbitrary<Double> numbers = Arbitraries.doubles().between(-2000, 2000);
        return Combinators.combine(numbers, numbers).as(Point::new);
    }

    private static void same(Point one, Point other) {
        assertThat(one.distance(other)).isLessThan(1e-6);
    }

    @Property
    void aPartGoesTheSameWay(
            @ForAll("points") Point from,
            @ForAll("points") Point to,
            @ForAll @DoubleRange(min = -70, max = 70) double bend,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        Curve whole = Curve.bent(from, to, bend);
        double a = Math.min(one, other);
        double b = Math.max(one, other);
        Curve part = whole.part(a, b);
        for (double t = 0; t <= 1; t += 0.25) {
            same(part.at(t), whole.at(a + (b - a) * t));
        }
    }

    @Property
    void theMiddleStandsOffTheChordToTheLeft(
            @ForAll("points") Point from,
            @ForAll("points") Point to,
            @ForAll @DoubleRange(min = -70, max = 70) double bend) {
        Assume.that(from.distance(to) > 1);
        Curve curve = Curve.bent(from, to, bend);
        same(curve.at(0), from);
        same(curve.at(1), to);
        Point middle = curve.at(0.5);
        double length = from.distance(to);
        double left = ((to.y() - from.y()) * (middle.x() - from.x()) - (to.x() - from.x()) * (middle.y() - from.y()))
                / length;
        assertThat(left).isCloseTo(bend, CLOSE);
        assertThat(middle.distance(from)).isCloseTo(middle.distance(to), CLOSE);
    }

    @Property
    void aLineLeavesOneDiscAndReachesTheOtherAtTheirRims(
            @ForAll("points") Point from,
            @ForAll("points") Point to,
            @ForAll @DoubleRange(min = -70, max = 70) double bend,
            @ForAll @DoubleRange(min = 1, max = 20) double radius) {
        Assume.that(from.distance(to) > 100);
        Curve curve = Curve.bent(from, to, bend);
        Predicate<Point> source = p -> p.distance(from) <= radius;
        Predicate<Point> target = p -> p.distance(to) <= radius;
        double start = curve.exit(source);
        double end = curve.entry(target);
        assertThat(start).isBetween(0.0, end);
        assertThat(curve.at(start).distance(from)).isCloseTo(radius, within(0.05));
        assertThat(curve.at(end).distance(to)).isCloseTo(radius, within(0.05));
        assertThat(source.test(curve.at(start))).isFalse();
        assertThat(target.test(curve.at(end))).isFalse();
    }

    @Property
    void whatNeverLeavesIsAllInside(@ForAll("points") Point from, @ForAll("points") Point to) {
        Curve curve = Curve.bent(from, to, 10);
        assertThat(curve.exit(p -> true)).isEqualTo(1);
        assertThat(curve.entry(p -> true)).isEqualTo(0);
    }
}
