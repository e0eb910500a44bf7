package org.entente.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

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

    private static final String REPORTED = "reported ";
    private static final int NONE = -1;

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

        /** What a sign behind a date says; another character says nothing. */
        static Certainty of(char sign) {
            return switch (sign) {
                case '~' -> APPROXIMATE;
                case '?' -> UNCERTAIN;
                case '%' -> BOTH;
                default -> EXACT;
            };
        }
    }

    /** Holds to the calendar: {@code DateTimeException} where no such day exists. */
    public PartialDate {
        if (!exists(year, month, day)) {
            throw new DateTimeException("no such date: " + year + "-" + month + "-" + day);
        }
    }

    /** The date of one certain day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Certainty.EXACT, false);
    }

    /** The date a text states, or empty where it is not of the form above or names no day of the calendar. */
    public static Optional<PartialDate> parse(String text) {
        String date = text.strip();
        boolean reported = date.startsWith(REPORTED);
        int at = reported ? REPORTED.length() : 0;
        int year = number(date, at, 4);
        at += 4;
        int month = 0;
        int day = 0;
        if (dashed(date, at)) {
            month = number(date, at + 1, 2);
            at += 3;
            if (dashed(date, at)) {
                day = number(date, at + 1, 2);
                at += 3;
                month = day == 0 ? NONE : month;
            }
            month = month == 0 ? NONE : month;
        }
        Certainty certainty = at < date.length() ? Certainty.of(date.charAt(at)) : Certainty.EXACT;
        int end = certainty == Certainty.EXACT ? at : at + 1;
        boolean read = year >= 0 && month >= 0 && day >= 0 && end == date.length();
        return read && exists(year, month, day)
                ? Optional.of(new PartialDate(year, month, day, certainty, reported))
                : Optional.empty();
    }

    private static boolean dashed(String text, int at) {
        return at < text.length() && text.charAt(at) == '-';
    }

    /** The number of so many digits that stands at an offset, or less than 0 where none does. */
    private static int number(String text, int from, int digits) {
        if (from + digits > text.length()) {
            return NONE;
        }
        int out = 0;
        for (int i = from; i < from + digits; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return NONE;
            }
            out = 10 * out + c - '0';
        }
        return out;
    }

    private static boolean exists(int year, int month, int day) {
        boolean named = year > 0 && year <= 9999 && month >= 0 && month <= 12 && day >= 0;
        return named && (day == 0 || (month != 0 && day <= length(year, month)));
    }

    private static int length(int year, int month) {
        return switch (month) {
            case 2 -> Year.isLeap(year) ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
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
        return LocalDate.of(year, month, day == 0 ? length(year, month) : day);
    }

    /** Whether every day it can mean lies before every day another can mean. */
    public boolean precedes(PartialDate other) {
        int lastMonth = month == 0 ? 12 : month;
        int lastDay = month == 0 ? 31 : day == 0 ? length(year, month) : day;
        int last = (year * 100 + lastMonth) * 100 + lastDay;
        return last < (other.year * 100 + Math.max(1, other.month)) * 100 + Math.max(1, other.day);
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
        padded(out, year, 4);
        if (month != 0) {
            padded(out.append('-'), month, 2);
        }
        if (day != 0) {
            padded(out.append('-'), day, 2);
        }
        return out.append(certainty.sign).toString();
    }

    /** A formatter would take most of the time in which many dates are written. */
    private static void padded(StringBuilder out, int number, int digits) {
        String plain = Integer.toString(number);
        out.append("0".repeat(Math.max(0, digits - plain.length()))).append(plain);
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
