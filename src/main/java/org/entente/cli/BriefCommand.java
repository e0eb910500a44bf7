package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.data.UnreadableRecordException;
import org.entente.handout.Brief;
import org.entente.handout.Paper;
import org.entente.layout.Layouts;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.state.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Writes one page about an actor on a day. */
@Command(
        name = "brief",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description =
                "Writes one page (PDF) about a nation or institution on a day: a picture, memberships, ties by kind,"
                        + " the largest suppliers and customers, what happened last, and the sources.")
final class BriefCommand implements Callable<Integer> {
    @Mixin
    private RecordOption record = new RecordOption();

    @Option(names = "--focus", paramLabel = "ID", required = true, description = "whom it is about")
    private String focus = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            required = true,
            converter = Dates.First.class,
            description = "the day")
    private LocalDate day = LocalDate.EPOCH;

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            completionCandidates = LayoutNames.class,
            description = "its picture: ${COMPLETION-CANDIDATES} (default: map)")
    private String layout = "map";

    @Option(names = "--paper", paramLabel = "a4|letter", description = "(default: a4)")
    private Paper paper = Paper.A4;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "the file, ending with .pdf")
    private Path out = Path.of("");

    @Override
    public Integer call() throws UnreadableRecordException, IOException {
        if (!String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf")) {
            throw new ParameterException(record.line(), "--out is '" + out + "'; expected a file ending with .pdf");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(record.line(), "no such folder for --out: " + folder);
        }
        if (Layouts.byId(layout).isEmpty()) {
            throw new ParameterException(
                    record.line(),
                    "no layout '" + layout + "'; expected "
                            + String.join(
                                    ", ",
                                    Layouts.all().stream().map(l -> l.id()).toList()));
        }
        Chronicle chronicle = record.read();
        String id = record.actor(chronicle, focus).id();
        View view = View.opening(day, id, null).layout(layout);
        Brief.of(chronicle, id, view, paper).write(out, Progress.SILENT);
        return Commands.DONE;
    }
}
