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
    private static final int ROUNDING = 2;

    private static final Colour WHITE = new Colour(0xffffff, 1);
    private static final Colour INK = new Colour(0x0072b2, 1);

    @Provide
    Arbitrary<Shot> shots() {
        return RandomWorld.shots();
    }

    @Property(tries = 25)
    void randomWorldsLookAlike(@ForAll("shots") Shot shot) {
        Likeness likeness = Likeness.of(shot.scene(), 1);
        assertThat(likeness.mean()).as(shot + " " + likeness).isLessThan(2);
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

    private static Scene scene(Mark mark) {
        return new Scene(200, 200, "", WHITE, java.util.List.of(new Layer("one", java.util.List.of(mark))));
    }

    /** Without edge cases: of curves that turn about at an end Java2D draws lines across the picture. */
    @Property(tries = 300, edgeCases = net.jqwik.api.EdgeCasesMode.NONE)
    void anyCurveLooksAlike(@ForAll("curves") Mark.Line curve) {
        Likeness likeness = Likeness.of(scene(curve), 1);
        assertThat(likeness.mean()).as(curve + " " + likeness).isLessThan(1.2);
        assertThat(likeness.off()).as(curve + " " + likeness).isLessThanOrEqualTo(0.0045);
    }

    /** Curves whose points fall together or lie on a line: the quick pen and the exact one agree. */
    @Property(tries = 500)
    void theSlimPenDrawsAsTheExactOne(
            @ForAll @net.jqwik.api.constraints.Size(8) java.util.List<@net.jqwik.api.From("corners") Double> p,
            @ForAll @net.jqwik.api.constraints.DoubleRange(min = 1, max = 7) double width) {
        Path.Builder slim = new Path.Builder();
        Path.Builder exact = new Path.Builder();
        for (Path.Builder pen : java.util.List.of(slim, exact)) {
            pen.move(p.get(0), p.get(1));
            pen.curve(p.get(2), p.get(3), p.get(4), p.get(5), p.get(6), p.get(7));
        }
        exact.line(p.get(6), p.get(7));
        int[] quick = Likeness.sheet(scene(new Mark.Line(slim.build(), Stroke.solid(INK, width), null)), 1)
                .pixels();
        int[] slow = Likeness.sheet(scene(new Mark.Line(exact.build(), Stroke.solid(INK, width), null)), 1)
                .pixels();
        long off = java.util.stream.IntStream.range(0, quick.length)
                .filter(i -> Math.abs((quick[i] >> 16 & 255) - (slow[i] >> 16 & 255)) > 100)
                .count();
        assertThat(off).as(p + " " + width).isLessThanOrEqualTo(60);
    }

    @Provide
    Arbitrary<Double> corners() {
        return Arbitraries.of(10.0, 10.01, 60.0, 100.0, 160.0, 189.99, 190.0);
    }

    /** A mark changes no pixel outside the rectangle it is said to take by more than a rounding. */
    @Property(tries = 200)
    void nothingIsDrawnOutsideTheExtent(@ForAll("curves") Mark.Line curve) {
        Layer layer = new Layer("one", java.util.List.of(curve));
        Sheet sheet = Likeness.sheet(scene(curve), 1);
        Rect box = Extent.of(layer);
        for (int i = 0; i < sheet.pixels().length; i++) {
            double x = i % 200 + 0.5;
            double y = Math.floorDiv(i, 200) + 0.5;
            boolean inside = x >= box.x() && x <= box.right() && y >= box.y() && y <= box.bottom();
            assertThat(inside || (sheet.pixels()[i] >> 16 & 255) >= 255 - ROUNDING)
                    .as("at %s, %s outside %s: %x of %s", x, y, box, sheet.pixels()[i], curve)
                    .isTrue();
        }
    }
}
