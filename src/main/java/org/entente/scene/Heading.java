package org.entente.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Grade;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.time.Moment;

/**
 * The words of a picture.
 *
 * @param title whose ties, on which day
 * @param subtitle what happened on the day, or how many ties are drawn
 * @param sources whom the drawn ties rest on, most cited first
 * @param grades how many of the sources have which grade
 */
record Heading(String title, String subtitle, String sources, String grades) {
    private static final int NAMED_PUBLISHERS = 4;

    static Heading of(Sight sight, Drawn drawn) {
        Chronicle chronicle = sight.chronicle();
        LocalDate day = sight.moment().day();
        String date = date(sight);
        String title = sight.subject()
                .focused()
                .map(f -> possessive(nameOn(chronicle, f, day)) + " ties, " + date)
                .orElse("Ties of nations, " + date);
        String told = drawn.contrast().map(c -> counted(c, drawn)).orElseGet(() -> happened(sight, drawn));
        return new Heading(
                title, told + asides(sight), sources(chronicle, drawn.ties()), grades(chronicle, drawn.ties()));
    }

    /**
     * The words of a history of an actor's ties.
     *
     * @param actor its id, empty where nobody is told about
     * @param shown how many of the ties are in the picture
     */
    static Heading overTime(Sight sight, String actor, List<Tie> ties, int shown) {
        Chronicle chronicle = sight.chronicle();
        String title = actor.isEmpty() ? "Ties over time" : possessive(chronicle.nameOf(actor)) + " ties over time";
        Set<String> self = Set.copyOf(chronicle.lineage(actor));
        long partners = ties.stream()
                .map(t -> self.contains(t.from()) ? t.to() : t.from())
                .distinct()
                .count();
        String count = ties.size() == 1 ? "1 tie" : ties.size() + " ties";
        String with = partners == 0 ? "" : partners == 1 ? " with 1 partner" : " with " + partners + " partners";
        String part = shown == ties.size() ? "" : " · " + shown + " of them in the picture";
        return new Heading(
                title, count + with + part + asides(sight), sources(chronicle, ties), grades(chronicle, ties));
    }

    /** The words of one picture for several days, each with what it draws, in the order of time. */
    static Heading sideBySide(List<Sight> days, List<Drawn> drawn) {
        Sight last = days.get(days.size() - 1);
        Chronicle chronicle = last.chronicle();
        String count = days.size() == 1 ? " on 1 day" : " on " + days.size() + " days";
        String title = last.subject()
                        .focused()
                        .map(f -> possessive(nameOn(chronicle, f, last.moment().day())) + " ties")
                        .orElse("Ties of nations")
                + count;
        List<Tie> all =
                drawn.stream().flatMap(d -> d.ties().stream()).distinct().toList();
        String ties = all.size() == 1 ? "1 tie" : all.size() + " different ties";
        return new Heading(title, ties + asides(last), sources(chronicle, all), grades(chronicle, all));
    }

    /** What is so besides: the scenarios switched on, and how much the user hid. */
    private static String asides(Sight sight) {
        int hidden = sight.subject().hidden().size();
        return scenarios(sight) + (hidden == 0 ? "" : " · " + hidden + " hidden");
    }

    /** The same with something more to know. */
    Heading also(String words) {
        return new Heading(title, subtitle + " · " + words, sources, grades);
    }

    private static String scenarios(Sight sight) {
        return sight.index().scenarios().isEmpty()
                ? ""
                : " · scenario: "
                        + String.join(", ", new TreeSet<>(sight.index().scenarios()));
    }

    /** The date or dates that the title ends with. */
    static String date(Sight sight) {
        LocalDate day = sight.moment().day();
        Moment other = sight.manner().against();
        if (other == null) {
            return PartialDate.of(day).text();
        }
        boolean ordered = !day.isBefore(other.day());
        return PartialDate.of(ordered ? other.day() : day).text() + " to "
                + PartialDate.of(ordered ? day : other.day()).text();
    }

    /** Such as "83 graded A, 12 B, 1 C", empty without a source. */
    private static String grades(Chronicle chronicle, List<Tie> ties) {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        ties.stream()
                .flatMap(t -> t.evidence().sources().stream())
                .distinct()
                .flatMap(id -> chronicle.source(id).stream())
                .forEach(source -> counts.merge(source.grade(), 1, Integer::sum));
        StringBuilder out = new StringBuilder();
        counts.forEach((grade, count) -> out.append(out.isEmpty() ? "" : ", ")
                .append(count)
                .append(out.indexOf("graded") < 0 ? " graded " : " ")
                .append(grade));
        return out.toString();
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
        List<Event> today = of(sight.index().events(), day).stream()
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

    /** Of events in the order of their earliest days, those of one day. */
    private static List<Event> of(List<Event> events, LocalDate day) {
        int from = before(events, day);
        int to = before(events, day.plusDays(1));
        return events.subList(from, to);
    }

    /** How many events come before a day. */
    private static int before(List<Event> events, LocalDate day) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).date().earliest().isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static String sources(Chronicle chronicle, List<Tie> ties) {
        Map<String, Integer> cited = new LinkedHashMap<>();
        Set<String> ids = new TreeSet<>();
        ties.forEach(t -> ids.addAll(t.evidence().sources()));
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
