package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Ref;
import org.entente.model.Tie;

/** What holds of every picture whose names stand beside and above its signs. */
final class TableLaws {
    /** Of how many marks at most the mouse is tried. */
    private static final int SAMPLES = 400;

    private final Sight sight;
    private final Scene scene;

    TableLaws(Sight sight) {
        this.sight = sight;
        this.scene = new SceneBuilder().build(sight);
    }

    void all() {
        Anatomy.numbers(scene).forEach(n -> assertThat(n).matches(Double::isFinite, "finite"));
        labelsStandApartAndInside();
        whatIsDrawnIsFoundByTheMouse();
        onlyWhatTheFilterShowsIsDrawn();
        theSameSightGivesTheSamePicture();
    }

    Scene scene() {
        return scene;
    }

    static List<Mark.Label> labels(Scene scene) {
        return scene.layers().stream()
                .flatMap(l -> l.marks().stream())
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
    }

    private void labelsStandApartAndInside() {
        List<Mark.Label> labels = labels(scene);
        List<Rect> boxes = labels.stream().map(Anatomy::box).toList();
        Rect picture = new Rect(0, 0, scene.width(), scene.height());
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(Anatomy.holds(picture, boxes.get(i)))
                    .as(labels.get(i).text() + " inside the picture")
                    .isTrue();
            for (int k = 0; k < i; k++) {
                assertThat(boxes.get(i).overlaps(boxes.get(k)))
                        .as(labels.get(i).text() + " over " + labels.get(k).text())
                        .isFalse();
            }
        }
    }

    /** In the middle of every filled sign the mouse finds that tie, its pair, or an event marked above it. */
    private void whatIsDrawnIsFoundByTheMouse() {
        List<Mark> marks = layer("ties").marks();
        int step = 1 + marks.size() / SAMPLES;
        for (int i = 0; i < marks.size(); i += step) {
            Mark mark = marks.get(i);
            Ref ref = mark.ref();
            if (ref != null && mark instanceof Mark.Area area) {
                Point middle = middle(area.path());
                Optional<Ref> hit = HitTest.at(scene, middle, 3);
                assertThat(hit).as("at " + middle + " of " + ref.id()).isPresent();
                assertThat(belongs(hit.orElseThrow(), ref))
                        .as("at " + middle + " of " + ref.id() + " the mouse finds " + hit)
                        .isTrue();
            }
        }
    }

    private boolean belongs(Ref hit, Ref ref) {
        return hit.equals(ref)
                || hit.table() == Ref.Table.EVENT
                || (!pair(hit).isEmpty() && pair(hit).equals(pair(ref)));
    }

    private String pair(Ref ref) {
        return ref.table() == Ref.Table.BOND
                ? ref.id()
                : sight.chronicle()
                        .tie(ref.id())
                        .map(t -> Ref.bond(t.from(), t.to()).id())
                        .orElse("");
    }

    private static Point middle(Path path) {
        return Anatomy.points(path).stream()
                .map(p -> new Rect(p.x(), p.y(), 0, 0))
                .reduce(Rect::union)
                .orElseThrow()
                .centre();
    }

    private void onlyWhatTheFilterShowsIsDrawn() {
        assertThat(tiesDrawn(scene)).allSatisfy(ref -> {
            Tie tie = sight.chronicle().tie(ref.id()).orElseThrow();
            assertThat(sight.moment().filter().hiddenKinds()).doesNotContain(tie.kind());
            assertThat(!tie.hypothetical()
                            || sight.index().scenarios().contains(tie.matter().scenario()))
                    .isTrue();
        });
        List<String> explained =
                new ArrayList<>(labels(scene).stream().map(Mark.Label::text).toList());
        sight.moment().filter().hiddenKinds().forEach(k -> assertThat(explained)
                .doesNotContain(sight.chronicle().kind(k).orElseThrow().name()));
    }

    /** Ties that marks of their own stand for. */
    static Set<Ref> tiesDrawn(Scene scene) {
        Set<Ref> out = new HashSet<>();
        scene.layers().stream()
                .flatMap(l -> l.marks().stream())
                .flatMap(m -> Stream.ofNullable(m.ref()))
                .filter(r -> r.table() == Ref.Table.TIE)
                .forEach(out::add);
        return out;
    }

    private void theSameSightGivesTheSamePicture() {
        assertThat(new SceneBuilder().build(sight)).isEqualTo(scene);
    }

    Layer layer(String name) {
        return layer(scene, name);
    }

    static Layer layer(Scene scene, String name) {
        return scene.layers().stream()
                .filter(l -> l.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
