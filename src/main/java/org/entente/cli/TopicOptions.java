package org.entente.cli;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.scene.Multiples;
import org.entente.time.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say what a picture shows. */
final class TopicOptions {
    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Dates.First.class,
            description =
                    "the day; of a year or month the first. Only a graph of the whole record and --every do without")
    private @Nullable LocalDate day;

    @Option(
            names = "--compare",
            paramLabel = "DATE",
            converter = Dates.First.class,
            description = "shows how this day and that of --on differ")
    private @Nullable LocalDate against;

    @Option(
            names = "--multiples",
            paramLabel = "D1,D2",
            split = ",",
            converter = Dates.First.class,
            description = "up to 12 days side by side, in place of --on")
    private List<LocalDate> multiples = List.of();

    @Option(names = "--focus", paramLabel = "ID", description = "the actor in focus")
    private @Nullable String focus;

    @Option(names = "--kinds", paramLabel = "a,b", split = ",", description = "only ties of these kinds")
    private List<String> kinds = List.of();

    @Option(
            names = "--hide-status",
            paramLabel = "a,b",
            split = ",",
            description = "no ties of these statuses: proposed, active, reduced, postponed, suspended, ended")
    private Set<Status> hidden = EnumSet.noneOf(Status.class);

    @Mixin
    private QueryOptions wishes = new QueryOptions();

    /** The days seen side by side, none where one day is meant. */
    List<LocalDate> multiples(RecordOption record) {
        if (multiples.size() > Multiples.MOST) {
            throw new ParameterException(
                    record.line(), "--multiples has " + multiples.size() + " days; expected up to " + Multiples.MOST);
        }
        if (!multiples.isEmpty() && against != null) {
            throw new ParameterException(record.line(), "--multiples and --compare are two pictures; expected one");
        }
        if (!multiples.isEmpty() && day != null) {
            throw new ParameterException(
                    record.line(), "--on beside --multiples; expected only the days of --multiples");
        }
        return multiples;
    }

    /** Whether two days are to be set against each other. */
    boolean compares() {
        return against != null;
    }

    Optional<LocalDate> day() {
        return multiples.isEmpty() ? Optional.ofNullable(day) : Optional.of(multiples.get(0));
    }

    Studio.Topic topic(RecordOption record, Chronicle chronicle, LocalDate on) {
        Actor centre = focus == null ? null : record.actor(chronicle, focus);
        Set<String> shown = new TreeSet<>();
        kinds.forEach(id -> shown.add(record.kind(chronicle, id.strip()).id()));
        Set<String> others = new TreeSet<>();
        if (!shown.isEmpty()) {
            chronicle.kinds().stream()
                    .map(TieKind::id)
                    .filter(id -> !shown.contains(id))
                    .forEach(others::add);
        }
        return new Studio.Topic(
                on, centre, new Filter(others, hidden, Set.of(), wishes.query(record, chronicle)), against);
    }
}
