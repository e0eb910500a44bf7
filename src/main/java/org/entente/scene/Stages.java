package org.entente.scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.geo.Point;
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
    /** Kilometres around the focus that a map shows, the first that leaves few partners outside. */
    private static final double[] REGION_RADII = {1900, 3200, 5000};

    /** So many partners may stand at the rim. */
    private static final int MOST_OUTSIDE = 26;

    /** The same on a map whose centre is the focus: what lies within a third of the way around the Earth. */
    private static final double AROUND_RADIUS = 7000;

    private static final int KEPT = 12;

    private static final double INHABITED_MARGIN = 900;
    private static final double WORLD_MARGIN = 24;

    /** Pixels around a network in a large picture, and how much of a small one. */
    private static final double NETWORK_MARGIN = 90;

    private static final double NETWORK_MARGIN_SHARE = 0.12;

    /** Pixels that the heading of a small picture needs above a network and plates need beside it, if there is so much. */
    private static final double HEADING = 64;

    private static final double HALF_PLATE = 54;

    private static final Map<String, Backdrop> WORLDS = latest();

    private final Chronicle chronicle;
    private final Map<String, Stage> stages = latest();
    private final Object making = new Object();
    private final Map<Framing, Viewport> frames = latest();

    /** What a layout's own frame depends on. */
    private record Framing(String layout, String focus, double width, double height) {}

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

    /** Which stage of a layout is meant. */
    private record Wanted(Layout layout, @Nullable String focus) {
        static Wanted of(String layoutId, Subject subject) {
            Layout layout = Layouts.byId(layoutId).orElse(Layouts.all().get(0));
            return new Wanted(layout, layout.centred() ? subject.focused().orElse(null) : null);
        }

        String key() {
            return focus == null ? layout.id() : layout.id() + ' ' + focus;
        }
    }

    /** The stage of a layout for what it is about; an unknown id gives the first layout's. */
    public Stage of(String layoutId, Subject subject) {
        Wanted wanted = Wanted.of(layoutId, subject);
        Stage known = known(wanted);
        if (known != null) {
            return known;
        }
        synchronized (making) {
            Stage meanwhile = known(wanted);
            if (meanwhile != null) {
                return meanwhile;
            }
            Stage made = make(wanted.layout(), wanted.focus());
            synchronized (stages) {
                stages.put(wanted.key(), made);
            }
            return made;
        }
    }

    private @Nullable Stage known(Wanted wanted) {
        synchronized (stages) {
            return stages.get(wanted.key());
        }
    }

    /** Whether {@link #of} answers at once; where it does not, a layout is computed, which may take a while. */
    public boolean has(String layoutId, Subject subject) {
        return known(Wanted.of(layoutId, subject)) != null;
    }

    private Stage make(Layout layout, @Nullable String focus) {
        Placement placement = layout.place(chronicle, focus, Progress.SILENT);
        return new Stage(
                layout.form(),
                placement,
                layout.projection(chronicle, focus).map(Stages::world).orElse(null),
                Map.of(),
                layout.id());
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
        Framing key = new Framing(layoutId, subject.focused().orElse(""), width, height);
        synchronized (frames) {
            return frames.computeIfAbsent(key, k -> framed(layoutId, subject, width, height));
        }
    }

    private Viewport framed(String layoutId, Subject subject, double width, double height) {
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
                    .filter(r -> r.width() > 0 || r.height() > 0)
                    .or(() -> box(
                            stage, chronicle.actors().stream().map(Actor::id).filter(id -> !chronicle
                                    .tiesOf(id)
                                    .isEmpty())))
                    .orElse(stage.placement().bounds());
            return Viewport.fit(shown, width, height, networkRoom(width, height));
        }
        boolean centred = Layouts.byId(layoutId).map(Layout::centred).orElse(false);
        return focus.flatMap(f -> centred ? around(stage, f) : region(stage, f))
                .map(region -> Viewport.fit(region, width, height, 0))
                .orElseGet(() -> Viewport.fit(inhabited(stage), width, height, WORLD_MARGIN));
    }

    /** Where the middles of a network's nodes may lie: clear of the edges, and in a small picture of the heading. */
    private static Rect networkRoom(double width, double height) {
        double margin = Math.min(NETWORK_MARGIN, NETWORK_MARGIN_SHARE * Math.min(width, height));
        double top = Math.max(margin, Math.min(HEADING, height / 5));
        double side = Math.max(margin, Math.min(HALF_PLATE, NETWORK_MARGIN_SHARE * width));
        return new Rect(side, top, width - 2 * side, height - top - margin);
    }

    /** The part of a map where nations lie, which leaves out the far south. */
    private Rect inhabited(Stage stage) {
        Rect all = stage.map().orElseThrow().coarse().bounds();
        return box(
                        stage,
                        chronicle.actors().stream()
                                .filter(a -> !a.institution())
                                .map(Actor::id))
                .map(r -> r.grow(INHABITED_MARGIN))
                .filter(r -> r.width() > all.width() / 2)
                .map(r -> new Rect(all.x(), all.y(), all.width(), Math.min(all.bottom(), r.bottom()) - all.y()))
                .orElse(all);
    }

    private static Optional<Rect> around(Stage stage, String focus) {
        return Optional.ofNullable(stage.placement().points().get(focus))
                .map(p -> new Rect(p.x(), p.y(), 0, 0).grow(AROUND_RADIUS));
    }

    /** The surroundings of an actor, as wide as its partners are spread; empty where they are spread over the world. */
    private Optional<Rect> region(Stage stage, String focus) {
        Map<String, Point> places = stage.placement().points();
        Point middle = places.get(focus);
        if (middle == null) {
            return Optional.empty();
        }
        List<Point> partners = chronicle.lineage(focus).stream()
                .flatMap(id -> chronicle.tiesOf(id).stream().map(t -> t.other(id)))
                .distinct()
                .filter(id -> chronicle.actor(id).filter(a -> !a.institution()).isPresent())
                .flatMap(id -> Stream.ofNullable(places.get(id)))
                .toList();
        for (double radius : REGION_RADII) {
            Rect region = new Rect(middle.x(), middle.y(), 0, 0).grow(radius);
            Rect wide = new Rect(middle.x(), middle.y(), 0, 0).grow(radius * 1.2);
            if (partners.stream().filter(p -> !wide.contains(p)).count() <= MOST_OUTSIDE) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
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
