package org.entente.view;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.model.Chronicle;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.time.Phase;
import org.entente.time.Strength;
import org.entente.time.TimeIndex;

/** How rows are put into words, alike in tips, panels and for screen readers. */
final class Words {
    private final TimeIndex index;
    private final Chronicle chronicle;

    Words(TimeIndex index) {
        this.index = index;
        this.chronicle = index.chronicle();
    }

    /** "Russia → Serbia". */
    String ends(Tie tie) {
        boolean directed =
                chronicle.kind(tie.kind()).map(k -> k.nature().directed()).orElse(true);
        return chronicle.nameOf(tie.from()) + (directed ? " → " : " – ") + chronicle.nameOf(tie.to());
    }

    String kind(Tie tie) {
        return chronicle.kind(tie.kind()).map(k -> k.name()).orElse(tie.kind());
    }

    /** "suspended since 9 October 2025", or when it will begin. */
    String statusOn(Tie tie, LocalDate day) {
        Optional<Phase> phase = index.life(tie.id()).flatMap(l -> l.on(day));
        return phase.map(p -> p.status().word() + " " + since(p))
                .orElseGet(() ->
                        tie.span().from().map(d -> "begins " + d.text()).orElse("not in this view of the record"));
    }

    private static String since(Phase phase) {
        return phase.opened()
                .map(d -> (phase.status() == Status.ENDED ? "" : "since ") + d.text())
                .orElse("since before this record");
    }

    /** "5.4 TJ/year (2020)", or "unknown". */
    String strengthOn(Tie tie, LocalDate day) {
        return Strength.on(chronicle, tie, day).map(Words::strength).orElse("unknown");
    }

    static String strength(Strength s) {
        return number(s.value()) + " " + s.unit() + " (" + period(s.period()) + ")";
    }

    static String number(double value) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(value);
    }

    /** "2011", "2011 to 2014", "since 2011". */
    static String period(Span span) {
        String from = span.from().map(PartialDate::text).orElse("");
        String to = span.to().map(PartialDate::text).orElse("");
        if (from.equals(to)) {
            return from;
        }
        return to.isEmpty() ? "since " + from : from.isEmpty() ? "until " + to : from + " to " + to;
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
            case ACTOR -> chronicle.nameOf(ref.id());
            case TIE ->
                chronicle.tie(ref.id()).map(t -> ends(t) + ": " + t.subject()).orElse(ref.id());
            case EVENT -> chronicle.event(ref.id()).map(e -> e.title()).orElse(ref.id());
            case SOURCE -> chronicle.source(ref.id()).map(s -> s.citation()).orElse(ref.id());
            case BOND ->
                String.join(" and ", bond(ref).stream().map(chronicle::nameOf).toList());
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
