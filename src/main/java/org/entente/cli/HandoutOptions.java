package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.handout.Choice;
import org.entente.handout.Edition;
import org.entente.handout.Handout;
import org.entente.handout.Handouts;
import org.entente.handout.Lesson;
import org.entente.handout.Paper;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.state.Desk;
import org.entente.state.Origin;
import org.entente.state.View;
import org.entente.story.Step;
import org.entente.story.Story;
import org.entente.workspace.Link;
import org.entente.workspace.Opened;
import org.entente.workspace.UnreadableWorkspaceException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that make a hand-out of a story. */
final class HandoutOptions {
    @Option(
            names = "--out",
            paramLabel = "FILE|FOLDER",
            description = {
                "writes a hand-out instead of printing:",
                "a file ending with .pdf, .gif or .html (a page for any browser), else a folder of numbered pictures for video"
            })
    private @Nullable Path out;

    @Option(
            names = "--as",
            paramLabel = "story|comic|worksheet",
            description =
                    "what a .pdf is: the story to read, a page of panels, or a sheet with blanks (default: story)")
    private @Nullable String kind;

    @Option(
            names = "--for",
            paramLabel = "teacher|class",
            description = "with or without what to say and the answers" + " (default: teacher)")
    private Edition edition = Edition.TEACHER;

    @Option(names = "--paper", paramLabel = "a4|letter", description = "of a .pdf (default: a4)")
    private Paper paper = Paper.A4;

    @Option(
            names = "--key",
            paramLabel = "FILE",
            description = "a .pdf of its own for the answers to a worksheet," + " which else are its last page")
    private @Nullable Path key;

    @Option(
            names = "--panels",
            paramLabel = "4|6|9",
            description = "how many pictures a page of --as comic holds at most" + " (default: 6)")
    private int panels = Choice.USUAL.panels();

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = SizeConverter.class,
            description = "of moving pictures (default: 960x600)")
    private Studio.@Nullable Size size;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            description = "how long each step is held (default: its own time," + " else 6)")
    private @Nullable Double seconds;

    @Option(
            names = "--rate",
            paramLabel = "N",
            description = "pictures a second while something moves; of a folder at" + " all times (default: 10)")
    private @Nullable Double rate;

    boolean asked() {
        return out != null;
    }

    /** Beside what only makes sense for a hand-out. */
    void check(RecordOption record) {
        Optional<String> lone = record.line().getParseResult().matchedOptions().stream()
                .map(o -> o.longestName())
                .filter(n -> !n.equals("--record") && !n.equals("--out"))
                .findFirst();
        if (!asked() && lone.isPresent()) {
            throw new ParameterException(record.line(), lone.get() + " is for hand-outs; expected --out beside it");
        }
        if (page().isPresent() && lone.isPresent()) {
            throw new ParameterException(
                    record.line(), lone.get() + " is not for a page; expected --out FILE.html alone");
        }
    }

    /** Where a page of HTML is wanted, which needs none of the other options. */
    Optional<Path> page() {
        return Optional.ofNullable(out)
                .filter(f ->
                        String.valueOf(f.getFileName()).toLowerCase(Locale.ROOT).endsWith(".html"));
    }

    /** Writes it; what its user should know is told on standard error. */
    void write(Story story, Chronicle chronicle, RecordOption record) throws UnreadableWorkspaceException, IOException {
        Path file = Optional.ofNullable(out).orElseThrow();
        Handout handout = handout(file, record);
        checkPlace(file, handout, record);
        handout.write(lesson(story, chronicle, record), choice(record), file, Progress.SILENT);
    }

    private Handout handout(Path file, RecordOption record) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || Files.isDirectory(file) ? "" : name.substring(dot + 1);
        List<Handout> fitting =
                Handouts.all().stream().filter(h -> h.ending().equals(ending)).toList();
        if (fitting.isEmpty()) {
            throw new ParameterException(
                    record.line(),
                    "--out is '" + file + "'; expected a file ending with .pdf, .gif or .html, or a folder");
        }
        String wanted = kind;
        if (wanted == null) {
            return fitting.get(0);
        }
        return fitting.stream()
                .filter(h -> h.id().equals(wanted.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        record.line(),
                        "--as is '" + wanted + "'; expected "
                                + fitting.stream().map(Handout::id).collect(Collectors.joining(", ")) + " for --out "
                                + file));
    }

    private static void checkPlace(Path file, Handout handout, RecordOption record) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(record.line(), "no such folder for --out: " + folder);
        }
        if (handout.ending().isEmpty() && Files.exists(file) && !Files.isDirectory(file)) {
            throw new ParameterException(record.line(), "--out is a file: " + file + "; expected a folder");
        }
        if (!handout.ending().isEmpty() && Files.isDirectory(file)) {
            throw new ParameterException(record.line(), "--out is a folder: " + file + "; expected a file");
        }
    }

    private Choice choice(RecordOption record) {
        Choice.Motion usual = Choice.Motion.USUAL;
        Studio.Size pixels = size == null ? new Studio.Size(usual.width(), usual.height()) : size;
        try {
            Choice.Motion motion = new Choice.Motion(
                    pixels.width(),
                    pixels.height(),
                    seconds == null ? usual.seconds() : seconds,
                    rate == null ? usual.rate() : rate);
            return new Choice(edition, paper, motion, key, panels);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(record.line(), String.valueOf(e.getMessage()), e);
        }
    }

    private static Lesson lesson(Story story, Chronicle chronicle, RecordOption record)
            throws UnreadableWorkspaceException {
        List<View> views = new ArrayList<>();
        for (Step step : story.steps()) {
            Desk desk = new Desk(chronicle, Origin.BUNDLED, null, null);
            Opened opened = Opened.link(Link.SCHEME + step.view(), desk);
            opened.notes().forEach(note -> record.line().getErr().println("note: " + step.title() + ": " + note));
            views.add(opened.view());
        }
        return new Lesson(chronicle, story, views);
    }
}
