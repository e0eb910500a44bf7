package org.entente.view;

import java.time.LocalDate;
import org.entente.geo.Rect;
import org.entente.scene.Palette;

/** What a timeline draws of the selection over time. */
interface TimelineLane {
    /** What it tells, such as "Serbia’s live ties". */
    String name();

    /** What it tells of a day, in words. */
    String on(LocalDate day);

    void draw(Draft out, TimeScale scale, Rect box, Palette palette);
}
