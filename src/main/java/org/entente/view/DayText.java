package org.entente.view;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.Folded;
import org.entente.model.PartialDate;
import org.entente.model.Texts;

/** Reads a day as people type it. */
final class DayText {
    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})(?:\\.|er)? +)?(\\p{L}{3,})\\.? +(\\d{4})\\.?");

    private DayText() {}

    /** What it understands, for messages: months in English and in the language spoken. */
    static String expected() {
        return Texts.of("view.day.expected");
    }

    /** The first day meant; empty where the text is no date. */
    static Optional<LocalDate> parse(String text) {
        String clean = text.strip();
        Matcher m = WORDS.matcher(clean);
        if (!m.matches()) {
            return PartialDate.parse(clean).map(PartialDate::earliest);
        }
        String word = Folded.of(m.group(2));
        for (Month month : Month.values()) {
            if (names(month).anyMatch(name -> Folded.of(name).startsWith(word))) {
                String day =
                        m.group(1) == null ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(m.group(1)));
                String iso = m.group(3) + String.format(Locale.ROOT, "-%02d", month.getValue()) + day;
                return PartialDate.parse(iso).map(PartialDate::earliest);
            }
        }
        return Optional.empty();
    }

    private static Stream<String> names(Month month) {
        return Stream.of(
                month.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                Texts.of("words.month." + month.getValue()),
                Texts.of("words.month-alone." + month.getValue()));
    }
}
