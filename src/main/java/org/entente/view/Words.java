package org.entente.view;

import java.text.Bidi;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.scene.Naming;
import org.entente.time.Phase;
import org.entente.time.Strength;
import org.entente.time.TimeIndex;

/** How rows are put into words, alike in tips, panels and for screen readers. */
final class Words {
    private static final Set<String> TYPES = Set.of(
            "accession",
            "agreement",
            "application",
            "base",
            "conflict",
            "contract",
            "cut-off",
            "delivery",
            "donation",
            "easing",
            "embargo",
            "exercise",
            "expulsion",
            "founding",
            "infrastructure",
            "licence",
            "pact",
            "postponement",
            "recognition",
            "sanction",
            "seizure",
            "statehood",
            "statement",
            "supply",
            "suspension",
            "transaction",
            "vote",
            "withdrawal");

    private final TimeIndex index;
    private final Chronicle chronicle;

    Words(TimeIndex index) {
        this.index = index;
        this.chronicle = index.chronicle();
    }

    /** "Russia → Serbia". */
    String ends(Tie tie) {
        return ends(tie, id -> Naming.nameOf(chronicle, id));
    }

    /** "Estonia → NATO": institutions by the letters that stand in a picture. */
    String shortEnds(Tie tie) {
        return ends(tie, this::brief);
    }

    private String ends(Tie tie, UnaryOperator<String> name) {
        boolean directed =
                chronicle.kind(tie.kind()).map(k -> k.nature().directed()).orElse(true);
        return name.apply(tie.from()) + (directed ? " → " : " – ") + name.apply(tie.to());
    }

    private String brief(String id) {
        boolean institution = chronicle.actor(id).map(Actor::institution).orElse(false);
        return institution ? id : Naming.nameOf(chronicle, id);
    }

    /** "Russia → Serbia: Pantsir-S1". */
    String named(Tie tie) {
        return Texts.of("view.words.named", ends(tie), tie.subject());
    }

    String kind(Tie tie) {
        return chronicle.kind(tie.kind()).map(TieKind::said).orElse(tie.kind());
    }

    /** "suspended since 9 October 2025", or when it will begin. */
    String statusOn(Tie tie, LocalDate day) {
        Optional<Phase> phase = index.life(tie.id()).flatMap(l -> l.on(day));
        return phase.map(Words::since).orElseGet(() -> tie.span()
                .from()
                .map(d -> Texts.of("view.words.begins", d.text()))
                .orElseGet(() -> Texts.of("view.words.outside")));
    }

    private static String since(Phase phase) {
        String status = phase.status().said();
        boolean ended = phase.status() == Status.ENDED;
        return phase.opened()
                .map(d -> ended
                        ? Texts.of("view.words.ended", status, d.text())
                        : Texts.of("view.words.since", status, d.since()))
                .orElseGet(() -> Texts.of("view.words.before-record", status));
    }

    /** What sort of thing happened, in the language spoken where the type is one that records commonly use. */
    static String type(Event event) {
        return TYPES.contains(event.type()) ? Texts.of("words.type." + event.type()) : event.type();
    }

    /** "5.4 TJ/year (2020)", or "unknown". */
    String strengthOn(Tie tie, LocalDate day) {
        return knownOn(tie, day).orElseGet(() -> Texts.of("view.words.unknown"));
    }

    /** The strength in words, empty where it is not known. */
    Optional<String> knownOn(Tie tie, LocalDate day) {
        return Strength.on(chronicle, tie, day).map(Words::strength);
    }

    static String strength(Strength s) {
        return Texts.of("view.words.strength", number(s.value()), s.unit(), period(s.period()));
    }

    static String number(double value) {
        return Texts.number(value);
    }

    /** "2011", "2011 to 2014", "since 2011". */
    static String period(Span span) {
        String from = span.from().map(PartialDate::text).orElse("");
        String to = span.to().map(PartialDate::text).orElse("");
        if (from.equals(to)) {
            return from;
        }
        if (to.isEmpty()) {
            return span.from().map(PartialDate::since).orElse("");
        }
        return from.isEmpty() ? span.to().map(PartialDate::until).orElse("") : Texts.of("words.date.between", from, to);
    }

    /** A text that keeps its order from left to right also where its first word is written from right to left. */
    static String ordered(String text) {
        return !text.isEmpty() && Bidi.requiresBidi(text.toCharArray(), 0, 1) ? '\u200e' + text : text;
    }

    /** A text with a capital at its beginning. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Whether the record has a row. */
    boolean holds(Ref ref) {
        return switch (ref.table()) {
            case ACTOR -> chronicle.actor(ref.id()).isPresent();
            case TIE -> chronicle.tie(ref.id()).isPresent();
            case EVENT -> chronicle.event(ref.id()).isPresent();
            case SOURCE -> chronicle.source(ref.id()).isPresent();
            case BOND -> !ref.ends().isEmpty();
        };
    }

    /** What a row is called in one line. */
    String name(Ref ref) {
        return switch (ref.table()) {
            case ACTOR -> Naming.nameOf(chronicle, ref.id());
            case TIE -> chronicle.tie(ref.id()).map(this::named).orElse(ref.id());
            case EVENT -> chronicle.event(ref.id()).map(e -> e.title()).orElse(ref.id());
            case SOURCE -> chronicle.source(ref.id()).map(s -> s.citation()).orElse(ref.id());
            case BOND ->
                Texts.of(
                        "view.words.both",
                        Naming.nameOf(chronicle, bond(ref).get(0)),
                        Naming.nameOf(chronicle, bond(ref).get(1)));
        };
    }

    /** The ids of a bond's two actors. */
    static List<String> bond(Ref ref) {
        int cut = ref.id().indexOf('~');
        return List.of(ref.id().substring(0, cut), ref.id().substring(cut + 1));
    }

    /** The ties between a bond's two actors. */
    List<Tie> tiesOf(Ref bond) {
        List<String> ends = bond(bond);
        return chronicle.tiesOf(ends.get(0)).stream()
                .filter(t -> t.touches(ends.get(1)))
                .toList();
    }
}
