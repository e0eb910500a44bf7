package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/** What holds of every picture. */
final class SceneLaws {
    private static final double RIM = 1.5;
    private static final double REACH = 5;

    private final Sight sight;
    private final Scene scene;
    private final Anatomy anatomy;

    SceneLaws(Sight sight, Scene scene) {
        this.sight = sight;
        this.scene = scene;
        this.anatomy = new Anatomy(scene);
    }

    void all() {
        everythingHasAPlace();
        labelsStandApartAndInside();
        labelsLeaveActorsAndFrameFree();
        arrowsTouchTheRim();
        whatIsUnderTheMouseIsWhatIsSeen();
        onlyWhatTheSightHoldsIsDrawn();
        theLegendExplainsWhatIsDrawn();
    }

    /** The laws that are quickly checked, for pictures of thousands of ties. */
    void quick() {
        everythingHasAPlace();
        labelsStandApartAndInside();
        labelsLeaveActorsAndFrameFree();
    }

    void everythingHasAPlace() {
        Anatomy.numbers(scene).forEach(n -> assertThat(n).matches(Double::isFinite, "finite"));
    }

    void labelsStandApartAndInside() {
        List<Rect> boxes = anatomy.labels("labels").stream().map(Anatomy::box).toList();
        Rect picture = new Rect(0, 0, scene.width(), scene.height());
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(Anatomy.holds(picture, boxes.get(i)))
                    .as(anatomy.labels("labels").get(i).text() + " inside the picture")
                    .isTrue();
            for (int k = 0; k < i; k++) {
                assertThat(boxes.get(i).overlaps(boxes.get(k)))
                        .as(anatomy.labels("labels").get(i).text() + " over "
                                + anatomy.labels("labels").get(k).text())
                        .isFalse();
            }
        }
    }

    void labelsLeaveActorsAndFrameFree() {
        Set<Ref> tied = anatomy.tiedActors(sight.chronicle());
        List<Rect> frame =
                anatomy.labels("frame").stream().limit(2).map(Anatomy::box).toList();
        for (Mark.Label label : anatomy.labels("labels")) {
            Rect box = Anatomy.box(label);
            anatomy.actors().forEach((ref, shape) -> {
                if (tied.contains(ref)) {
                    assertThat(box.overlaps(shape.box()))
                            .as(label.text() + " over " + ref.id())
                            .isFalse();
                }
            });
            assertThat(frame).as("heading under " + label.text()).noneMatch(box.grow(-2)::overlaps);
        }
    }

    void arrowsTouchTheRim() {
        for (Mark.Area head : anatomy.heads()) {
            Ref ref = java.util.Objects.requireNonNull(head.ref());
            Point tip = Anatomy.points(head.path()).get(0);
            double nearest = targets(ref)
                    .flatMap(id -> Stream.ofNullable(anatomy.actors().get(Ref.actor(id))))
                    .mapToDouble(shape -> shape.toRim(tip))
                    .min()
                    .orElse(Double.MAX_VALUE);
            assertThat(nearest).as("arrow of " + ref.id() + " from its target").isLessThanOrEqualTo(RIM);
        }
    }

    private Stream<String> targets(Ref ref) {
        return ref.table() == Ref.Table.BOND
                ? Stream.of(ref.id().split("~", -1))
                : sight.chronicle().tie(ref.id()).stream().map(Tie::to);
    }

    /** Along every line the mouse finds that line, something drawn above it, or an arrowhead there. */
    void whatIsUnderTheMouseIsWhatIsSeen() {
        List<Mark> order =
                scene.layers().stream().flatMap(l -> l.marks().stream()).toList();
        Set<Ref> above = new HashSet<>();
        for (int i = order.size() - 1; i >= 0; i--) {
            Ref ref = order.get(i).ref();
            if (ref != null) {
                above.add(ref);
                if (ref.table() != Ref.Table.ACTOR && order.get(i) instanceof Mark.Line line) {
                    Anatomy.along(line.path()).forEach(p -> hits(p, above, ref));
                }
            }
        }
    }

    private void hits(Point p, Set<Ref> above, Ref ref) {
        Ref hit = HitTest.at(scene, p, REACH).orElse(Ref.actor("nothing"));
        assertThat(above.contains(hit) || anatomy.headAt(p).equals(Optional.of(hit)))
                .as("at " + p + " on " + ref.id() + " the mouse finds " + hit.id())
                .isTrue();
    }

    void onlyWhatTheSightHoldsIsDrawn() {
        Set<String> focus = sight.subject()
                .focused()
                .<Set<String>>map(f -> new HashSet<>(sight.chronicle().lineage(f)))
                .orElse(Set.of());
        assertThat(drawn()).allSatisfy(tie -> {
            boolean other =
                    sight.manner().against() != null && sight.manner().against().containsEdge(tie);
            assertThat(sight.moment().containsEdge(tie) || other).as("held").isTrue();
            assertThat(focus.isEmpty()
                            || sight.manner().context()
                            || focus.stream().anyMatch(tie::touches))
                    .as("touches the focus")
                    .isTrue();
            assertThat(tie.hypothetical()
                            && !sight.index().scenarios().contains(tie.matter().scenario()))
                    .as("of a scenario that is off")
                    .isFalse();
        });
    }

    /** Ties that a line or band stands for. */
    private Set<Tie> drawn() {
        Set<Tie> out = new HashSet<>();
        Drawn.of(sight).pairs().values().forEach(ties -> {
            boolean seen = ties.stream()
                    .anyMatch(t -> anatomy.lines().contains(Ref.tie(t.id()))
                            || anatomy.lines().contains(Ref.bond(t.from(), t.to())));
            if (seen) {
                out.addAll(ties);
            }
        });
        anatomy.lines().stream()
                .filter(r -> r.table() == Ref.Table.TIE)
                .forEach(r -> out.add(sight.chronicle().tie(r.id()).orElseThrow()));
        return out;
    }

    void theLegendExplainsWhatIsDrawn() {
        Set<String> expected = new TreeSet<>();
        Set<Tie> drawn = drawn();
        if (sight.manner().against() != null) {
            theLegendCountsTheChanges(drawn);
            return;
        }
        for (TieKind kind : sight.chronicle().kinds()) {
            if (drawn.stream().anyMatch(t -> t.kind().equals(kind.id()))) {
                expected.add(kind.name());
            }
        }
        drawn.forEach(t -> expected.add(word(sight.moment().status(t))));
        Set<String> explainable = new TreeSet<>();
        sight.chronicle().kinds().forEach(k -> explainable.add(k.name()));
        Stream.of(Status.values()).forEach(s -> explainable.add(word(s)));
        List<String> explained = new ArrayList<>(
                anatomy.labels("frame").stream().map(Mark.Label::text).toList());
        explained.retainAll(explainable);
        assertThat(explained).as("legend").containsExactlyInAnyOrderElementsOf(expected);
    }

    /** Where two days are drawn, the legend tells each change that occurs. */
    private void theLegendCountsTheChanges(Set<Tie> drawn) {
        Contrast contrast = sight.contrast().orElseThrow();
        Drawn whole = Drawn.of(sight);
        List<Tie> loud = drawn.stream().filter(t -> !whole.quiet(t)).toList();
        List<String> expected = new ArrayList<>();
        contrast.count(loud).forEach((change, n) -> expected.add(change.word() + " (" + n + ")"));
        List<String> explained = anatomy.labels("frame").stream()
                .map(Mark.Label::text)
                .filter(t -> Stream.of(Change.values()).anyMatch(c -> t.startsWith(c.word() + " (")))
                .toList();
        assertThat(explained.stream().map(SceneLaws::change))
                .as("legend")
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(SceneLaws::change).toList());
    }

    private static String change(String counted) {
        return counted.substring(0, counted.indexOf('('));
    }

    private static String word(Status status) {
        return status == Status.ENDED ? "ended within a year" : status.word();
    }

    /** No two plates cover each other. */
    void platesStandApart() {
        List<Anatomy.Shape> plates =
                anatomy.actors().values().stream().filter(Anatomy.Shape::plate).toList();
        for (int i = 0; i < plates.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertThat(plates.get(i).box().overlaps(plates.get(k).box()))
                        .as(plates.get(i) + " over " + plates.get(k))
                        .isFalse();
            }
        }
    }
}
