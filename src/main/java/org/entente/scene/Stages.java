package org.entente.scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.geo.Projection;
import org.entente.geo.Rect;
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

    /** The same on a map whose centre is the focus: what lies within a third of the way around the Earth. */
    private static final double AROUND_RADIUS = 7000;

    private static final int KEPT = 12;

    private static final double WORLD_MARGIN = 24;
    private static final double NETWORK_MARGIN = 90;

    private static final Map<String, Backdrop> WORLDS = latest();

    private final Chronicle chronicle;
    private final Map<String, Stage> stages = latest();

    public Stages(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    /** A map that keeps those of its entries that were asked for last, no more than a dozen. */
    static <K, T> Map<K, T> latest() {
        return new LinkedHashMap<>(32, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, T> eldest) {
                return size() > KEPT;
            }
        };
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
        synchronized (WORLDS) {
            return WORLDS.computeIfAbsent(projection.id(), id -> new Backdrop(projection));
        }
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
        boolean centred = Layouts.byId(layoutId).map(Layout::centred).orElse(false);
        double radius = centred ? AROUND_RADIUS : REGION_RADIUS;
        return focus.flatMap(f -> Optional.ofNullable(stage.placement().points().get(f)))
                .map(p -> new Rect(p.x(), p.y(), 0, 0).grow(radius))
                .map(region -> Viewport.fit(region, width, height, 0))
                .orElseGet(() -> Viewport.fit(bounds(stage.map().orElseThrow()), width, height, WORLD_MARGIN));
    }

    private static Rect bounds(Backdrop map) {
        return map.coarse().bounds();
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
