package org.entente.state;

import java.time.LocalDate;
import java.util.List;
import org.entente.scene.Frame;
import org.entente.scene.Multiples;
import org.entente.scene.Scene;
import org.entente.scene.SceneBuilder;
import org.entente.scene.Sight;
import org.entente.scene.Stage;
import org.entente.scene.Stages;
import org.entente.scene.Viewport;
import org.entente.time.Moment;
import org.entente.time.TimeIndex;

/**
 * What is to be pictured: values alone, so that any thread may do it.
 *
 * @param room the size of the picture in pixels
 */
public record Motif(TimeIndex index, Stages stages, View view, Room room) {

    /** A size in pixels. */
    public record Room(double width, double height) {}

    /** The builders of one thread's scenes, which keep what stays the same from one scene to the next. */
    public record Builders(SceneBuilder single, Multiples several) {
        public Builders() {
            this(new SceneBuilder(), new Multiples());
        }
    }

    /** The whole scene. */
    public Scene scene(Builders builders) {
        List<LocalDate> days = several();
        if (days.isEmpty()) {
            return builders.single().build(sight(view, viewport()));
        }
        double share = viewport().width();
        return builders.several()
                .build(days, (day, w, h) -> sight(view.day(day), cell(w, h, share)), room.width(), room.height());
    }

    /** The days shown side by side, none where there is one picture. */
    private List<LocalDate> several() {
        boolean suits = Multiples.suits(stage().form());
        return suits ? view.when().panel() : List.of();
    }

    /** The scene with less in it, for while it moves. */
    public Scene sketch(Builders builders) {
        return several().isEmpty() ? builders.single().sketch(sight(view, viewport())) : scene(builders);
    }

    /** How many ties there are to draw, or a few more. */
    public int ties() {
        Moment moment = index.at(view.day(), view.filter());
        int drawn = view.look().context()
                ? moment.tieCount()
                : view.subject()
                        .focused()
                        .map(f -> index.chronicle().lineage(f).stream()
                                .mapToInt(id -> index.chronicle().tiesOf(id).size())
                                .sum())
                        .orElse(moment.tieCount());
        return drawn * Math.max(1, several().size());
    }

    /** Whether it is known where all stand and on what ground, so that what is asked here is answered at once. */
    public boolean laid() {
        return stages.has(view.look().layout(), view.subject())
                && stage().map().map(m -> m.has(viewport().scale())).orElse(true);
    }

    /** Finds that out. */
    public void lay() {
        stage().map().ifPresent(m -> m.at(viewport().scale()));
        viewport();
    }

    private Stage stage() {
        return stages.of(view.look().layout(), view.subject());
    }

    /** What part of the plane is seen: as the camera says, or as the layout frames itself. */
    public Viewport viewport() {
        double width = Math.max(1, room.width());
        double height = Math.max(1, room.height());
        return view.camera()
                .map(c -> new Viewport(c.centre(), c.scale(), width, height))
                .orElseGet(() -> stages.frame(view.look().layout(), view.subject(), width, height));
    }

    /** The viewport of one of several pictures: what the whole one shows, smaller. */
    private Viewport cell(double width, double height, double whole) {
        return view.camera()
                .map(c -> new Viewport(c.centre(), c.scale() * width / whole, width, height))
                .orElseGet(() -> stages.frame(view.look().layout(), view.subject(), width, height));
    }

    /** What the picture of the day is made from. */
    public Sight sight() {
        return sight(view, viewport());
    }

    private Sight sight(View of, Viewport viewport) {
        return new Sight(
                index,
                index.at(of.day(), of.filter()),
                stages.of(of.look().layout(), of.subject()).pinned(of.pins()),
                of.subject(),
                new Sight.Manner(
                        viewport,
                        of.look().theme(),
                        of.look().context(),
                        of.when()
                                .compared()
                                .map(day -> index.at(day, of.filter()))
                                .orElse(null),
                        Frame.ALL.names(of.look().names())));
    }
}
