package org.entente.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Progress;
import org.entente.paint.Output;
import org.entente.scene.Stages;
import org.entente.state.Motif;
import org.entente.time.TimeIndex;
import org.entente.workspace.Opened;
import org.entente.workspace.UnreadableWorkspaceException;
import org.entente.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that takes a picture from a workspace, exactly as the window draws it. */
final class WorkspaceOption {
    private static final Set<String> BESIDE = Set.of("--workspace", "--size", "--scale", "--transparent", "--out");

    @Option(
            names = "--workspace",
            paramLabel = "FILE",
            description = "what a workspace saved by the window shows, in its size; beside it only --size, --scale,"
                    + " --transparent and --out")
    private @Nullable Path file;

    boolean asked() {
        return file != null;
    }

    /** Writes the picture or graph; what the workspace's user should know is told on standard error. */
    int write(RecordOption record, LookOptions looks, Output output, Path out)
            throws UnreadableWorkspaceException, UnreadableRecordException, IOException {
        List<OptionSpec> given = record.line().getParseResult().matchedOptions();
        Optional<String> other = given.stream()
                .map(OptionSpec::longestName)
                .filter(n -> !BESIDE.contains(n))
                .findFirst();
        if (other.isPresent()) {
            throw new ParameterException(
                    record.line(), other.get() + " beside --workspace, which says it; expected one of them");
        }
        Opened opened = Opened.of(Optional.ofNullable(file).orElseThrow());
        opened.notes().forEach(note -> record.line().getErr().println("note: " + note));
        TimeIndex index =
                TimeIndex.of(opened.desk().chronicle(), opened.view().when().scenarios());
        Motif motif = new Motif(index, new Stages(index.chronicle()), opened.view(), room(record, looks, opened));
        if (output instanceof Output.Drawing drawing) {
            drawing.write(motif.scene(new Motif.Builders()), out, Progress.SILENT);
        } else {
            output.write(motif.sight(), false, out, Progress.SILENT);
        }
        return Commands.DONE;
    }

    private static Motif.Room room(RecordOption record, LookOptions looks, Opened opened) {
        Workspace.Size saved = opened.around().picture();
        boolean asked = record.line().getParseResult().hasMatchedOption("--size");
        return saved == null || asked || !(drawn(saved.width()) && drawn(saved.height()))
                ? new Motif.Room(looks.size().width(), looks.size().height())
                : new Motif.Room(saved.width(), saved.height());
    }

    private static boolean drawn(double side) {
        return side >= 1 && side <= SizeConverter.MOST;
    }
}
