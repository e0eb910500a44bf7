package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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
import org.entente.scene.Scene;
import org.entente.scene.Stroke;

/** A picture drawn after another, of which only what changed is drawn anew, is the picture drawn alone. */
class EaselPropertiesTest {
    private static final int WIDTH = 500;
    private static final int HEIGHT = 400;
    private static final Colour WHITE = new Colour(0xffffff, 1);
    private static final Layer GROUND = new Layer("ground", List.of());

    private static Arbitrary<Double> at() {
        return Arbitraries.doubles().between(-100, 600);
    }

    private static Arbitrary<Colour> colours() {
        return Arbitraries.of(new Colour(0x0072b2, 1), new Colour(0xd55e00, 0.4), new Colour(0x009e73, 0.8));
    }

    private static Arbitrary<Stroke> strokes() {
        return colours().flatMap(c -> Arbitraries.doubles()
                .between(0.3, 9)
                .flatMap(w -> Arbitraries.of(Stroke.solid(c, w), new Stroke(c, w, List.of(6.0, 3.0)))));
    }

    private static Path path(List<Double> p, boolean closed) {
        Path.Builder pen = new Path.Builder();
        pen.move(p.get(0), p.get(1));
        if (closed) {
            pen.line(p.get(2), p.get(3));
            pen.line(p.get(4), p.get(5));
            pen.close();
        } else {
            pen.curve(p.get(2), p.get(3), p.get(4), p.get(5), p.get(6), p.get(7));
        }
        return pen.build();
    }

    private static Mark.Circle circle(List<Double> p) {
        return new Mark.Circle(p.get(0), p.get(1), 1 + Math.abs(p.get(2)) / 8);
    }

    /** One name in Latin letters, one whose letters stand far below and above their line. */
    private static String name(List<Double> p) {
        return p.get(3) > 250 ? "འབྲུག" : "Côte d’Ivoire";
    }

    private static Arbitrary<Mark> marks() {
        return Arbitraries.integers().between(0, 4).flatMap(shape -> at().list()
                .ofSize(8)
                .flatMap(p -> strokes().flatMap(s -> colours().map(c -> switch (shape) {
                    case 0 -> new Mark.Disc(circle(p), c, s, null);
                    case 1 -> new Mark.Area(path(p, true), c, s, null);
                    case 2 ->
                        new Mark.Label(
                                p.get(0),
                                p.get(1),
                                name(p),
                                new Mark.Type(14, true, Mark.Anchor.MIDDLE, c, WHITE.fade(0.8)),
                                null);
                    default -> new Mark.Line(path(p, false), s, null);
                }))));
    }

    /** Marks, and for each whether the picture before had it and whether the one after has it. */
    private record Pair(List<Mark> before, List<Mark> after) {}

    @Provide
    Arbitrary<Pair> pairs() {
        return marks().list().ofMinSize(1).ofMaxSize(40).flatMap(all -> Arbitraries.integers()
                .between(0, 11)
                .list()
                .ofSize(all.size())
                .map(lots -> {
                    List<Mark> before = new ArrayList<>();
                    List<Mark> after = new ArrayList<>();
                    for (int i = 0; i < all.size(); i++) {
                        if (lots.get(i) != 0) {
                            before.add(all.get(i));
                        }
                        if (lots.get(i) == 2) {
                            after.add(0, all.get(i));
                        } else if (lots.get(i) != 1) {
                            after.add(all.get(i));
                        }
                    }
                    return new Pair(before, after);
                }));
    }

    private static Scene scene(List<Mark> marks) {
        return new Scene(WIDTH, HEIGHT, "", WHITE, List.of(GROUND, new Layer("marks", marks)));
    }

    @Property(tries = 400)
    void whatIsDrawnAnewIsDrawnAsInTheWholePicture(@ForAll("pairs") Pair pair) {
        for (double scale : new double[] {1, 1.5}) {
            Sheet like = new Sheet((int) (WIDTH * scale), (int) (HEIGHT * scale), scale);
            Scene before = scene(pair.before());
            Scene after = scene(pair.after());
            Easel easel = new Easel();
            int[] first = easel.make(before, like, () -> false).sheet().pixels().clone();
            Easel.Drawing drawing = easel.make(after, like, () -> false);
            int[] whole = new Easel().make(after, like, () -> false).sheet().pixels();
            assertThat(drawing.sheet().pixels()).isEqualTo(whole);
            Rect changed = drawing.since(before);
            for (int i = 0; i < first.length; i++) {
                double x = (i % like.width() + 0.5) / scale;
                double y = (Math.floorDiv(i, like.width()) + 0.5) / scale;
                boolean inside = x > changed.x() && x < changed.right() && y > changed.y() && y < changed.bottom();
                assertThat(inside || first[i] == whole[i]).isTrue();
            }
        }
    }
}
