package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.paint.Output;
import org.entente.scene.Multiples;
import org.entente.workspace.UnreadableWorkspaceException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Writes a picture or the graph of a day, or many of them. */
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Writes a picture of the ties of a day, or their graph for other programs, without a display.")
final class SnapshotCommand implements Callable<Integer> {
    @Mixin
    private RecordOption record = new RecordOption();

    @Mixin
    private TopicOptions topics = new TopicOptions();

    @Mixin
    private LookOptions looks = new LookOptions();

    @Mixin
    private BatchOptions batch = new BatchOptions();

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = {
                "the file, ending with .png, .svg or .pdf,",
                "for the graph with .gexf, .graphml, .dot, .json or .csv;",
                "the folder for --every and --each, or one moving .gif for --every"
            })
    private Path out = Path.of("");

    @Override
    public Integer call() throws UnreadableRecordException, UnreadableWorkspaceException, IOException {
        batch.check(record);
        batch.checkMoving(record, out);
        if (batch.moving(out)) {
            return film();
        }
        String name = batch.asked() ? batch.ending() : String.valueOf(out.getFileName());
        Output output = Output.of(name, looks.options(record)).orElseThrow(() -> unknown());
        if (workspace.asked()) {
            checkPlace();
            return workspace.write(record, looks, output, out);
        }
        boolean dated = topics.day().isPresent();
        if (!dated && !batch.everyDay() && (batch.asked() || !output.overTime())) {
            throw new ParameterException(record.line(), "Missing required option: '--on=DATE'");
        }
        if (topics.compares() && output instanceof Output.Table) {
            throw new ParameterException(
                    record.line(), "--compare makes a picture; expected --out FILE ending with .png, .svg or .pdf");
        }
        checkPlace();
        Chronicle chronicle = record.read();
        Studio studio = new Studio(chronicle);
        LocalDate day = topics.day().orElse(studio.index().last());
        Studio.Topic topic = topics.topic(record, chronicle, day);
        Studio.Look look = looks.look(record, chronicle);
        List<LocalDate> several = topics.multiples(record);
        if (!several.isEmpty()) {
            if (batch.asked() || !(output instanceof Output.Drawing drawing)) {
                throw new ParameterException(
                        record.line(),
                        "--multiples makes one picture; expected --out FILE ending with .png, .svg or .pdf");
            }
            if (!Multiples.suits(look.layout().form())) {
                throw new ParameterException(
                        record.line(), "--multiples with --layout lanes: lanes show all of time already");
            }
            drawing.write(studio.multiples(several, topic, look), out, Progress.SILENT);
            return Commands.DONE;
        }
        if (!batch.asked()) {
            output.write(studio.sight(topic, look), !dated, out, Progress.SILENT);
            return Commands.DONE;
        }
        List<LocalDate> days = batch.days(studio.index(), topic, dated);
        int written = new Batch(studio, batch, record.line().getErr())
                .write(days, topic, look, new Batch.Shooting(out, output));
        if (written == 0) {
            record.line().getErr().println("no day fits");
        }
        return Commands.DONE;
    }

    private int film() throws UnreadableRecordException, IOException {
        checkPlace();
        Chronicle chronicle = record.read();
        Studio studio = new Studio(chronicle);
        Studio.Topic topic = topics.topic(
                record, chronicle, topics.day().orElse(studio.index().last()));
        List<LocalDate> days = batch.days(studio.index(), topic, topics.day().isPresent());
        PrintWriter err = record.line().getErr();
        if (days.isEmpty()) {
            err.println("no day fits");
            return Commands.DONE;
        }
        new DayFilm(studio, topic, looks.look(record, chronicle), (int)
                        Math.round(looks.options(record).scale()))
                .write(days, batch.seconds(), out, err);
        return Commands.DONE;
    }

    private ParameterException unknown() {
        String given = batch.asked() ? "--format is '" + batch.ending().substring(1) : "--out is '" + out;
        return new ParameterException(
                record.line(),
                given + "'; expected " + (batch.asked() ? "" : "a file ending with .")
                        + String.join(batch.asked() ? ", " : ", .", Output.endings()));
    }

    private void checkPlace() {
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(record.line(), "no such folder for --out: " + folder);
        }
        boolean folders = batch.asked() && !batch.moving(out);
        if (folders && Files.exists(out) && !Files.isDirectory(out)) {
            throw new ParameterException(record.line(), "--out is a file: " + out + "; expected a folder");
        }
        if (!folders && Files.isDirectory(out)) {
            throw new ParameterException(record.line(), "--out is a folder: " + out + "; expected a file");
        }
    }
}
