package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.entente.layout.Layout;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.TieKind;
import org.entente.paint.Picture;
import org.entente.scene.Scene;
import org.entente.scene.SceneBuilder;
import org.entente.scene.Sight;
import org.entente.scene.Stages;
import org.entente.scene.Subject;
import org.entente.scene.Theme;
import org.entente.scene.Viewport;
import org.entente.time.Filter;
import org.entente.time.TimeIndex;
import org.jspecify.annotations.Nullable;

/** A picture that is asked for, with everything checked. */
record SnapshotRequest(Topic topic, Look look, Target target) {

    /**
     * What it shows.
     *
     * @param centre the actor in focus, null where none is
     * @param kinds ids of the kinds of ties shown
     */
    record Topic(Chronicle chronicle, LocalDate day, @Nullable Actor centre, Set<String> kinds) {
        Topic {
            kinds = Set.copyOf(kinds);
        }

        Optional<Actor> focus() {
            return Optional.ofNullable(centre);
        }
    }

    /** How it shows it. */
    record Look(Layout layout, Theme theme, Size size) {}

    /** In pixels. */
    record Size(int width, int height) {}

    /** Where it goes; the folder exists. */
    record Target(Path file, Picture picture) {}

    /** The picture as the window draws it in a canvas of the same size. */
    Scene scene() {
        TimeIndex index = TimeIndex.of(topic.chronicle(), Set.of());
        Set<String> hidden = new HashSet<>();
        topic.chronicle().kinds().stream()
                .map(TieKind::id)
                .filter(id -> !topic.kinds().contains(id))
                .forEach(hidden::add);
        Filter filter = new Filter(hidden, Set.of(), Set.of());
        Subject subject = topic.focus().map(a -> new Subject(a.id(), null)).orElse(Subject.NONE);
        Stages stages = new Stages(topic.chronicle());
        String layout = look.layout().id();
        Viewport viewport =
                stages.frame(layout, subject, look.size().width(), look.size().height());
        Sight sight = new Sight(
                index,
                index.at(topic.day(), filter),
                stages.of(layout, subject),
                subject,
                new Sight.Manner(viewport, look.theme(), false));
        return new SceneBuilder().build(sight);
    }
}
