package org.entente.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Texts;

/** The tip beside the mouse on the timeline: the event under it and how many more there are, a bar's count, or the line. */
final class TimelineTip {
    private static final double WIDEST = 360;

    private final TimelineCanvas timeline;
    private final Tooltip tooltip = new Tooltip();

    TimelineTip(TimelineCanvas timeline) {
        this.timeline = timeline;
        tooltip.setShowDelay(Duration.ZERO);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
    }

    void hide() {
        tooltip.hide();
    }

    void show(MouseEvent e) {
        Optional<String> text = text(e.getX(), e.getY());
        if (text.isPresent()) {
            tooltip.setText(text.get());
            tooltip.show(timeline, e.getScreenX() + 12, e.getScreenY() + 14);
        } else {
            tooltip.hide();
        }
    }

    /** What is told of a point; empty over bare ground. */
    Optional<String> text(double x, double y) {
        TimelineFloor floor = timeline.floor();
        Optional<String> mark = timeline.markAt(x, y).map(this::mark);
        if (mark.isPresent()) {
            return mark;
        }
        LocalDate day = LocalDate.ofEpochDay((long)
                Math.floor(timeline.scale().first() + x / timeline.scale().perDay()));
        if (y > floor.base()) {
            return Optional.of(PartialDate.of(day).text());
        }
        if (y > floor.ground()) {
            return timeline.told().line().map(line -> PartialDate.of(day).text() + "\n" + line.on(day));
        }
        return y > floor.ground() - floor.hill() ? Optional.of(bar(day)) : Optional.empty();
    }

    private String mark(EventMarks.Mark mark) {
        TimelineEvents events = timeline.told().events();
        Event event = events.event(mark.event());
        int sources = event.account().evidence().sources().size();
        String text = event.date().text() + "\n" + event.title() + "\n"
                + Texts.of(
                        "view.tip.event",
                        Words.type(event),
                        event.account().grade().name(),
                        Texts.count("view.counted.source", sources));
        double half = EventMarks.APART / 2 / timeline.scale().perDay();
        int day = events.from(mark.event());
        int others = events.lower((int) Math.ceil(day + half)) - events.lower((int) Math.floor(day - half)) - 1;
        return others <= 0 ? text : text + "\n" + Texts.count("view.tip.more-events", others);
    }

    private String bar(LocalDate day) {
        TimelineBars bars = new TimelineBars(timeline.told(), timeline.scale());
        LocalDate floor = bars.step().floor(day);
        TimelineBars.Bar bar = bars.bar(floor);
        String vague = bar.vague() < 0.5 ? "" : "\n" + Texts.of("view.tip.vague", Math.round(bar.vague()));
        String chosen = bar.chosen() < 0.5 ? "" : "\n" + Texts.of("view.tip.chosen", Math.round(bar.chosen()));
        long all = Math.round(bar.all());
        String step = bars.step().words(floor);
        return (all == 0 ? Texts.of("view.tip.no-event", step) : Texts.count("view.tip.events", all, step))
                + vague
                + chosen;
    }
}
