package org.entente.scene;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.entente.geo.Point;
import org.entente.layout.Layout.Form;

/** The laws of matrices and lanes on records, sizes, filters and viewports at random. */
class TablePropertiesTest {
    @Provide
    Arbitrary<Shot> tables() {
        return RandomWorld.shots(Form.MATRIX, Form.LANES);
    }

    @Property(tries = 100)
    void everyTableKeepsTheLaws(@ForAll("tables") Shot shot) {
        new TableLaws(shot.sight()).all();
    }

    @Property(tries = 100)
    void soItDoesZoomedAndPanned(
            @ForAll("tables") Shot shot,
            @ForAll @DoubleRange(min = -2.5, max = 2.5) double zoom,
            @ForAll @DoubleRange(min = 0, max = 1) double across,
            @ForAll @DoubleRange(min = 0, max = 1) double down) {
        Point at =
                new Point(across * shot.camera().width(), down * shot.camera().height());
        new TableLaws(shot.through(v -> v.zoom(at, Math.exp(zoom)).pan(-60 * across, 40 * down))).all();
    }
}
