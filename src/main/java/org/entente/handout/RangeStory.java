package org.entente.handout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Texts;
import org.entente.state.Stretch;
import org.entente.state.View;
import org.entente.story.Step;
import org.entente.story.Story;

/**
 * A stretch of days as a story that nobody wrote: a step for each month, quarter or year of it, captioned by what changed
 * most since the step before.
 */
public final class RangeStory {
    /** The id of such a story. */
    public static final String ID = "days";

    private static final int MOST_STEPS = 48;

    private final Chronicle chronicle;
    private final View view;

    private RangeStory(Chronicle chronicle, View view) {
        this.chronicle = chronicle;
        this.view = view;
    }

    /**
     * The story of what a view shows on the days of a stretch.
     *
     * @param link writes a view as steps name it
     */
    public static Story of(Chronicle chronicle, View view, Stretch stretch, Function<View, String> link) {
        return new RangeStory(chronicle, view).told(stretch, link);
    }

    private Story told(Stretch stretch, Function<View, String> link) {
        List<Step> steps = new ArrayList<>();
        LocalDate before = stretch.from();
        for (LocalDate day : days(stretch)) {
            Optional<Event> event = event(before, day);
            steps.add(new Step(
                    new Step.Words(
                            said(day),
                            event.map(e -> e.date().text() + ": " + e.title()).orElse(""),
                            "",
                            ""),
                    link.apply(view.day(day).range(null).against(null).panel(List.of())),
                    new Step.Grounds(
                            event.map(e -> e.account().evidence().sources()).orElse(List.of()),
                            event.map(e -> List.of(e.id())).orElse(List.of())),
                    1,
                    null));
            before = day.plusDays(1);
        }
        String title = Texts.of("words.date.between", said(stretch.from()), said(stretch.to()));
        return new Story(ID, new Story.Cover(1, title, "", 0), steps);
    }

    private static String said(LocalDate day) {
        return PartialDate.of(day).text();
    }

    /** The first day, the beginnings of its months, quarters or years, whichever are few enough, and the last day. */
    static List<LocalDate> days(Stretch stretch) {
        long months = ChronoUnit.MONTHS.between(stretch.from(), stretch.to());
        int pace = months <= MOST_STEPS ? 1 : months <= 3 * MOST_STEPS ? 3 : 12;
        List<LocalDate> out = new ArrayList<>(List.of(stretch.from()));
        LocalDate next = stretch.from().withDayOfMonth(1);
        next = next.minusMonths(Math.floorMod(next.getMonthValue() - 1, pace)).plusMonths(pace);
        for (; next.isBefore(stretch.to()); next = next.plusMonths(pace)) {
            out.add(next);
        }
        if (!stretch.to().equals(stretch.from())) {
            out.add(stretch.to());
        }
        return out;
    }

    /** The event of some days that acted on most ties: of the actor in focus, or of all. */
    private Optional<Event> event(LocalDate from, LocalDate to) {
        List<String> focus = view.subject().focused().map(chronicle::lineage).orElse(List.of());
        return chronicle.events().stream()
                .filter(e -> !e.differingAccount() && e.context().scenario().isEmpty())
                .filter(e -> !e.date().earliest().isBefore(from)
                        && !e.date().earliest().isAfter(to))
                .filter(e -> acted(e, focus) > 0)
                .max(Comparator.comparingLong((Event e) -> acted(e, focus))
                        .thenComparing(e -> e.date().earliest())
                        .thenComparing(Event::id));
    }

    private long acted(Event event, List<String> focus) {
        return chronicle.effectsOfEvent(event.id()).stream()
                .flatMap(e -> chronicle.tie(e.tie()).stream())
                .filter(t -> !view.filter().hiddenKinds().contains(t.kind()))
                .filter(t -> focus.isEmpty() || focus.stream().anyMatch(t::touches))
                .count();
    }
}
