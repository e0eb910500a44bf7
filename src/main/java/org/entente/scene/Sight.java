package org.entente.scene;

import org.entente.model.Chronicle;
import org.entente.time.Moment;
import org.entente.time.TimeIndex;

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
     */
    public record Manner(Viewport viewport, Theme theme, boolean context) {}

    public Chronicle chronicle() {
        return index.chronicle();
    }

    public Viewport viewport() {
        return manner.viewport();
    }

    public Palette palette() {
        return Palette.of(manner.theme());
    }
}
