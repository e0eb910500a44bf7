package org.entente.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.model.Texts;
import org.entente.state.Stretch;
import org.entente.state.View;

/**
 * Where the handles of a timeline may go: the day anywhere, A up to B, B down to A, and both together as far as there is
 * time.
 *
 * @param timeline whose state is changed
 */
record TimelineMoves(TimelineCanvas timeline) {

    static TimelineMoves of(TimelineCanvas timeline) {
        return new TimelineMoves(timeline);
    }

    /** What a step that moves a handle is called. */
    static String name(TimelineHandles.Grip grip) {
        return switch (grip) {
            case A -> Texts.of("steps.move-start");
            case B -> Texts.of("steps.move-end");
            case BODY -> Texts.of("steps.move-range");
            case DAY, DATES -> Texts.of("steps.move-day");
        };
    }

    /** The view with a handle on a day, as near as may be. */
    View moved(View view, TimelineHandles.Grip grip, LocalDate to) {
        LocalDate day = timeline.clamp(to);
        Stretch now = view.when().stretch().orElse(null);
        if (now == null || grip == TimelineHandles.Grip.DAY || grip == TimelineHandles.Grip.DATES) {
            return Navigation.at(view, day);
        }
        return view.stretch(
                switch (grip) {
                    case A -> now.from(day);
                    case B -> now.to(day);
                    default -> now.shift(ChronoUnit.DAYS.between(now.from(), to), timeline.whole());
                });
    }

    /** The day a handle stands on. */
    LocalDate day(TimelineHandles.Grip grip) {
        View view = timeline.state().view();
        return view.when()
                .stretch()
                .filter(s -> grip != TimelineHandles.Grip.DAY)
                .map(s -> grip == TimelineHandles.Grip.B ? s.to() : s.from())
                .orElse(view.day());
    }

    /** Moves a handle by months and days, as one step of history. */
    void step(TimelineHandles.Grip grip, int months, int days) {
        to(grip, day(grip).plusMonths(months).plusDays(days));
    }

    /** Moves a handle to a day, as one step of history. */
    void to(TimelineHandles.Grip grip, LocalDate day) {
        timeline.state().change(name(grip), v -> moved(v, grip, day));
    }
}
