package org.entente.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.entente.data.Reading;
import org.entente.data.RecordReader;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.workspace.StoryFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a record: problems go to standard output, one on a line, and a summary to standard error. */
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Checks a record with its stories and prints every problem as 'file:line:column: found, expected ...', what is only doubtful"
                    + " with 'warning: ' behind the place. Line 0 means the whole file, column 0 the whole line.",
            "Exit code: 0 no errors (there may be warnings), 1 errors, 2 not readable as a record."
        })
final class ValidateCommand implements Callable<Integer> {
    @Parameters(paramLabel = "PATH", description = "folder or zip of a record")
    private Path path = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws UnreadableRecordException {
        Reading reading = RecordReader.read(path);
        PrintWriter out = spec.commandLine().getOut();
        reading.problems().forEach(problem -> out.print(line(problem) + "\n"));
        List<Problem> stories = StoryFile.all(path, reading.chronicle()).stream()
                .flatMap(story -> story.problems().stream())
                .toList();
        stories.forEach(problem -> out.print(line(problem) + "\n"));
        out.flush();
        boolean broken = stories.stream().anyMatch(p -> p.severity() == Severity.ERROR);
        spec.commandLine().getErr().println(summary(reading));
        return broken || reading.errors() > 0 ? Commands.PROBLEMS : Commands.DONE;
    }

    private static String line(Problem problem) {
        return problem.severity() == Severity.WARNING
                ? problem.spot() + ": warning: " + problem.found() + ", expected " + problem.expected()
                : problem.toString();
    }

    private static String summary(Reading reading) {
        Chronicle chronicle = reading.chronicle();
        long warnings = reading.problems().size() - reading.errors();
        return String.format(
                Locale.ROOT,
                "%d errors, %d warnings; read %d actors, %d ties, %d events, %d effects, %d measures, %d sources",
                reading.errors(),
                warnings,
                chronicle.actors().size(),
                chronicle.ties().size(),
                chronicle.events().size(),
                chronicle.effects().size(),
                chronicle.measures().size(),
                chronicle.sources().size());
    }
}
