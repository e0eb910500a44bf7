package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.geo.Point;
import org.entente.model.Ref;
import org.junit.jupiter.api.Test;

class TraceTest {
    private static final Colour RED = new Colour(0xff0000, 1);
    private static final Colour BLUE = new Colour(0x0000ff, 1);
    private static final Ref BOND = Ref.bond("A", "B");

    private static Mark line(Curve curve, Colour colour, Ref ref) {
        return new Mark.Line(curve.path(), Stroke.solid(colour, 2), ref);
    }

    private static Scene scene(Mark... marks) {
        return new Scene(400, 400, "", RED, List.of(new Layer("ties", List.of(marks))));
    }

    @Test
    void aBentLineIsFollowedAndNotItsChord() {
        Curve arc = Curve.bent(new Point(0, 200), new Point(400, 200), 80);
        Trace trace =
                Trace.of(scene(line(arc, RED, Ref.tie("t"))), Ref.tie("t"), RED).orElseThrow();
        assertThat(trace.at(0)).contains(new Point(0, 200));
        assertThat(trace.at(0.5).orElseThrow().distance(arc.at(0.5))).isLessThan(1);
        assertThat(trace.at(1).orElseThrow().distance(new Point(400, 200))).isLessThan(1e-6);
    }

    @Test
    void ofLinesForOneRowTheOneOfTheColourCounts() {
        Curve high = Curve.bent(new Point(0, 200), new Point(400, 200), 80);
        Curve low = Curve.bent(new Point(0, 200), new Point(400, 200), -80);
        Scene scene = scene(line(high, RED, BOND), line(low, BLUE.fade(0.5), BOND));
        assertThat(Trace.of(scene, BOND, BLUE)
                        .orElseThrow()
                        .at(0.5)
                        .orElseThrow()
                        .y())
                .isGreaterThan(200);
        assertThat(Trace.of(scene, BOND, RED)
                        .orElseThrow()
                        .at(0.5)
                        .orElseThrow()
                        .y())
                .isLessThan(200);
        assertThat(Trace.of(scene, Ref.tie("other"), RED)).isEmpty();
    }

    @Test
    void aStraightOneHasItsEndsAlone() {
        assertThat(Trace.straight(new Point(0, 0), new Point(10, 0)).points())
                .containsExactly(new Point(0, 0), new Point(10, 0));
    }
}
