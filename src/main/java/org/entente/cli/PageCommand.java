package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.page.Page;
import org.entente.page.PageChoice;
import org.entente.page.Tale;
import org.entente.story.Story;
import org.entente.story.StoryReading;
import org.entente.time.FacetCounts;
import org.entente.time.TimeIndex;
import org.entente.workspace.StoryFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Writes a page of HTML that needs nothing beside it. */
@Command(
        name = "page",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes one file of HTML with the map, the network and the timeline within, for any browser:"
                + " without a server and without a network. Scenarios are left out.")
final class PageCommand implements Callable<Integer> {
    @Mixin
    private RecordOption record = new RecordOption();

    @Option(
            names = "--focus",
            paramLabel = "ID",
            description = "only this actor's ties, those of the states it followed, and those among its partners")
    private @Nullable String focus;

    @Option(names = "--region", paramLabel = "NAME", description = "only ties of this region's nations")
    private @Nullable String region;

    @Option(
            names = "--story",
            paramLabel = "ID",
            description = "the steps of one of the record's stories, with the ties of all they look at")
    private @Nullable String story;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = Dates.First.class,
            description = "the first day (default: that of the record)")
    private @Nullable LocalDate from;

    @Option(
            names = "--to",
            paramLabel = "DATE",
            converter = Dates.Last.class,
            description = "the last day (default: that of the record)")
    private @Nullable LocalDate to;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = Dates.First.class,
            description = "the day it opens on (default: that of the latest event)")
    private @Nullable LocalDate opening;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "the file, ending with .html")
    private Path out = Path.of("");

    @Override
    public Integer call() throws UnreadableRecordException, IOException {
        check();
        Chronicle chronicle = record.read();
        Page.of(TimeIndex.of(chronicle, Set.of()), choice(chronicle), Progress.SILENT)
                .write(out);
        return Commands.DONE;
    }

    private PageChoice choice(Chronicle chronicle) throws UnreadableRecordException {
        String actor = focus == null ? null : record.actor(chronicle, focus).id();
        List<String> regions = FacetCounts.regions(chronicle);
        if (region != null && !regions.contains(region)) {
            throw new ParameterException(
                    record.line(), "no region '" + region + "'; expected " + String.join(", ", regions));
        }
        Tale tale = story == null ? null : tale(chronicle, story);
        return new PageChoice(actor, region, new PageChoice.Time(from, to, opening), tale);
    }

    private Tale tale(Chronicle chronicle, String id) throws UnreadableRecordException {
        List<StoryReading> all = StoryFile.all(record.place(), chronicle);
        List<String> ids = all.stream().map(r -> StoryFile.id(r.name())).toList();
        if (!ids.contains(id)) {
            throw new ParameterException(record.line(), "no story '" + id + "'; expected " + String.join(", ", ids));
        }
        Story read = all.get(ids.indexOf(id))
                .story()
                .orElseThrow(() -> new ParameterException(
                        record.line(),
                        "story '" + id + "' has errors; '" + Commands.NAME + " story " + id + "' tells them"));
        return Tales.of(read, record);
    }

    private void check() {
        String name = String.valueOf(out.getFileName());
        if (!name.endsWith(".html") && !name.endsWith(".htm")) {
            throw new ParameterException(record.line(), "--out is '" + out + "'; expected a file ending with .html");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(record.line(), "no such folder for --out: " + folder);
        }
        if (Files.isDirectory(out)) {
            throw new ParameterException(record.line(), "--out is a folder: " + out + "; expected a file");
        }
        if (story != null && (focus != null || region != null)) {
            throw new ParameterException(
                    record.line(), "--story has its own focus; expected no --focus and no --region");
        }
        if (focus != null && region != null) {
            throw new ParameterException(record.line(), "--focus and --region are two pages; expected one");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new ParameterException(record.line(), "--to is before --from");
        }
    }
}
