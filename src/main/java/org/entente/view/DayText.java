package org.entente.view;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.PartialDate;

/** Reads a day as people type it. */
final class DayText {
    /** What it understands, for messages. */
    static final String EXPECTED = "2014, March 2014, 18 March 2014 or 2014-03-18";

    private static final Pattern WORDS = Pattern.compile("(?:(\\d{1,2})\\.? +)?(\\p{L}{3,})\\.? +(\\d{4})");

    private DayText() {}

    /** The first day meant; empty where the text is no date. */
    static Optional<LocalDate> parse(String text) {
        String clean = text.strip();
        Matcher m = WORDS.matcher(clean);
        if (!m.matches()) {
            return PartialDate.parse(clean).map(PartialDate::earliest);
        }
        String word = m.group(2).toLowerCase(Locale.ROOT);
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            if (name.startsWith(word)) {
                String day =
                        m.group(1) == null ? "" : String.format(Locale.ROOT, "-%02d", Integer.parseInt(m.group(1)));
                String iso = m.group(3) + String.format(Locale.ROOT, "-%02d", month.getValue()) + day;
                return PartialDate.parse(iso).map(PartialDate::earliest);
            }
        }
        return Optional.empty();
    }
}
