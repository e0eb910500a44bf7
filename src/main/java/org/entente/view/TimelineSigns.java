package org.entente.view;

import java.util.List;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Tie;
import org.entente.scene.Colour;
import org.entente.scene.Mark;
import org.entente.scene.Palette;
import org.entente.scene.Stroke;

/**
 * Events as signs over the histogram: the shape tells what kind of thing happened, the colour the kind of tie it acted on
 * first, hollow that it is only reported or belongs to a scenario, a pale bar how vague its date is.
 */
final class TimelineSigns {
    private static final double RADIUS = 3.9;

    private final Chronicle chronicle;
    private final TimelineEvents events;
    private final TimelineFloor floor;
    private final Palette palette;

    TimelineSigns(Chronicle chronicle, TimelineEvents events, TimelineFloor floor, Palette palette) {
        this.chronicle = chronicle;
        this.events = events;
        this.floor = floor;
        this.palette = palette;
    }

    void draw(Draft out, List<EventMarks.Mark> marks, TimeScale scale) {
        for (EventMarks.Mark mark : marks) {
            beneath(out, mark, scale);
        }
        marks.forEach(mark -> mark.told().ifPresent(title -> title(out, mark, title)));
        for (int i = marks.size() - 1; i >= 0; i--) {
            sign(out, marks.get(i));
        }
    }

    private void title(Draft out, EventMarks.Mark mark, MarkTitle title) {
        boolean loud = events.loudness(mark.event()) > TimelineEvents.QUIET;
        Colour ink = loud ? palette.ink().strong() : palette.ink().quiet();
        Colour halo = palette.ground().panel();
        Mark.Type type = new Mark.Type(MarkTitle.SIZE, false, Mark.Anchor.START, ink, halo);
        out.text(title.left(), floor.levelY(mark.level()) + 3.6, title.text(), type);
    }

    /** The stem down to the histogram, and how vague the date is. */
    private void beneath(Draft out, EventMarks.Mark mark, TimeScale scale) {
        double y = floor.levelY(mark.level());
        Colour colour = colour(events.event(mark.event()));
        out.upright(mark.x(), y, floor.ground(), Stroke.solid(colour.fade(0.3), 1));
        double end = Math.min(floor.width() + 10, scale.x(events.until(mark.event()) + 1.0));
        double start = Math.max(-10, mark.x());
        if (events.until(mark.event()) > events.from(mark.event()) && end - start > 3) {
            out.round(new Rect(start, y - 2.5, end - start, 5), 2.5, colour.fade(0.16), null);
        }
    }

    private void sign(Draft out, EventMarks.Mark mark) {
        Event event = events.event(mark.event());
        double y = floor.levelY(mark.level());
        Colour colour = colour(event);
        int loudness = events.loudness(mark.event());
        EventSign sign = EventSign.of(event);
        if (loudness == TimelineEvents.SELECTED) {
            out.area(
                    EventSign.ACCORD.path(mark.x(), y, RADIUS + 4),
                    palette.accent().fade(0.35),
                    null);
        }
        double radius = RADIUS + 0.8 * loudness;
        boolean hollow = event.hypothetical() || event.date().reported();
        Colour ground = palette.ground().panel();
        out.area(
                sign.path(mark.x(), y, hollow ? radius - 0.6 : radius),
                hollow ? ground : colour,
                hollow ? Stroke.solid(colour, 1.5) : Stroke.solid(ground, 0.9));
    }

    /** The colour of the kind it acts on first; an event that changes no tie is quiet. */
    private Colour colour(Event event) {
        return chronicle.effectsOfEvent(event.id()).stream()
                .flatMap(e -> chronicle.tie(e.tie()).stream())
                .map(Tie::kind)
                .flatMap(k -> chronicle.kind(k).stream())
                .findFirst()
                .map(palette::kind)
                .orElse(palette.ink().quiet());
    }
}
