package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Texts;
import org.entente.story.Step;

/** What is wrong or doubtful in the fields of a step, in words; empty where nothing is. */
record StepFlaws(Chronicle record) {

    /** A whole number from 1 to a most, 0 where nothing is typed; empty where it is neither. */
    static OptionalInt number(String text, int most) {
        String typed = text.strip();
        if (typed.isEmpty()) {
            return OptionalInt.of(0);
        }
        int number = typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
        return number >= 1 && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    }

    String sources(Step.Grounds grounds) {
        return unknown(grounds.sources().stream()
                .filter(id -> record.source(id).isEmpty())
                .toList());
    }

    String events(Step.Grounds grounds) {
        return unknown(grounds.events().stream()
                .filter(id -> record.event(id).isEmpty())
                .toList());
    }

    String question(Step.Predict asked) {
        return asked.question().isEmpty() ? Texts.of("story.flaw-question") : "";
    }

    /**
     * Of the event that answers.
     *
     * @param shown the day the step shows, on which the event must still lie ahead
     */
    String event(Step.Predict asked, Optional<LocalDate> shown) {
        if (asked.event().isEmpty()) {
            return Texts.of("story.flaw-event");
        }
        Optional<Event> event = record.event(asked.event());
        if (event.isEmpty()) {
            return unknown(List.of(asked.event()));
        }
        LocalDate day = event.get().date().earliest();
        return shown.filter(d -> !d.isBefore(day))
                .map(d -> Texts.of("story.flaw-early", day.toString(), d.toString()))
                .orElse("");
    }

    /** Of a typed day, which may be left out. */
    static String day(String typed) {
        return typed.isEmpty() || DayText.parse(typed).isPresent() ? "" : DayText.expected();
    }

    /** Of the later day on which one looks, which must lie behind the event. */
    String until(Step.Predict asked) {
        return asked.later()
                .flatMap(day -> record.event(asked.event())
                        .map(e -> e.date().earliest())
                        .filter(d -> !day.isAfter(d))
                        .map(d -> Texts.of("story.flaw-until", d.toString())))
                .orElse("");
    }

    String ties(Step.Predict asked) {
        if (asked.ties().isEmpty()) {
            return Texts.of("story.flaw-ties");
        }
        List<String> strange =
                asked.ties().stream().filter(id -> record.tie(id).isEmpty()).toList();
        Set<String> acted =
                record.effectsOfEvent(asked.event()).stream().map(Effect::tie).collect(Collectors.toSet());
        boolean idle = asked.later().isEmpty()
                && record.event(asked.event()).isPresent()
                && asked.ties().stream().noneMatch(acted::contains);
        return strange.isEmpty() && idle ? Texts.of("story.flaw-stays") : unknown(strange);
    }

    private static String unknown(List<String> ids) {
        return ids.isEmpty() ? "" : Texts.of("story.flaw-unknown", String.join(", ", ids));
    }
}
