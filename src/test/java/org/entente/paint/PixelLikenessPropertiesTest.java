package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.geo.Rect;
import org.entente.scene.Colour;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Path;
import org.entente.scene.RandomWorld;
import org.entente.scene.Scene;
import org.entente.scene.Shot;
import org.entente.scene.Stroke;

class PixelLikenessPropertiesTest {
    private static final Colour WHITE = new Colour(0xffffff, 1);
    private static final Colour INK = new Colour(0x0072b2, 1);

    @Provide
    Arbitrary<Shot> shots() {
        return RandomWorld.shots();
    }

    @Property(tries = 25)
    void randomWorldsLookAlike(@ForAll("shots") Shot shot) {
        Likeness likeness = Likeness.of(shot.scene(), 1);
        assertThat(likeness.mean()).as(shot + " " + likeness).isLessThan(1);
        assertThat(likeness.off()).as(shot + " " + likeness).isLessThan(0.001);
    }

    /** One curve of any shape, also leaving the picture, thick or thin, solid or dashed. */
    @Provide
    Arbitrary<Mark.Line> curves() {
        Arbitrary<Double> at = Arbitraries.doubles().between(-60, 260);
        Arbitrary<Stroke> strokes = Arbitraries.doubles()
                .between(0.6, 7)
                .flatMap(w -> Arbitraries.of(
                        Stroke.solid(INK, w),
                        Stroke.solid(INK.fade(0.4), w),
                        new Stroke(INK, w, java.util.List.of(7.0, 4.0))));
        return at.list()
                .ofSize(8)
                .flatMap(p -> strokes.map(stroke -> {
                    Path.Builder pen = new Path.Builder();
                    pen.move(p.get(0), p.get(1));
                    pen.curve(p.get(2), p.get(3), p.get(4), p.get(5), p.get(6), p.get(7));
                    return new Mark.Line(pen.build(), stroke, null);
                }));
    }

    @Property(tries = 300)
    void anyCurveLooksAlike(@ForAll("curves") Mark.Line curve) {
        Scene scene = new Scene(200, 200, "", WHITE, java.util.List.of(new Layer("one", java.util.List.of(curve))));
        Likeness likeness = Likeness.of(scene, 1);
        assertThat(likeness.mean()).as(curve + " " + likeness).isLessThan(1.2);
        assertThat(likeness.off()).as(curve + " " + likeness).isLessThan(0.004);
    }

    /** A mark changes no pixel outside the rectangle it is said to take. */
    @Property(tries = 200)
    void nothingIsDrawnOutsideTheExtent(@ForAll("curves") Mark.Line curve) {
        Layer layer = new Layer("one", java.util.List.of(curve));
        Sheet sheet = Likeness.sheet(new Scene(200, 200, "", WHITE, java.util.List.of(layer)), 1);
        Rect box = Extent.of(layer);
        for (int i = 0; i < sheet.pixels().length; i++) {
            double x = i % 200 + 0.5;
            double y = Math.floorDiv(i, 200) + 0.5;
            boolean inside = x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
            assertThat(inside || sheet.pixels()[i] == 0xffffffff).isTrue();
        }
    }
}
