package org.entente.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Lists events in order of date, with what each did to which tie. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Lists events in order of date: what each did to which tie, other accounts of it, and sources.")
final class EventsCommand implements Callable<Integer> {
    @Mixin
    private RecordOption record = new RecordOption();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Dates.First.class,
            description = "leave out what is certainly earlier")
    private LocalDate from = LocalDate.MIN;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Dates.Last.class,
            description = "leave out what is certainly later")
    private LocalDate to = LocalDate.MAX;

    @Option(
            names = "--actor",
            paramLabel = "ID",
            description = "only events that concern this actor or a state it followed")
    private @Nullable String actor;

    @Option(names = "--format", paramLabel = "text|csv", description = "how to print (default: text)")
    private Listing format = Listing.TEXT;

    @Override
    public Integer call() throws UnreadableRecordException {
        if (to.isBefore(from)) {
            throw new ParameterException(record.line(), "--to lies before --from; expected a later date");
        }
        Chronicle chronicle = record.read();
        List<String> lineage = record.lineage(chronicle, actor);
        List<Event> events = chronicle.events().stream()
                .filter(e -> !e.differingAccount())
                .filter(e -> !e.date().latest().isBefore(from)
                        && !e.date().earliest().isAfter(to))
                .filter(e -> lineage.isEmpty() || e.context().actors().stream().anyMatch(lineage::contains))
                .sorted(Comparator.comparing(Event::date))
                .toList();
        List<String> lines =
                switch (format) {
                    case TEXT -> new EventText(chronicle).lines(events);
                    case CSV -> new EventRows(chronicle).lines(events);
                };
        lines.forEach(line -> record.line().getOut().print(line + "\n"));
        if (events.isEmpty()) {
            record.line().getErr().println("no event fits");
        }
        return Commands.DONE;
    }
}
