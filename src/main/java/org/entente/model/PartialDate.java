package org.entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as well as it is known: a year, a month or a day, perhaps approximate or uncertain, perhaps only the day of the
 * report.
 *
 * <p>The text form is the subset {@code YYYY[-MM[-DD]][~|?|%]} of the Extended Date/Time Format (ISO 8601-2:2019, EDTF
 * level 1), optionally after the word {@code reported}. Dates order by their earliest possible day.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where unknown
 * @param day 1 to 31, or 0 where unknown
 * @param certainty what the qualifier says
 * @param reported whether this is the day of the report rather than of what happened
 */
public record PartialDate(int year, int month, int day, Certainty certainty, boolean reported)
        implements Comparable<PartialDate> {

    /** What stands where a date was expected, for messages. */
    public static final String EXPECTED = "a date such as 2014, 2014-03 or 2014-03-18, with ~, ? or % behind it when"
            + " inexact, and 'reported' before it when only the report is dated";

    private static final Pattern TEXT = Pattern.compile("(reported )?(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?([~?%])?");

    /** The EDTF qualifier of a date. */
    public enum Certainty {
        EXACT(""),
        APPROXIMATE("~"),
        UNCERTAIN("?"),
        BOTH("%");

        private final String sign;

        Certainty(String sign) {
            this.sign = sign;
        }

        static Certainty of(String sign) {
            for (Certainty c : values()) {
                if (c.sign.equals(sign)) {
                    return c;
                }
            }
            throw new IllegalArgumentException(sign);
        }
    }

    /** Holds to the calendar: {@code DateTimeException} where no such day exists. */
    public PartialDate {
        if (year < 1 || year > 9999 || (month == 0 && day != 0)) {
            throw new DateTimeException("no such date: " + year + "-" + month + "-" + day);
        }
        if (month != 0) {
            LocalDate.of(year, month, day == 0 ? 1 : day);
        }
    }

    /** The date of one certain day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Certainty.EXACT, false);
    }

    /** The date a text states, or empty where it is not of the form above or names no day of the calendar. */
    public static Optional<PartialDate> parse(String text) {
        Matcher m = TEXT.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            int month = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
            int day = m.group(4) == null ? 0 : Integer.parseInt(m.group(4));
            if ((m.group(3) != null && month == 0) || (m.group(4) != null && day == 0)) {
                return Optional.empty();
            }
            Certainty certainty = Certainty.of(m.group(5) == null ? "" : m.group(5));
            return Optional.of(
                    new PartialDate(Integer.parseInt(m.group(2)), month, day, certainty, m.group(1) != null));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first day this date can mean. */
    public LocalDate earliest() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** The last day this date can mean. */
    public LocalDate latest() {
        if (month == 0) {
            return LocalDate.of(year, 12, 31);
        }
        return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : earliest();
    }

    /** Whether it means one day and says so without a qualifier. */
    public boolean exact() {
        return day != 0 && certainty == Certainty.EXACT && !reported;
    }

    @Override
    public int compareTo(PartialDate other) {
        int byEarliest = earliest().compareTo(other.earliest());
        return byEarliest != 0 ? byEarliest : latest().compareTo(other.latest());
    }

    /** The text form that {@link #parse} reads. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(reported ? "reported " : "");
        out.append(String.format(Locale.ROOT, "%04d", year));
        if (month != 0) {
            out.append(String.format(Locale.ROOT, "-%02d", month));
        }
        if (day != 0) {
            out.append(String.format(Locale.ROOT, "-%02d", day));
        }
        return out.append(certainty.sign).toString();
    }

    /** The date as a reader would say it, such as "8 January 2025 (reported)" or "about 2014". */
    public String text() {
        String named = month == 0 ? "" : Texts.of("words.month." + month);
        String number = Integer.toString(year);
        String text = day != 0
                ? Texts.of("words.date.day", day, named, number)
                : month != 0 ? Texts.of("words.date.month", named, number) : Texts.of("words.date.year", number);
        if (about()) {
            text = Texts.of("words.date.about", text);
        }
        if (certainty == Certainty.UNCERTAIN || certainty == Certainty.BOTH) {
            text = Texts.of("words.date.uncertain", text);
        }
        return reported ? Texts.of("words.date.reported", text) : text;
    }

    /** Such as "since 8 January 2025". */
    public String since() {
        return Texts.of(day == 0 || about() ? "words.date.since" : "words.date.since-day", text());
    }

    /** Such as "until 8 January 2025". */
    public String until() {
        return Texts.of(day == 0 || about() ? "words.date.until" : "words.date.until-day", text());
    }

    private boolean about() {
        return certainty == Certainty.APPROXIMATE || certainty == Certainty.BOTH;
    }
}
