package org.entente.scene;

import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.time.Moment;
import org.entente.time.TimeIndex;
import org.jspecify.annotations.Nullable;

/**
 * All that a picture is made from.
 *
 * @param index the record over time
 * @param moment the day shown, under the filter in use
 */
public record Sight(TimeIndex index, Moment moment, Stage stage, Subject subject, Manner manner) {

    /**
     * How it is drawn.
     *
     * @param context whether ties that do not touch the actor in focus are drawn too, quietly
     * @param against another day, to show how the two differ, or null to show the day alone
     * @param frame what is written around the picture
     */
    public record Manner(Viewport viewport, Theme theme, boolean context, @Nullable Moment against, Frame frame) {
        public Manner(Viewport viewport, Theme theme, boolean context) {
            this(viewport, theme, context, null);
        }

        public Manner(Viewport viewport, Theme theme, boolean context, @Nullable Moment against) {
            this(viewport, theme, context, against, Frame.ALL);
        }

        public Manner against(@Nullable Moment other) {
            return new Manner(viewport, theme, context, other, frame);
        }

        public Manner theme(Theme next) {
            return new Manner(viewport, next, context, against, frame);
        }

        public Manner frame(Frame next) {
            return new Manner(viewport, theme, context, against, next);
        }
    }

    /** How the day differs from the one it is set against, where it is. */
    Optional<Contrast> contrast() {
        return Optional.ofNullable(manner.against()).map(other -> Contrast.of(index, other, moment));
    }

    /** The same, drawn otherwise. */
    public Sight manner(Manner next) {
        return new Sight(index, moment, stage, subject, next);
    }

    public Chronicle chronicle() {
        return index.chronicle();
    }

    /** What the picture calls an actor. */
    String nameOf(Actor actor) {
        return manner.frame().names().of(actor);
    }

    /** What the picture calls the actor with an id. */
    String nameOf(String actor) {
        return chronicle().actor(actor).map(this::nameOf).orElse(actor);
    }

    public Viewport viewport() {
        return manner.viewport();
    }

    public Palette palette() {
        return Palette.of(manner.theme());
    }
}
