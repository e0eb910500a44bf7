package org.entente.handout;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.entente.model.Chronicle;
import org.entente.scene.Frame;
import org.entente.scene.Frame.Part;
import org.entente.scene.Scene;
import org.entente.scene.SceneBuilder;
import org.entente.scene.Sight;
import org.entente.scene.Stages;
import org.entente.scene.Theme;
import org.entente.state.Motif;
import org.entente.state.View;
import org.entente.time.TimeIndex;

/** Draws the pictures of a hand-out: the marks of the window, with no heading, since the page says what they show. */
final class Plates {
    /** Pictures are drawn larger than they are printed, so that more of each finds room. */
    static final double SCALE = 0.8;

    /** About as large as the picture in the window for which a view's camera was set, in pixels. */
    private static final Motif.Room WINDOW = new Motif.Room(1200, 750);

    private static final Set<Part> BARE = EnumSet.noneOf(Part.class);
    private static final Set<Part> EXPLAINED = EnumSet.of(Part.LEGEND);

    private final Chronicle chronicle;
    private final Stages stages;
    private final Theme theme;
    private final SceneBuilder builder = new SceneBuilder();
    private final Map<Set<String>, TimeIndex> indexes = new HashMap<>();

    Plates(Chronicle chronicle, Theme theme) {
        this.chronicle = chronicle;
        this.theme = theme;
        stages = new Stages(chronicle);
    }

    TimeIndex index(View view) {
        return indexes.computeIfAbsent(view.when().scenarios(), s -> TimeIndex.of(chronicle, s));
    }

    /** A picture of a size in pixels of the page, explained by a legend within. */
    Scene explained(View view, double width, double height) {
        return scene(view, new Motif.Room(width / SCALE, height / SCALE), EXPLAINED);
    }

    /** The same in pixels of a screen. */
    Scene onScreen(View view, double width, double height) {
        return scene(view, new Motif.Room(width, height), EXPLAINED);
    }

    /** The same without a legend. */
    Scene bare(View view, double width, double height) {
        return scene(view, new Motif.Room(width / SCALE, height / SCALE), BARE);
    }

    /** What a picture is made from. */
    Sight sight(View view, double width, double height) {
        return sight(motif(view, new Motif.Room(width / SCALE, height / SCALE)), BARE);
    }

    private Scene scene(View view, Motif.Room room, Set<Part> parts) {
        Motif motif = motif(view, room);
        return view.when().panel().isEmpty() ? builder.build(sight(motif, parts)) : motif.scene(new Motif.Builders());
    }

    private static Sight sight(Motif motif, Set<Part> parts) {
        Sight sight = motif.sight();
        Frame frame = new Frame(parts, "", sight.manner().frame().names());
        return sight.manner(sight.manner().frame(frame));
    }

    private Motif motif(View view, Motif.Room room) {
        double nearer = Math.min(room.width() / WINDOW.width(), room.height() / WINDOW.height());
        View placed = view.theme(theme);
        View framed = view.camera()
                .map(c -> placed.camera(new View.Camera(c.centre(), c.scale() * nearer)))
                .orElse(placed);
        return new Motif(index(view), stages, framed, room);
    }
}
