package org.entente.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.data.Nearest;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.page.Page;
import org.entente.page.PageChoice;
import org.entente.story.Story;
import org.entente.story.StoryReading;
import org.entente.time.TimeIndex;
import org.entente.workspace.StoryFile;
import org.entente.workspace.UnreadableWorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Lists a record's stories, or tells one step by step. */
@Command(
        name = "story",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Lists the record's stories, or prints one: each step with its date, what the screen shows, what to"
                        + " say and ask, and the sources. With --out it makes a hand-out of it.")
final class StoryCommand implements Callable<Integer> {
    private static final String LIST = "list";

    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private HandoutOptions handout = new HandoutOptions();

    @Parameters(paramLabel = "list|ID", description = "'list' for all stories, or the id of one")
    private String wanted = LIST;

    @Override
    public Integer call() throws UnreadableRecordException, UnreadableWorkspaceException, IOException {
        handout.check(record);
        Chronicle chronicle = record.read();
        List<StoryReading> all = StoryFile.all(record.place(), chronicle);
        if (wanted.equals(LIST)) {
            if (handout.asked()) {
                throw new ParameterException(
                        record.line(), "--out takes one story; expected its id in place of 'list'");
            }
            return list(all);
        }
        return tell(all, chronicle);
    }

    private int list(List<StoryReading> all) {
        List<Story> stories = all.stream().flatMap(r -> r.story().stream()).toList();
        StoryLines.list(stories).forEach(this::print);
        all.forEach(this::problems);
        if (all.isEmpty()) {
            record.line().getErr().println("the record has no stories");
        }
        return all.stream().allMatch(r -> r.problems().isEmpty()) ? Commands.DONE : Commands.PROBLEMS;
    }

    private int tell(List<StoryReading> all, Chronicle chronicle) throws UnreadableWorkspaceException, IOException {
        Optional<StoryReading> found =
                all.stream().filter(r -> StoryFile.id(r.name()).equals(wanted)).findFirst();
        StoryReading reading = found.orElseThrow(() -> new ParameterException(record.line(), none(all)));
        problems(reading);
        Optional<Story> story = reading.story();
        if (story.isPresent() && handout.page().isPresent()) {
            Page.of(TimeIndex.of(chronicle, Set.of()), PageChoice.of(Tales.of(story.get(), record)), Progress.SILENT)
                    .write(handout.page().get());
        } else if (story.isPresent() && handout.asked()) {
            handout.write(story.get(), chronicle, record);
        } else {
            story.ifPresent(s -> new StoryLines(chronicle).tell(s).forEach(this::print));
        }
        return reading.problems().isEmpty() ? Commands.DONE : Commands.PROBLEMS;
    }

    private String none(List<StoryReading> all) {
        List<String> ids = all.stream().map(r -> StoryFile.id(r.name())).toList();
        String hint = Nearest.to(wanted, ids)
                .map(c -> "; did you mean " + c + "?")
                .orElse(ids.isEmpty() ? "; the record has no stories" : "; 'story list' lists them");
        return "no story '" + wanted + "'" + hint;
    }

    private void problems(StoryReading reading) {
        reading.problems().forEach(p -> record.line().getErr().println(p));
    }

    private void print(String line) {
        record.line().getOut().print(line + "\n");
    }
}
