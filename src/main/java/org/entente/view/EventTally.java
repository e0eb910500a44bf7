package org.entente.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.PartialDate;

/**
 * How many events fall between two days. An event known to the day counts there; one known to the month or year is spread
 * evenly over it, as nobody knows better.
 */
final class EventTally {
    private final int[] days;
    private final int[] spanFirst;
    private final int[] spanEnd;
    private final int[] spanEvents;

    private record Span(int first, int end) implements Comparable<Span> {
        @Override
        public int compareTo(Span other) {
            return first != other.first ? Integer.compare(first, other.first) : Integer.compare(end, other.end);
        }
    }

    private EventTally(int[] days, Map<Span, Integer> spans) {
        this.days = days;
        spanFirst = spans.keySet().stream().mapToInt(Span::first).toArray();
        spanEnd = spans.keySet().stream().mapToInt(Span::end).toArray();
        spanEvents = spans.values().stream().mapToInt(Integer::intValue).toArray();
    }

    static EventTally of(List<PartialDate> dates) {
        int[] days = new int[dates.size()];
        int exact = 0;
        Map<Span, Integer> spans = new TreeMap<>();
        for (PartialDate date : dates) {
            int first = (int) date.earliest().toEpochDay();
            if (date.day() != 0) {
                days[exact++] = first;
            } else {
                spans.merge(new Span(first, (int) date.latest().toEpochDay() + 1), 1, Integer::sum);
            }
        }
        days = Arrays.copyOf(days, exact);
        Arrays.sort(days);
        return new EventTally(days, spans);
    }

    /** Events known to the day from one epoch day until before another. */
    int exact(int from, int until) {
        return lower(days, until) - lower(days, from);
    }

    /** The share of the events known to the month or year. */
    double vague(int from, int until) {
        double out = 0;
        int longest = 366;
        for (int i = lower(spanFirst, from - longest); i < spanFirst.length && spanFirst[i] < until; i++) {
            int shared = Math.min(until, spanEnd[i]) - Math.max(from, spanFirst[i]);
            out += shared <= 0 ? 0 : (double) spanEvents[i] * shared / (spanEnd[i] - spanFirst[i]);
        }
        return out;
    }

    /** The place of the first number that is not less. */
    static int lower(int[] sorted, int value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
