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
import org.entente.time.Filter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what a picture shows. */
final class TopicOptions {
    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Dates.First.class,
            description =
                    "the day; of a year or month the first. Only a graph of the whole record and --every do without")
    private @Nullable LocalDate day;

    @Option(names = "--focus", paramLabel = "ID", description = "the actor in focus")
    private @Nullable String focus;

    @Option(names = "--kinds", paramLabel = "a,b", split = ",", description = "only ties of these kinds")
    private List<String> kinds = List.of();

    @Option(
            names = "--hide-status",
            paramLabel = "a,b",
            split = ",",
            description = "no ties of these statuses: ${COMPLETION-CANDIDATES}")
    private Set<Status> hidden = EnumSet.noneOf(Status.class);

    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
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
        return new Studio.Topic(on, centre, new Filter(others, hidden, Set.of()));
    }
}
