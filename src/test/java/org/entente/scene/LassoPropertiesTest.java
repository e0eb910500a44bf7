package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.entente.geo.Point;

class LassoPropertiesTest {
    /** A loop with as many corners on a circle around (0, 0). */
    private static List<Point> circle(int corners, double radius) {
        List<Point> out = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            out.add(new Point(radius * Math.cos(angle), radius * Math.sin(angle)));
        }
        return out;
    }

    @Property
    void aLoopHoldsWhatIsWithinItsInnerCircleAndNothingBeyondItsOuter(
            @ForAll @IntRange(min = 3, max = 40) int corners,
            @ForAll @DoubleRange(min = 1, max = 500) double radius,
            @ForAll @DoubleRange(min = 0, max = 6.2) double angle) {
        Lasso loop = new Lasso(circle(corners, radius));
        double within = radius * Math.cos(Math.PI / corners) * 0.98;
        assertThat(loop.contains(new Point(within * Math.cos(angle), within * Math.sin(angle))))
                .isTrue();
        double beyond = radius * 1.02;
        assertThat(loop.contains(new Point(beyond * Math.cos(angle), beyond * Math.sin(angle))))
                .isFalse();
    }

    @Property
    void itIsTheSameThrownTheOtherWayRoundOrFromAnotherCorner(
            @ForAll @IntRange(min = 3, max = 20) int corners,
            @ForAll @IntRange(max = 19) int start,
            @ForAll @DoubleRange(min = -150, max = 150) double x,
            @ForAll @DoubleRange(min = -150, max = 150) double y) {
        List<Point> way = circle(corners, 100);
        List<Point> back = new ArrayList<>(way);
        Collections.reverse(back);
        Collections.rotate(back, start);
        Point p = new Point(x + 0.123, y + 0.321);
        assertThat(new Lasso(back).contains(p)).isEqualTo(new Lasso(way).contains(p));
    }

    @Property
    void noLoopHoldsNothing(@ForAll @DoubleRange(min = -9, max = 9) double x) {
        assertThat(new Lasso(List.of()).contains(new Point(x, 0))).isFalse();
    }
}
