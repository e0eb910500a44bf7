package org.entente.app;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Ref;
import org.entente.state.View;
import org.entente.time.TimeIndex;

/** What a record is first shown at. */
final class Opening {
    private static final String STORY = "2025-01-08-deliveries-from-russia-impossible";
    private static final String STORY_FOCUS = "SRB";

    private Opening() {}

    /**
     * The view a record opens with: the day of Serbia's suspensions where the record tells of it, else its last event up
     * to today with nobody in focus.
     */
    static View of(Chronicle chronicle, LocalDate today) {
        if (chronicle.event(STORY).isPresent() && chronicle.actor(STORY_FOCUS).isPresent()) {
            LocalDate day = chronicle.event(STORY).map(e -> e.date().earliest()).orElse(today);
            return View.opening(day, STORY_FOCUS, Ref.event(STORY));
        }
        TimeIndex index = TimeIndex.of(chronicle, java.util.Set.of());
        List<Event> past = index.events().stream()
                .filter(e -> !e.date().earliest().isAfter(today))
                .toList();
        if (past.isEmpty()) {
            LocalDate day = index.last().isBefore(today) ? index.last() : today;
            return View.opening(day, null, null);
        }
        Event last = past.get(past.size() - 1);
        return View.opening(last.date().earliest(), null, Ref.event(last.id()));
    }
}
