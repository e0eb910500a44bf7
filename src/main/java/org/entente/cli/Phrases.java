package org.entente.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.PartialDate;
import org.entente.model.Source;
import org.entente.model.Span;
import org.entente.model.Tie;

/** What the listings have in common in words. */
final class Phrases {
    private final Chronicle chronicle;

    Phrases(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** Both ends of a tie, such as {@code Russia -> Serbia}; without a head where its kind has no direction. */
    String ends(Tie tie) {
        boolean directed =
                chronicle.kind(tie.kind()).map(k -> k.nature().directed()).orElse(true);
        return chronicle.nameOf(tie.from()) + (directed ? " -> " : " -- ") + chronicle.nameOf(tie.to());
    }

    /** A line per source: publisher, title, date, address. */
    List<String> sources(Evidence evidence) {
        if (evidence.sources().isEmpty()) {
            return List.of("source: none given");
        }
        return evidence.sources().stream()
                .map(id ->
                        "source: " + chronicle.source(id).map(Phrases::source).orElse(id))
                .toList();
    }

    private static String source(Source source) {
        String url = source.work().url();
        return line(source.citation()) + (url.isEmpty() ? "" : ", " + url);
    }

    /** Foreign text on one line, without control characters. */
    static String line(String text) {
        return text.replaceAll("\\R", " ").replaceAll("\\p{Cntrl}", "").strip();
    }

    static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }

    /** A period such as {@code 2014}, {@code 2014 to 2016} or {@code from 2014}. */
    static String period(Span span) {
        Optional<PartialDate> from = span.from();
        Optional<PartialDate> to = span.to();
        if (from.isEmpty()) {
            return to.map(t -> "to " + t).orElse("at all times");
        }
        if (to.isEmpty()) {
            return "from " + from.get();
        }
        return from.equals(to) ? from.get().toString() : from.get() + " to " + to.get();
    }
}
