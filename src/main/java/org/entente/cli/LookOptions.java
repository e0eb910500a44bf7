package org.entente.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.layout.Layout;
import org.entente.layout.Layouts;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.paint.Picture;
import org.entente.scene.Frame;
import org.entente.scene.Naming;
import org.entente.scene.Theme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say how a picture looks. */
final class LookOptions {
    private static final String WORLD = "map";

    @Option(
            names = "--layout",
            paramLabel = "NAME",
            completionCandidates = LayoutNames.class,
            description = "the view: ${COMPLETION-CANDIDATES} (default: map)")
    private @Nullable String layout;

    @Option(names = "--projection", paramLabel = "NAME", description = "which of the maps; in place of --layout")
    private @Nullable String projection;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = SizeConverter.class,
            description = "in pixels (default: 1600x1000)")
    private Studio.Size size = new Studio.Size(1600, 1000);

    @Option(names = "--theme", paramLabel = "light|dark|print|contrast", description = "its ground (default: light)")
    private Theme theme = Theme.LIGHT;

    @Option(
            names = "--frame",
            paramLabel = "PARTS",
            converter = FrameConverter.class,
            description = "all, none, or some of title,date,view,filter,legend,sources,grades (default: all)")
    private Frame frame = Frame.ALL;

    @Option(
            names = "--names",
            paramLabel = "LANG",
            description = "how nations are named: en, own (each in its own language) or a language tag such as ar, zh"
                    + " or sr-Latn (default: en)")
    private String names = "en";

    @Option(names = "--context", description = "also the ties that do not touch the actor in focus, quietly")
    private boolean context;

    @Option(names = "--zoom", paramLabel = "FACTOR", description = "nearer (2) or farther (0.5) than usual")
    private double zoom = 1;

    @Option(names = "--centre", paramLabel = "ID", description = "the actor in the middle")
    private @Nullable String centre;

    @Option(
            names = "--scale",
            paramLabel = "1..4",
            description = "pixels of a PNG for each pixel of --size (default: 1)")
    private double scale = 1;

    @Option(names = "--transparent", description = "without a ground")
    private boolean transparent;

    Studio.Size size() {
        return size;
    }

    Studio.Look look(RecordOption record, Chronicle chronicle) {
        if (!(zoom >= 0.05 && zoom <= 100)) {
            throw new ParameterException(record.line(), "--zoom is " + zoom + "; expected 0.05 to 100");
        }
        Actor middle = centre == null ? null : record.actor(chronicle, centre);
        Naming naming = Naming.of(names)
                .orElseThrow(() -> new ParameterException(
                        record.line(),
                        "no names in '" + names + "'; expected en, own or a language tag such as ar, zh or sr-Latn"));
        return new Studio.Look(
                layout(record, chronicle), theme, size, frame.names(naming), new Studio.Camera(context, zoom, middle));
    }

    Picture.Options options(RecordOption record) {
        if (!(scale >= 1 && scale <= 4)) {
            throw new ParameterException(record.line(), "--scale is " + scale + "; expected 1 to 4");
        }
        return new Picture.Options(scale, transparent);
    }

    private Layout layout(RecordOption record, Chronicle chronicle) {
        if (projection == null) {
            return named(record, "layout", Optional.ofNullable(layout).orElse(WORLD), Layouts.all());
        }
        if (layout != null && !layout.equalsIgnoreCase(WORLD)) {
            throw new ParameterException(record.line(), "--projection is for maps; expected no --layout beside it");
        }
        List<Layout> maps = Layouts.all().stream()
                .filter(l -> l.projection(chronicle, null).isPresent())
                .toList();
        return named(record, "projection", projection, maps);
    }

    private static Layout named(RecordOption record, String what, String name, List<Layout> layouts) {
        return layouts.stream()
                .filter(l -> l.id().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        record.line(),
                        "no " + what + " '" + name + "'; expected "
                                + layouts.stream().map(Layout::id).collect(Collectors.joining(", "))));
    }
}
