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
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Grade;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.time.Moment;

/**
 * The words of a picture.
 *
 * @param undated whose ties
 * @param date on which day or days, empty where the title tells none
 * @param subtitle what happened on the day, or how many ties are drawn
 * @param sources whom the drawn ties rest on, most cited first
 * @param grades how many of the sources have which grade
 */
record Heading(String undated, String date, String subtitle, String sources, String grades) {
    private static final int NAMED_PUBLISHERS = 4;

    static Heading of(Sight sight, Drawn drawn) {
        Chronicle chronicle = sight.chronicle();
        String undated = tiesOf(sight);
        String told = drawn.contrast().map(c -> counted(c, drawn)).orElseGet(() -> happened(sight, drawn));
        return new Heading(
                undated,
                date(sight),
                told + asides(sight),
                sources(chronicle, drawn.ties()),
                grades(chronicle, drawn.ties()));
    }

    /** The whole title. */
    String title() {
        return dated(undated, date);
    }

    /**
     * The words of a history of an actor's ties.
     *
     * @param shown how many of the ties are in the picture
     */
    static Heading overTime(Sight sight, Lane.Sheet sheet, int shown) {
        Chronicle chronicle = sight.chronicle();
        String title = sheet.focus().isEmpty()
                ? Texts.of("scene.heading.over-time")
                : owned("scene.over-time-of.", Naming.nameOf(chronicle, sheet.focus()));
        List<Tie> ties = sheet.ties();
        long partners = sheet.lanes().stream()
                .flatMap(l -> l.bundle().partners().stream())
                .distinct()
                .count();
        String count = Texts.count("count.ties", ties.size());
        String with = partners == 0 ? count : Texts.count("scene.heading.partners", partners, count);
        String part = shown == ties.size() ? "" : " · " + Texts.of("scene.heading.part", shown);
        String folded = sheet.folded()
                ? " · " + Texts.count("scene.heading.folded", sheet.lanes().size())
                : "";
        return new Heading(
                title, "", with + folded + part + asides(sight), sources(chronicle, ties), grades(chronicle, ties));
    }

    /** The words of one picture for several days, each with what it draws, in the order of time. */
    static Heading sideBySide(List<Sight> days, List<Drawn> drawn) {
        Sight last = days.get(days.size() - 1);
        Chronicle chronicle = last.chronicle();
        String title = Texts.count("scene.heading.on-days", days.size(), tiesOf(last));
        List<Tie> all =
                drawn.stream().flatMap(d -> d.ties().stream()).distinct().toList();
        String ties = Texts.count("scene.heading.different-ties", all.size());
        return new Heading(title, "", ties + asides(last), sources(chronicle, all), grades(chronicle, all));
    }

    /** What is so besides: the scenarios switched on, and how much the user hid. */
    private static String asides(Sight sight) {
        int hidden = sight.subject().hidden().size();
        return scenarios(sight) + (hidden == 0 ? "" : " · " + Texts.of("scene.heading.hidden", hidden));
    }

    /** The same with something more to know. */
    Heading also(String words) {
        return new Heading(undated, date, subtitle + " · " + words, sources, grades);
    }

    private static String scenarios(Sight sight) {
        return sight.index().scenarios().isEmpty()
                ? ""
                : " · "
                        + Texts.of(
                                "scene.heading.scenario",
                                String.join(", ", new TreeSet<>(sight.index().scenarios())));
    }

    /** The date or dates that the title ends with. */
    static String date(Sight sight) {
        LocalDate day = sight.moment().day();
        Moment other = sight.manner().against();
        if (other == null) {
            return PartialDate.of(day).text();
        }
        boolean ordered = !day.isBefore(other.day());
        return Texts.of(
                "words.date.between",
                PartialDate.of(ordered ? other.day() : day).text(),
                PartialDate.of(ordered ? day : other.day()).text());
    }

    /** Such as "83 graded A, 12 B, 1 C", empty without a source. */
    private static String grades(Chronicle chronicle, List<Tie> ties) {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        ties.stream()
                .flatMap(t -> t.evidence().sources().stream())
                .distinct()
                .flatMap(id -> chronicle.source(id).stream())
                .forEach(source -> counts.merge(source.grade(), 1, Integer::sum));
        List<String> out = new ArrayList<>();
        counts.forEach((grade, count) -> out.add(
                Texts.of(out.isEmpty() ? "scene.heading.graded" : "scene.heading.graded-next", count, grade.name())));
        return String.join(", ", out);
    }

    private static String counted(Contrast contrast, Drawn drawn) {
        List<String> parts =
                contrast
                        .count(drawn.ties().stream()
                                .filter(t -> !drawn.quiet(t))
                                .toList())
                        .entrySet()
                        .stream()
                        .map(e -> e.getKey().counted(e.getValue()))
                        .toList();
        return parts.isEmpty() ? Texts.of("scene.heading.no-ties") : String.join(" · ", parts);
    }

    /** What an actor was called on a day: a state that did not yet exist goes by the one before it. */
    private static String nameOn(Chronicle chronicle, String actor, LocalDate day) {
        return chronicle.lineage(actor).stream()
                .flatMap(id -> chronicle.actor(id).stream())
                .filter(a -> a.life().span().mayContain(day))
                .findFirst()
                .map(Naming.spoken()::of)
                .orElseGet(() -> Naming.nameOf(chronicle, actor));
    }

    /** Whose ties a picture shows; an institution goes by its letters where its name would leave no room for the date. */
    private static String tiesOf(Sight sight) {
        return sight.subject()
                .focused()
                .map(f -> {
                    String whole = owned(
                            "scene.ties-of.",
                            nameOn(sight.chronicle(), f, sight.moment().day()));
                    boolean lettered =
                            sight.chronicle().actor(f).map(Actor::institution).orElse(false);
                    return lettered && !FrameLayer.fits(dated(whole, date(sight)), sight)
                            ? owned("scene.ties-of.", f)
                            : whole;
                })
                .orElseGet(() -> Texts.of("scene.heading.nations"));
    }

    private static String dated(String undated, String date) {
        return date.isEmpty() ? undated : Texts.of("scene.heading.dated", undated, date);
    }

    /** A text that begins with a possessive in English, which a name in "s" has another form of. */
    private static String owned(String beginning, String name) {
        return Texts.of(beginning + (name.endsWith("s") ? "with-s" : "plain"), name);
    }

    private static String happened(Sight sight, Drawn drawn) {
        LocalDate day = sight.moment().day();
        List<Event> today = of(sight.index().events(sight.moment().filter()), day).stream()
                .filter(e -> e.date().day() != 0)
                .filter(e ->
                        drawn.focus().isEmpty() || e.context().actors().stream().anyMatch(drawn.focus()::contains))
                .toList();
        String count = Texts.count("count.ties", drawn.count());
        Optional<String> selected = sight.subject()
                .selected()
                .filter(r -> r.table() == Ref.Table.EVENT)
                .flatMap(r -> sight.chronicle().event(r.id()))
                .filter(e -> e.date().earliest().equals(day))
                .map(Event::title);
        int more = today.size() - 1;
        return selected.or(() -> today.stream()
                        .findFirst()
                        .map(e -> more == 0 ? e.title() : Texts.of("scene.heading.more-events", e.title(), more)))
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
        return rest > 0
                ? Texts.of("scene.heading.sources-more", named, rest)
                : Texts.of("scene.heading.sources", named);
    }
}
