package org.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.data.UnreadableRecordException;
import org.entente.layout.Layout;
import org.entente.layout.Layouts;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.TieKind;
import org.entente.paint.Picture;
import org.entente.paint.Pictures;
import org.entente.paint.SavedPicture;
import org.entente.scene.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Writes a picture of a day. */
@Command(
        name = "snapshot",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Writes a picture of the ties of a day, without a display.")
final class SnapshotCommand implements Callable<Integer> {
    @Mixin
    private RecordOption record = new RecordOption();

    @Option(
            names = "--on",
            paramLabel = "DATE",
            required = true,
            converter = Dates.First.class,
            description = "the day; of a year or month the first")
    private LocalDate day = LocalDate.EPOCH;

    @Option(names = "--focus", paramLabel = "ID", description = "the actor in focus")
    private @Nullable String focus;

    @Option(names = "--kinds", paramLabel = "a,b", split = ",", description = "only ties of these kinds")
    private List<String> kinds = List.of();

    @Option(
            names = "--layout",
            paramLabel = "map|europe|network",
            description = "where actors stand (default: map); europe is a map around Europe")
    private String layout = "map";

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = SizeConverter.class,
            description = "in pixels (default: 1600x1000)")
    private SnapshotRequest.Size size = new SnapshotRequest.Size(1600, 1000);

    @Option(names = "--theme", paramLabel = "light|dark", description = "its ground (default: light)")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "the file to write, ending with .png or .svg")
    private Path out = Path.of("");

    @Override
    public Integer call() throws UnreadableRecordException, IOException {
        SnapshotRequest.Target target = target();
        Chronicle chronicle = record.read();
        Actor centre = focus == null ? null : record.actor(chronicle, focus);
        SnapshotRequest.Topic topic = new SnapshotRequest.Topic(chronicle, day, centre, kinds(chronicle));
        SnapshotRequest request = new SnapshotRequest(topic, new SnapshotRequest.Look(layout(), theme, size), target);
        SavedPicture.write(request.scene(), target.picture(), target.file());
        return Commands.DONE;
    }

    private Set<String> kinds(Chronicle chronicle) {
        if (kinds.isEmpty()) {
            return chronicle.kinds().stream().map(TieKind::id).collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return kinds.stream()
                .map(id -> record.kind(chronicle, id.strip()).id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Layout layout() {
        return Layouts.byId(layout.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new ParameterException(
                        record.line(),
                        "no layout '" + layout + "'; expected "
                                + Layouts.all().stream().map(Layout::id).collect(Collectors.joining(", "))));
    }

    private SnapshotRequest.Target target() {
        String name = String.valueOf(out.getFileName()).toLowerCase(Locale.ROOT);
        Picture picture = Pictures.all().stream()
                .filter(p -> name.endsWith("." + p.id()))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        record.line(),
                        "--out is '" + out + "'; expected a file ending with "
                                + Pictures.all().stream().map(p -> "." + p.id()).collect(Collectors.joining(" or "))));
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(record.line(), "no such folder for --out: " + folder);
        }
        if (Files.isDirectory(out)) {
            throw new ParameterException(record.line(), "--out is a folder: " + out + "; expected a file");
        }
        return new SnapshotRequest.Target(out, picture);
    }
}
