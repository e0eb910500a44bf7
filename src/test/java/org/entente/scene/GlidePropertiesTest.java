package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.entente.geo.Point;
import org.entente.layout.Layout;
import org.entente.layout.Layout.Form;
import org.entente.layout.Layouts;
import org.entente.model.Ref;

/** The laws of transitions between pictures of one record at random. */
class GlidePropertiesTest {
    /** A way from one picture to another. */
    record Trip(Shot from, Shot to) {
        Glide glide(Tempo tempo) {
            return new Glide(from.scene(), to.scene(), tempo);
        }
    }

    private static Arbitrary<Trip> trips(List<Layout> goals, Form... forms) {
        Arbitrary<String> layouts = net.jqwik.api.Arbitraries.of(goals).map(Layout::id);
        return Combinators.combine(RandomWorld.shots(forms), layouts)
                .as((shot, layout) -> new Trip(shot, shot.layout(layout)));
    }

    @Provide
    Arbitrary<Trip> all() {
        return trips(Layouts.all(), Form.values());
    }

    @Provide
    Arbitrary<Trip> graphs() {
        return trips(Layouts.all().stream().filter(l -> l.form() == Form.GRAPH).toList(), Form.GRAPH);
    }

    @Property(tries = 25)
    void itBeginsWithTheFirstPictureAndEndsWithTheSecond(@ForAll("all") Trip trip) {
        for (Tempo tempo : List.of(Tempo.SWITCH, Tempo.STAGED)) {
            Glide glide = trip.glide(tempo);
            assertThat(glide.at(0)).isEqualTo(trip.from().scene());
            assertThat(glide.at(1)).isEqualTo(trip.to().scene());
        }
    }

    @Property(tries = 40)
    void everyNumberBetweenIsFiniteAndEveryOpacityOne(
            @ForAll("all") Trip trip, @ForAll @DoubleRange(min = 0, max = 1) double fraction) {
        for (Tempo tempo : List.of(Tempo.SWITCH, Tempo.STAGED)) {
            Scene scene = trip.glide(tempo).at(fraction);
            assertThat(Anatomy.numbers(scene)).allSatisfy(n -> assertThat(n).isFinite());
            assertThat(opacities(scene)).allSatisfy(a -> assertThat(a).isBetween(0.0, 1.0));
            assertThat(scene.width()).isEqualTo(trip.to().scene().width());
            assertThat(scene.height()).isEqualTo(trip.to().scene().height());
        }
    }

    @Property(tries = 40)
    void theSameFractionGivesTheSamePicture(
            @ForAll("all") Trip trip, @ForAll @DoubleRange(min = 0, max = 1) double fraction) {
        Glide glide = trip.glide(Tempo.SWITCH);
        Scene scene = glide.at(fraction);
        glide.at(1 - fraction);
        assertThat(glide.at(fraction)).isEqualTo(scene);
        assertThat(trip.glide(Tempo.SWITCH).at(fraction)).isEqualTo(scene);
    }

    @Property(tries = 40)
    void nationsGoStraightFromPlaceToPlaceAndNeverBack(
            @ForAll("graphs") Trip trip, @ForAll @DoubleRange(min = 0, max = 1) double fraction) {
        Map<Ref, Mark.Circle> before = discs(trip.from().scene());
        Map<Ref, Mark.Circle> after = discs(trip.to().scene());
        Glide glide = trip.glide(Tempo.SWITCH);
        Map<Ref, Mark.Circle> now = discs(glide.at(fraction));
        Map<Ref, Mark.Circle> later = discs(glide.at((1 + fraction) / 2));
        before.keySet().stream().filter(after::containsKey).forEach(actor -> {
            Point from = at(before, actor);
            Point to = at(after, actor);
            Point here = at(now, actor);
            double way = from.distance(to);
            assertThat(from.distance(here) + here.distance(to)).isCloseTo(way, near(way));
            assertThat(from.distance(at(later, actor))).isGreaterThanOrEqualTo(from.distance(here) - near(way).value);
        });
    }

    @Property(tries = 25)
    void itStartsAndLandsGently(@ForAll("graphs") Trip trip) {
        Glide glide = trip.glide(Tempo.SWITCH);
        Map<Ref, Mark.Circle> before = discs(trip.from().scene());
        Map<Ref, Mark.Circle> after = discs(trip.to().scene());
        Map<Ref, Mark.Circle> first = discs(glide.at(0.02));
        Map<Ref, Mark.Circle> middle = discs(glide.at(0.5));
        Map<Ref, Mark.Circle> last = discs(glide.at(0.98));
        before.keySet().stream().filter(after::containsKey).forEach(actor -> {
            Point from = at(before, actor);
            Point to = at(after, actor);
            double way = from.distance(to);
            assertThat(from.distance(at(first, actor))).isLessThanOrEqualTo(0.002 * way + 1e-6);
            assertThat(from.distance(at(middle, actor))).isCloseTo(way / 2, near(way));
            assertThat(to.distance(at(last, actor))).isLessThanOrEqualTo(0.002 * way + 1e-6);
        });
    }

    @Property(tries = 25)
    void nothingIsSeenThatNeitherPictureShows(
            @ForAll("all") Trip trip, @ForAll @DoubleRange(min = 0, max = 1) double fraction) {
        Set<Ref> known = refs(trip.from().scene());
        known.addAll(refs(trip.to().scene()));
        assertThat(known).containsAll(refs(trip.glide(Tempo.SWITCH).at(fraction)));
    }

    @Property(tries = 25)
    void aPictureStaysAsItIsOnTheWayToItself(
            @ForAll("graphs") Trip trip, @ForAll @DoubleRange(min = 0, max = 1) double fraction) {
        Scene scene = trip.from().scene();
        for (Tempo tempo : List.of(Tempo.SWITCH, Tempo.STAGED)) {
            Scene between = new Glide(scene, trip.from().scene(), tempo).at(fraction);
            assertThat(between.layers()).hasSameSizeAs(scene.layers());
            for (int i = 0; i < scene.layers().size(); i++) {
                assertThat(between.layers().get(i).marks())
                        .hasSameSizeAs(scene.layers().get(i).marks());
            }
            assertThat(discs(between)).isEqualTo(discs(scene));
            assertThat(refs(between)).isEqualTo(refs(scene));
        }
    }

    @Property(tries = 25)
    void whoeverZoomsSeesTheGroundMoveWithTheNations(
            @ForAll("graphs") Trip trip,
            @ForAll @DoubleRange(min = -1, max = 1) double zoom,
            @ForAll @DoubleRange(min = 0, max = 1) double fraction) {
        Sight near = trip.from().sight();
        Sight far = trip.from().through(v -> v.zoom(new Point(v.width() / 3, v.height() / 4), Math.exp(zoom)));
        Glide.Zoom ways = new Glide.Zoom(near.viewport(), far.viewport());
        Viewport wide = zoom < 0 ? far.viewport() : near.viewport();
        Ghost.Shift shift = ways.shift(fraction);
        for (Point plane :
                List.of(new Point(0, 0), new Point(1, 2), near.viewport().centre())) {
            Point here = wide.toScreen(plane);
            Point moved = new Point(here.x() * shift.scale() + shift.dx(), here.y() * shift.scale() + shift.dy());
            Point due = near.viewport().toScreen(plane).towards(far.viewport().toScreen(plane), fraction);
            double size = 1 + Math.abs(due.x()) + Math.abs(due.y());
            assertThat(moved.distance(due)).isLessThanOrEqualTo(1e-6 * size);
        }
        Glide glide = new Glide(trip.from().scene(), new SceneBuilder().build(far), Tempo.ZOOM, ways);
        assertThat(glide.zooms()).isTrue();
        assertThat(Anatomy.numbers(glide.at(fraction)))
                .allSatisfy(n -> assertThat(n).isFinite());
    }

    @Property(tries = 25, maxDiscardRatio = 50)
    void inStagesOldTiesAreGoneBeforeNewOnesCome(
            @ForAll("graphs") Trip trip, @ForAll @DoubleRange(min = 0.2, max = 0.66) double between) {
        Shot now = trip.from();
        Shot later = new Shot(now.chronicle(), now.day().plusYears(1), now.subject(), now.camera(), now.world());
        Scene from = now.scene();
        Scene to = later.scene();
        Set<Ref> both = lines(from);
        both.retainAll(lines(to));
        Assume.that(!lines(from).equals(lines(to)));
        Glide glide = new Glide(from, to, Tempo.STAGED);
        assertThat(both).containsAll(lines(glide.at(between)));
        assertThat(lines(from)).containsAll(lines(glide.at(between / 4)));
        assertThat(lines(to)).containsAll(lines(glide.at(between / 3 + 0.7)));
    }

    /** A few units in the last place of what is far outside the picture. */
    private static Offset<Double> near(double way) {
        return within(1e-6 + 1e-12 * way);
    }

    private static Point at(Map<Ref, Mark.Circle> discs, Ref actor) {
        Mark.Circle circle = Objects.requireNonNull(discs.get(actor));
        return new Point(circle.x(), circle.y());
    }

    /** The lowest disc of each actor that is drawn by discs alone. */
    private static Map<Ref, Mark.Circle> discs(Scene scene) {
        Map<Ref, Mark.Circle> out = new HashMap<>();
        for (Layer layer : scene.layers()) {
            for (Mark mark : layer.name().equals("actors") ? layer.marks() : List.<Mark>of()) {
                if (mark instanceof Mark.Disc disc && disc.ref() != null) {
                    out.put(disc.ref(), disc.circle());
                }
            }
        }
        return out;
    }

    private static Set<Ref> refs(Scene scene) {
        Set<Ref> out = new HashSet<>();
        for (Layer layer : scene.layers()) {
            for (Mark mark : layer.marks()) {
                if (mark.ref() != null) {
                    out.add(mark.ref());
                }
            }
        }
        return out;
    }

    private static Set<Ref> lines(Scene scene) {
        return new HashSet<>(new Anatomy(scene).lines());
    }

    private static List<Double> opacities(Scene scene) {
        List<Double> out = new java.util.ArrayList<>();
        scene.paint(new Surface() {
            @Override
            public void layer(String name) {}

            @Override
            public void disc(Mark.Disc disc) {
                out.add(disc.fill().alpha());
            }

            @Override
            public void line(Mark.Line line) {
                out.add(line.stroke().colour().alpha());
            }

            @Override
            public void area(Mark.Area area) {
                out.add(area.fill().alpha());
            }

            @Override
            public void label(Mark.Label label) {
                out.add(label.type().colour().alpha());
            }
        });
        return out;
    }
}
