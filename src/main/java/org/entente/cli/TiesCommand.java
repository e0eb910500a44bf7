package org.entente.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.time.Filter;
import org.entente.time.Moment;
import org.entente.time.TimeIndex;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the ties of a day. */
@Command(
        name = "ties",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Lists the ties of a day by kind: status, since when, strength and sources. Ties that ended within"
                        + " the " + TimeIndex.AFTERGLOW_DAYS
                        + " days before are listed as ended. Scenarios do not count.")
final class TiesCommand implements Callable<Integer> {
    @Mixin
    private RecordOption record = new RecordOption();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            required = true,
            converter = Dates.First.class,
            description = "the day; of a year or month the first")
    private LocalDate day = LocalDate.EPOCH;

    @Option(
            names = "--actor",
            paramLabel = "ID",
            description = "only ties from or to this actor or a state it followed")
    private @Nullable String actor;

    @Mixin
    private QueryOptions wishes = new QueryOptions();

    @Option(names = "--format", paramLabel = "text|csv", description = "how to print (default: text)")
    private Listing format = Listing.TEXT;

    @Override
    public Integer call() throws UnreadableRecordException {
        Chronicle chronicle = record.read();
        Set<String> among = Set.copyOf(record.lineage(chronicle, actor));
        Filter filter = new Filter(Set.of(), Set.of(), among, wishes.query(record, chronicle));
        Moment moment = TimeIndex.of(chronicle, Set.of()).at(day, filter);
        List<String> kinds = chronicle.kinds().stream().map(TieKind::id).toList();
        List<Tie> ties = moment.edgeSet().stream()
                .sorted(Comparator.comparing(tie -> kinds.indexOf(tie.kind())))
                .toList();
        List<String> lines =
                switch (format) {
                    case TEXT -> TieText.lines(TieLine.of(ties, moment, chronicle));
                    case CSV -> TieText.rows(TieLine.of(ties, moment, chronicle));
                };
        lines.forEach(line -> record.line().getOut().print(line + "\n"));
        if (ties.isEmpty()) {
            record.line().getErr().println("no tie on " + day);
        }
        return Commands.DONE;
    }
}
