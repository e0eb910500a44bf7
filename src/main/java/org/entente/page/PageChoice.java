package org.entente.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What part of a record a page holds. Without a focus and a region it is all of it.
 *
 * @param focus id of the actor whose ties it holds, with those of the states it followed and those among its partners
 * @param region the region whose nations' ties it holds
 * @param tale what it tells, with the ties of all that its steps look at; null for nothing
 */
public record PageChoice(@Nullable String focus, @Nullable String region, Time time, @Nullable Tale tale) {
    /** Everything, at all times. */
    public static final PageChoice ALL = new PageChoice(null, null, Time.ALL, null);

    /**
     * Which days.
     *
     * @param from first day, null where the record's events begin
     * @param to last day, null where they end
     * @param opening the day it opens on, null for that of the latest event
     */
    public record Time(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate opening) {
        public static final Time ALL = new Time(null, null, null);

        /** Whether a stretch, its end not included, has a day in it. */
        boolean meets(LocalDate start, LocalDate until) {
            return (to == null || !start.isAfter(to)) && (from == null || until.isAfter(from));
        }

        LocalDate within(LocalDate day) {
            LocalDate late = from != null && day.isBefore(from) ? from : day;
            return to != null && late.isAfter(to) ? to : late;
        }
    }

    /** The ties around one actor. */
    public static PageChoice around(String focus) {
        return new PageChoice(focus, null, Time.ALL, null);
    }

    /** The ties that a story looks at. */
    public static PageChoice of(Tale tale) {
        return new PageChoice(null, null, Time.ALL, tale);
    }

    /** The ties of the nations of a region. */
    public static PageChoice of(String region) {
        return new PageChoice(null, region, Time.ALL, null);
    }
}
