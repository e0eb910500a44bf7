package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Ref;
import org.junit.jupiter.api.Test;

/** Notes on the picture: where they stand, and when they are not there. */
class NoteLayerTest {
    private static Shot with(String layout, Note... notes) {
        Subject subject = new Subject("ARC", null).kept(new Kept(List.of(notes), java.util.Map.of()));
        return ReferenceRecord.arcadia(layout).with(subject);
    }

    private static List<Mark.Label> lines(Scene scene) {
        return scene.layers().stream()
                .filter(l -> l.name().equals("notes"))
                .flatMap(l -> l.marks().stream())
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
    }

    private static String text(Scene scene) {
        return lines(scene).stream().map(Mark.Label::text).collect(Collectors.joining(" "));
    }

    @Test
    void aNoteOnANationStandsBesideItAndIsFoundThere() {
        Shot shot = with("network", Note.on(Ref.actor("ARC"), "Deliveries <stopped> & no word of it since then"));
        Scene scene = shot.scene();
        assertThat(text(scene)).isEqualTo("Deliveries <stopped> & no word of it since then");
        Point about = Anchors.of(scene).at(Ref.actor("ARC")).orElseThrow();
        Mark.Label first = lines(scene).get(0);
        assertThat(about.distance(new Point(first.x(), first.y()))).isLessThan(260);
        assertThat(NoteLayer.at(shot.sight(), scene, new Point(first.x() + 4, first.y() - 2)))
                .isEqualTo(OptionalInt.of(0));
        assertThat(NoteLayer.at(shot.sight(), scene, new Point(2, 700))).isEmpty();
    }

    @Test
    void aPictureWithoutNotesHasNoLayerOfThem() {
        assertThat(with("map").scene().layers()).noneMatch(l -> l.name().equals("notes"));
    }

    @Test
    void aNoteOnWhatIsNotDrawnIsNot() {
        assertThat(text(with("network", Note.on(Ref.actor("NOBODY"), "lost")).scene()))
                .isEmpty();
    }

    @Test
    void aNoteOnAPlaceIsSeenInItsLayoutAlone() {
        Shot map = with("map");
        Point middle = map.sight().viewport().centre();
        Note note = Note.at("map", middle, "here");
        assertThat(text(with("map", note).scene())).isEqualTo("here");
        assertThat(text(with("network", note).scene())).isEmpty();
    }

    @Test
    void noNoteLiesUnderTheHeadingOrOutsideThePicture() {
        Viewport viewport = with("map").sight().viewport();
        for (Point corner : List.of(new Point(1, 1), new Point(30, 30), new Point(1279, 719), new Point(1279, 1))) {
            Scene scene = with("map", Note.at("map", viewport.toPlane(corner), "one\ntwo words\nthree"))
                    .scene();
            assertThat(lines(scene)).hasSize(3).allSatisfy(l -> {
                assertThat(l.x()).isBetween(0.0, 1280.0);
                assertThat(l.y()).isBetween(0.0, 720.0);
            });
            double top = lines(scene).get(0).y() - 12;
            for (Mark mark : scene.layers().stream()
                    .filter(l -> l.name().equals("frame"))
                    .findFirst()
                    .orElseThrow()
                    .marks()) {
                if (mark instanceof Mark.Label head && head.y() < 90 && head.x() < 200 && corner.x() < 200) {
                    Rect box = new Rect(lines(scene).get(0).x(), top, 60, 50);
                    assertThat(box.contains(new Point(head.x() + 5, head.y() - 3)))
                            .as(head.text())
                            .isFalse();
                }
            }
        }
    }
}
