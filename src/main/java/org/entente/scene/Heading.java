package org.entente.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Tie;

/**
 * The words of a picture.
 *
 * @param title whose ties, on which day
 * @param subtitle what happened on the day, or how many ties are drawn
 * @param sources whom the drawn ties rest on, most cited first
 */
record Heading(String title, String subtitle, String sources) {
    private static final int NAMED_PUBLISHERS = 4;

    static Heading of(Sight sight, Drawn drawn) {
        Chronicle chronicle = sight.chronicle();
        LocalDate day = sight.moment().day();
        String date =
                drawn.contrast().map(Heading::span).orElse(PartialDate.of(day).text());
        String title = sight.subject()
                .focused()
                .map(f -> possessive(nameOn(chronicle, f, day)) + " ties, " + date)
                .orElse("Ties of nations, " + date);
        String scenarios = sight.index().scenarios().isEmpty()
                ? ""
                : " · scenario: "
                        + String.join(", ", new TreeSet<>(sight.index().scenarios()));
        String told = drawn.contrast().map(c -> counted(c, drawn)).orElseGet(() -> happened(sight, drawn));
        return new Heading(title, told + scenarios, sources(chronicle, drawn));
    }

    private static String span(Contrast contrast) {
        return PartialDate.of(contrast.from().day()).text() + " to "
                + PartialDate.of(contrast.to().day()).text();
    }

    private static String counted(Contrast contrast, Drawn drawn) {
        List<String> parts =
                contrast
                        .count(drawn.ties().stream()
                                .filter(t -> !drawn.quiet(t))
                                .toList())
                        .entrySet()
                        .stream()
                        .map(e -> e.getValue() + " " + e.getKey().word())
                        .toList();
        return parts.isEmpty() ? "no ties" : String.join(" · ", parts);
    }

    /** What an actor was called on a day: a state that did not yet exist goes by the one before it. */
    private static String nameOn(Chronicle chronicle, String actor, LocalDate day) {
        return chronicle.lineage(actor).stream()
                .flatMap(id -> chronicle.actor(id).stream())
                .filter(a -> a.life().span().mayContain(day))
                .findFirst()
                .map(org.entente.model.Actor::name)
                .orElse(chronicle.nameOf(actor));
    }

    private static String possessive(String name) {
        return name.endsWith("s") ? name + "’" : name + "’s";
    }

    private static String happened(Sight sight, Drawn drawn) {
        LocalDate day = sight.moment().day();
        List<Event> today = sight.index().events().stream()
                .filter(e -> e.date().earliest().equals(day))
                .filter(e -> e.date().day() != 0)
                .filter(e ->
                        drawn.focus().isEmpty() || e.context().actors().stream().anyMatch(drawn.focus()::contains))
                .toList();
        String count = drawn.count() == 1 ? "1 tie" : drawn.count() + " ties";
        Optional<String> selected = sight.subject()
                .selected()
                .filter(r -> r.table() == Ref.Table.EVENT)
                .flatMap(r -> sight.chronicle().event(r.id()))
                .filter(e -> e.date().earliest().equals(day))
                .map(Event::title);
        String more = today.size() <= 1 ? "" : " (and " + (today.size() - 1) + " more)";
        return selected.or(() -> today.stream().findFirst().map(e -> e.title() + more))
                .map(title -> title + " · " + count)
                .orElse(count);
    }

    private static String sources(Chronicle chronicle, Drawn drawn) {
        Map<String, Integer> cited = new LinkedHashMap<>();
        Set<String> ids = new TreeSet<>();
        for (List<Tie> ties : drawn.pairs().values()) {
            ties.forEach(t -> ids.addAll(t.evidence().sources()));
        }
        for (String id : ids) {
            chronicle.source(id).map(Source::publisher).ifPresent(p -> cited.merge(p, 1, Integer::sum));
        }
        List<String> publishers = new ArrayList<>(cited.keySet());
        publishers.sort((a, b) -> cited.getOrDefault(b, 0) - cited.getOrDefault(a, 0));
        if (publishers.isEmpty()) {
            return "";
        }
        String named = String.join(", ", publishers.subList(0, Math.min(NAMED_PUBLISHERS, publishers.size())));
        int rest = publishers.size() - NAMED_PUBLISHERS;
        return "Sources: " + named + (rest > 0 ? " and " + rest + " more" : "");
    }
}
