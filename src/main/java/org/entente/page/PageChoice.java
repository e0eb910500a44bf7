package org.entente.page;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What part of a record a page holds. Without a focus and a region it is all of it.
 *
 * @param focus id of the actor whose ties it holds, with those of the states it followed and those among its partners
 * @param region the region whose nations' ties it holds
 */
public record PageChoice(@Nullable String focus, @Nullable String region, Time time) {
    /** Everything, at all times. */
    public static final PageChoice ALL = new PageChoice(null, null, Time.ALL);

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
        return new PageChoice(focus, null, Time.ALL);
    }

    /** The ties of the nations of a region. */
    public static PageChoice of(String region) {
        return new PageChoice(null, region, Time.ALL);
    }
}
