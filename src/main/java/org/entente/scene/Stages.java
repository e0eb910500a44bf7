package org.entente.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.entente.geo.Projection;
import org.entente.geo.Rect;
import org.entente.geo.WorldMap;
import org.entente.geo.WorldMap.Resolution;
import org.entente.layout.Layout;
import org.entente.layout.Layout.Placement;
import org.entente.layout.Layouts;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.scene.Stage.Backdrop;
import org.jspecify.annotations.Nullable;

/** The stages of one record by layout, made when first asked for; the world's shapes are read once for all. */
public final class Stages {
    /** Kilometres around the focus that a map shows. */
    private static final double REGION_RADIUS = 1900;

    private static final double WORLD_MARGIN = 24;
    private static final double NETWORK_MARGIN = 90;

    private static final Map<String, Backdrop> WORLDS = new ConcurrentHashMap<>();

    private final Chronicle chronicle;
    private final Map<String, Stage> stages = new HashMap<>();

    public Stages(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** The stage of a layout for what it is about; an unknown id gives the first layout's. */
    public synchronized Stage of(String layoutId, Subject subject) {
        Layout layout = Layouts.byId(layoutId).orElse(Layouts.all().get(0));
        String focus = layout.centred() ? subject.focused().orElse(null) : null;
        return stages.computeIfAbsent(
                focus == null ? layout.id() : layout.id() + ' ' + focus, k -> make(layout, focus));
    }

    private Stage make(Layout layout, @Nullable String focus) {
        Placement placement = layout.place(chronicle, focus, Progress.SILENT);
        return new Stage(
                layout.form(),
                placement,
                layout.projection(chronicle, focus).map(Stages::world).orElse(null));
    }

    private static Backdrop world(Projection projection) {
        return WORLDS.computeIfAbsent(
                projection.id(),
                id -> new Backdrop(
                        WorldMap.load(Resolution.COARSE).project(projection),
                        WorldMap.load(Resolution.FINE).project(projection)));
    }

    /**
     * How a layout frames itself: a map shows the region around the focus, a network whoever was ever tied to it; without
     * a focus the world is seen, or whoever was ever tied. A matrix and lanes fill the room between their headings.
     */
    public Viewport frame(String layoutId, Subject subject, double width, double height) {
        Stage stage = of(layoutId, subject);
        Optional<String> focus = subject.focused();
        if (stage.form() == Layout.Form.MATRIX) {
            return MatrixPlan.frame(stage.placement(), width, height);
        }
        if (stage.form() == Layout.Form.LANES) {
            return LanesPlan.frame(stage.placement(), width, height);
        }
        if (stage.map().isEmpty()) {
            Rect shown = focus.flatMap(f -> circle(stage, f))
                    .or(() -> box(
                            stage, chronicle.actors().stream().map(Actor::id).filter(id -> !chronicle
                                    .tiesOf(id)
                                    .isEmpty())))
                    .orElse(stage.placement().bounds());
            return Viewport.fit(shown, width, height, NETWORK_MARGIN);
        }
        return focus.flatMap(f -> Optional.ofNullable(stage.placement().points().get(f)))
                .map(p -> new Rect(p.x(), p.y(), 0, 0).grow(REGION_RADIUS))
                .map(region -> Viewport.fit(region, width, height, 0))
                .orElseGet(
                        () -> Viewport.fit(stage.map().orElseThrow().coarse().bounds(), width, height, WORLD_MARGIN));
    }

    /** What holds an actor, the states it followed, and all that were ever tied to them. */
    private Optional<Rect> circle(Stage stage, String focus) {
        List<String> lineage = chronicle.lineage(focus);
        return box(stage, Stream.concat(lineage.stream(), lineage.stream().flatMap(id -> chronicle.tiesOf(id).stream()
                .map(t -> t.other(id)))));
    }

    private static Optional<Rect> box(Stage stage, Stream<String> actors) {
        return actors.flatMap(id -> Stream.ofNullable(stage.placement().points().get(id)))
                .map(p -> new Rect(p.x(), p.y(), 0, 0))
                .reduce(Rect::union);
    }
}
