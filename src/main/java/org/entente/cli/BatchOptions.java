package org.entente.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.time.TimeIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that ask for many pictures at once. */
final class BatchOptions {
    private static final double LEAST_SECONDS = 0.1;
    private static final double MOST_SECONDS = 60;

    /** How often a picture is taken. */
    enum Pace {
        EVENT(0),
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Pace(int months) {
            this.months = months;
        }

        /** The first days of its periods from a day to another, both included. */
        private Stream<LocalDate> starts(LocalDate from, LocalDate to) {
            LocalDate first = from.withDayOfMonth(1);
            LocalDate period = first.minusMonths(Math.floorMod(first.getMonthValue() - 1, months));
            LocalDate start = period.isBefore(from) ? period.plusMonths(months) : period;
            return Stream.iterate(start, d -> !d.isAfter(to), d -> d.plusMonths(months));
        }
    }

    /** Whom a picture is taken of. */
    enum Each {
        ACTOR
    }

    @Option(
            names = "--every",
            paramLabel = "event|year|quarter|month",
            description = "a picture of each such day into the folder --out")
    private @Nullable Pace every;

    @Option(
            names = "--each",
            paramLabel = "actor",
            description = "a picture with each actor in focus that has a tie, into the folder --out")
    private @Nullable Each each;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Dates.First.class,
            description = "first day of --every (default: the record's first)")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Dates.Last.class,
            description = "last day of --every (default: --on, else the record's last)")
    private @Nullable LocalDate to;

    @Option(names = "--format", paramLabel = "ENDING", description = "of the files in the folder (default: svg)")
    private @Nullable String format;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "how long each day of --every is held in --out FILE.gif" + " (default: 1)")
    private @Nullable Double seconds;

    /** How long a picture is held. */
    double seconds() {
        return seconds == null ? 1 : seconds;
    }

    /** Whether all pictures go into one file that moves. */
    boolean moving(Path out) {
        return String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gif");
    }

    /** Refuses what no moving picture heeds, and its pace where there is none. */
    void checkMoving(RecordOption record, Path out) {
        if (!moving(out)) {
            if (seconds != null) {
                throw new ParameterException(
                        record.line(), "--seconds is for moving pictures; expected --out FILE.gif");
            }
            return;
        }
        if (every == null || each != null || format != null) {
            throw new ParameterException(
                    record.line(), "--out FILE.gif shows days in turn; expected --every without --each and --format");
        }
        if (!(seconds() >= LEAST_SECONDS && seconds() <= MOST_SECONDS)) {
            throw new ParameterException(record.line(), "--seconds is " + seconds() + "; expected 0.1 to 60");
        }
    }

    boolean asked() {
        return every != null || each != null;
    }

    boolean everyDay() {
        return every != null;
    }

    String ending() {
        return "." + (format == null ? "svg" : format);
    }

    /** Refuses what only many pictures heed where one is asked for, and a stretch that ends before it begins. */
    void check(RecordOption record) {
        String alone = from != null ? "--from" : to != null ? "--to" : "";
        if (every == null && !alone.isEmpty()) {
            throw new ParameterException(record.line(), alone + " without --every; expected --on DATE for one day");
        }
        if (!asked() && format != null) {
            throw new ParameterException(
                    record.line(), "--format without --every or --each; the ending of --out says the format");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new ParameterException(record.line(), "--from " + from + " is after --to " + to);
        }
    }

    /** The days to be taken, in order; without a pace the topic's alone. */
    List<LocalDate> days(TimeIndex index, Studio.Topic topic, boolean dated) {
        Pace pace = every;
        if (pace == null) {
            return List.of(topic.day());
        }
        LocalDate start = from == null ? index.first() : from;
        LocalDate end = to != null ? to : dated ? topic.day() : index.last();
        if (pace != Pace.EVENT) {
            return pace.starts(start, end).toList();
        }
        Actor centre = topic.centre();
        List<String> lineage = centre == null ? List.of() : index.chronicle().lineage(centre.id());
        return List.copyOf(new TreeSet<>(index.events().stream()
                .filter(e -> lineage.isEmpty() || e.context().actors().stream().anyMatch(lineage::contains))
                .map(Event::date)
                .map(date -> date.earliest())
                .filter(day -> !day.isBefore(start) && !day.isAfter(end))
                .toList()));
    }

    /** Whom the pictures of a day are of: each actor with a tie, or whom the topic says. */
    List<Studio.Topic> topics(TimeIndex index, Studio.Topic topic) {
        if (each == null) {
            return List.of(topic);
        }
        var moment = index.at(topic.day(), topic.filter());
        return moment.vertexSet().stream()
                .filter(a -> moment.degreeOf(a) > 0)
                .map(topic::of)
                .toList();
    }
}
