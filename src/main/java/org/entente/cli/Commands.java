package org.entente.cli;

import java.io.PrintWriter;
import java.util.List;
import org.entente.data.UnreadableRecordException;
import org.entente.handout.Edition;
import org.entente.handout.Paper;
import org.entente.model.Status;
import org.entente.scene.Theme;
import org.entente.workspace.UnreadableWorkspaceException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program's commands, and how a user's mistake is told: in one line that says what would be right. */
@Command(
        name = Commands.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Shows how nations are tied to one another, how the ties change, and which event changed them."
                + " Without a command it opens the window; so does a workspace (FILE.entente), a link (entente:...)"
                + " or 'open PATH'.",
        subcommands = {
            EventsCommand.class,
            TiesCommand.class,
            ValidateCommand.class,
            SnapshotCommand.class,
            PageCommand.class,
            StoryCommand.class,
            BriefCommand.class,
            CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "DATE is 2014, 2014-03 or 2014-03-18. Exit code: 0 done, 1 problems found, 2 wrong use or nothing readable."
        })
public final class Commands implements Runnable {
    static final String NAME = "entente";

    /** What a command's call returns, and the program exits with. */
    static final int DONE = 0;

    static final int PROBLEMS = 1;
    static final int WRONG = 2;
    private static final int FAULT = 70;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private Commands() {}

    /** Runs a command line and returns its exit code; flushes both writers. */
    public static int run(String[] args, PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new Commands())
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .registerConverter(Listing.class, new WordConverter<>(Listing.values()))
                .registerConverter(Edition.class, new WordConverter<>(Edition.values()))
                .registerConverter(Paper.class, new WordConverter<>(Paper.values()))
                .registerConverter(Theme.class, new WordConverter<>(Theme.values()))
                .registerConverter(Status.class, new WordConverter<>(Status.values()))
                .registerConverter(BatchOptions.Pace.class, new WordConverter<>(BatchOptions.Pace.values()))
                .registerConverter(BatchOptions.Each.class, new WordConverter<>(BatchOptions.Each.values()))
                .setParameterExceptionHandler(Commands::misused)
                .setExecutionExceptionHandler(Commands::failed);
        int code = line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    private static int misused(ParameterException e, String[] args) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String message = String.valueOf(e.getMessage());
        if (e instanceof UnmatchedArgumentException unmatched) {
            message = unmatched(unmatched);
        }
        e.getCommandLine().getErr().println(NAME + ": " + oneLine(message) + " (see " + command + " --help)");
        return WRONG;
    }

    private static String unmatched(UnmatchedArgumentException e) {
        String found = e.getUnmatched().get(0);
        boolean option = found.startsWith("-");
        boolean top = e.getCommandLine().getParent() == null;
        String what = option ? "unknown option '" : top ? "unknown command '" : "nothing expected here, found '";
        List<String> close = e.getSuggestions();
        String hint = close.isEmpty() ? "" : "; did you mean " + String.join(" or ", close) + "?";
        return what + found + "'" + hint;
    }

    private static int failed(Exception e, CommandLine line, ParseResult parsed) {
        if (e instanceof UnreadableRecordException
                || e instanceof UnreadableWorkspaceException
                || e instanceof java.io.IOException) {
            line.getErr().println(NAME + ": " + oneLine(String.valueOf(e.getMessage())));
            return WRONG;
        }
        line.getErr().println(NAME + ": a fault of the program, not of its user; please report it");
        e.printStackTrace(line.getErr());
        return FAULT;
    }

    private static String oneLine(String text) {
        return String.join(" ", text.lines().map(String::strip).toList());
    }
}
