package org.entente.time;

import java.util.Arrays;
import java.util.List;
import org.entente.model.Status;

/** The phases of all ties, tie after tie: first day and code of each. */
final class PhaseTable {
    /** The code of a tie that is no part of a moment. */
    static final int ABSENT = 0;

    private static final List<Status> STATUSES = List.of(Status.values());

    private final int[] first;
    private final int[] days;
    private final byte[] codes;

    private PhaseTable(int[] first, int[] days, byte[] codes) {
        this.first = first;
        this.days = days;
        this.codes = codes;
    }

    /** The code of a status: one more than its place, so that 0 is absence. */
    static int code(Status status) {
        return STATUSES.indexOf(status) + 1;
    }

    /** The status of a code other than {@link #ABSENT}. */
    static Status status(int code) {
        return STATUSES.get(code - 1);
    }

    int tieCount() {
        return first.length - 1;
    }

    int size() {
        return days.length;
    }

    int first(int tie) {
        return first[tie];
    }

    int day(int phase) {
        return days[phase];
    }

    int code(int phase) {
        return codes[phase];
    }

    /** The last phase of a tie that has begun on a day; one before its first where none has. */
    int at(int tie, int day) {
        int phase = first[tie + 1] - 1;
        while (phase >= first[tie] && days[phase] > day) {
            phase--;
        }
        return phase;
    }

    /** What a tie is on a day, under no filter. */
    int codeOn(int tie, int day) {
        int phase = at(tie, day);
        return phase < first[tie] ? ABSENT : codes[phase];
    }

    /** Takes the ties one by one. */
    static final class Builder {
        private final int afterglow;
        private final int[] first;
        private int[] days;
        private byte[] codes;
        private int tie;
        private int size;

        /** Starts a table that holds an ended tie for so many days more. */
        Builder(int ties, int afterglow) {
            this.afterglow = afterglow;
            first = new int[ties + 1];
            days = new int[2 * ties + 16];
            codes = new byte[days.length];
        }

        /** Adds the next tie; without phases it is never part of a moment. */
        void add(List<Phase> phases) {
            for (Phase phase : phases) {
                int from = Days.of(phase.from());
                if (phase.status() != Status.ENDED) {
                    put(from, code(phase.status()));
                    continue;
                }
                if (afterglow > 0) {
                    put(from, code(Status.ENDED));
                }
                long gone = (long) from + afterglow;
                if (gone < Days.of(phase.until())) {
                    put((int) gone, ABSENT);
                }
            }
            first[++tie] = size;
        }

        private void put(int day, int code) {
            if (size == days.length) {
                days = Arrays.copyOf(days, size * 2);
                codes = Arrays.copyOf(codes, size * 2);
            }
            days[size] = day;
            codes[size++] = (byte) code;
        }

        PhaseTable build() {
            return new PhaseTable(first, Arrays.copyOf(days, size), Arrays.copyOf(codes, size));
        }
    }
}
