package org.entente.time;

import java.time.LocalDate;

/** Days as numbers: counted from 1970-01-01, and held to the range of an int at either end of time. */
final class Days {
    private Days() {}

    static int of(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, day.toEpochDay()));
    }
}
