package org.entente.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.geo.Point;
import org.entente.layout.Layout;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.scene.Frame;
import org.entente.scene.Multiples;
import org.entente.scene.Scene;
import org.entente.scene.SceneBuilder;
import org.entente.scene.Sight;
import org.entente.scene.Stage;
import org.entente.scene.Stages;
import org.entente.scene.Subject;
import org.entente.scene.Theme;
import org.entente.scene.Viewport;
import org.entente.time.Filter;
import org.entente.time.TimeIndex;
import org.jspecify.annotations.Nullable;

/** Where pictures of one record are taken, as the window draws them in a canvas of the same size. */
final class Studio {
    private final TimeIndex index;
    private final Stages stages;
    private final SceneBuilder builder = new SceneBuilder();

    /**
     * What a picture shows.
     *
     * @param centre the actor in focus, null where none is
     * @param against another day, to show how the two differ, null to show the day alone
     */
    record Topic(LocalDate day, @Nullable Actor centre, Filter filter, @Nullable LocalDate against) {
        Topic on(LocalDate other) {
            return new Topic(other, centre, filter, against);
        }

        Topic of(Actor actor) {
            return new Topic(day, actor, filter, against);
        }

        Subject subject() {
            return Optional.ofNullable(centre)
                    .map(a -> new Subject(a.id(), null))
                    .orElse(Subject.NONE);
        }
    }

    /** How it shows it. */
    record Look(Layout layout, Theme theme, Size size, Frame frame, Camera camera) {}

    /** In pixels. */
    record Size(int width, int height) {
        static Size of(double width, double height) {
            return new Size((int) width, (int) height);
        }
    }

    /**
     * What part of it is seen.
     *
     * @param context whether ties that do not touch the actor in focus are drawn too
     * @param zoom how much nearer than the layout frames itself
     * @param middle the actor in the middle, null where the layout says
     */
    record Camera(boolean context, double zoom, @Nullable Actor middle) {}

    Studio(Chronicle chronicle) {
        index = TimeIndex.of(chronicle, Set.of());
        stages = new Stages(chronicle);
    }

    TimeIndex index() {
        return index;
    }

    Scene scene(Topic topic, Look look) {
        return builder.build(sight(topic, look));
    }

    Sight sight(Topic topic, Look look) {
        Stage stage = stages.of(look.layout().id(), topic.subject());
        Sight.Manner manner = new Sight.Manner(
                viewport(topic, look, stage),
                look.theme(),
                look.camera().context(),
                topic.against() == null ? null : index.at(topic.against(), topic.filter()));
        Frame frame = look.frame().view(look.layout().name());
        return new Sight(index, index.at(topic.day(), topic.filter()), stage, topic.subject(), manner.frame(frame));
    }

    /** The picture of several days side by side. */
    Scene multiples(List<LocalDate> days, Topic topic, Look look) {
        Multiples.Shots shots = (day, width, height) -> sight(
                topic.on(day),
                new Look(look.layout(), look.theme(), Size.of(width, height), look.frame(), look.camera()));
        return new Multiples()
                .build(days, shots, look.size().width(), look.size().height());
    }

    private Viewport viewport(Topic topic, Look look, Stage stage) {
        double width = look.size().width();
        double height = look.size().height();
        Viewport whole = stages.frame(look.layout().id(), topic.subject(), width, height);
        Actor middle = look.camera().middle();
        Point at = middle == null ? null : stage.placement().points().get(middle.id());
        Viewport moved = at == null ? whole : new Viewport(at, whole.scale(), width, height);
        return moved.zoom(new Point(width / 2, height / 2), look.camera().zoom());
    }
}
