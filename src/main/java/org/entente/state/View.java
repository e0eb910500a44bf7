package org.entente.state;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.geo.Point;
import org.entente.layout.Layout;
import org.entente.layout.Layouts;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.scene.Naming;
import org.entente.scene.Subject;
import org.entente.scene.Theme;
import org.entente.time.Filter;
import org.jspecify.annotations.Nullable;

/** All that decides what the window shows, as one immutable value. */
public record View(When when, Filter filter, Subject subject, Look look, Map<String, Camera> cameras) {

    /**
     * The world that is looked at.
     *
     * @param scenarios names of the scenarios switched on
     * @param against another day, to see how the two differ; null to see the day alone
     * @param panel days to see side by side, empty to see one
     * @param range the stretch from A to B that is marked, null for none; while two days are compared it is theirs
     */
    public record When(
            LocalDate day,
            Set<String> scenarios,
            @Nullable LocalDate against,
            List<LocalDate> panel,
            @Nullable Stretch range) {
        public When {
            scenarios = Set.copyOf(scenarios);
            panel = List.copyOf(new TreeSet<>(panel));
            range = range == null || against == null ? range : Stretch.of(against, day);
        }

        public Optional<LocalDate> compared() {
            return Optional.ofNullable(against);
        }

        /** The stretch that is marked. */
        public Optional<Stretch> marked() {
            return Optional.ofNullable(range);
        }

        /** The stretch from A to B: that between two days that are compared, else the one that is marked. */
        public Optional<Stretch> stretch() {
            return compared().map(other -> Stretch.of(other, day)).or(this::marked);
        }
    }

    /**
     * How it is drawn.
     *
     * @param layout id of a layout
     * @param context whether ties that do not touch the actor in focus are drawn too
     * @param names in which language nations are named
     * @param pins by layout (and by the actor in focus where its places depend on that), where the user put actors
     */
    public record Look(
            Theme theme, String layout, boolean context, Naming names, Map<String, Map<String, Point>> pins) {
        public Look {
            Map<String, Map<String, Point>> kept = new LinkedHashMap<>();
            pins.forEach((plane, places) -> {
                if (!places.isEmpty()) {
                    kept.put(plane, Map.copyOf(places));
                }
            });
            pins = Map.copyOf(kept);
        }

        public Look(Theme theme, String layout, boolean context, Naming names) {
            this(theme, layout, context, names, Map.of());
        }
    }

    /**
     * What part of a layout's plane is seen.
     *
     * @param scale pixels per unit of the plane
     */
    public record Camera(Point centre, double scale) {
        public Camera {
            if (!(scale > 0)) {
                throw new IllegalArgumentException("a camera of scale " + scale + ", expected one above 0");
            }
        }
    }

    public View {
        cameras = Map.copyOf(cameras);
    }

    /** Whether another view differs from this one in what part of the plane is seen, at most. */
    public boolean sameButCamera(View other) {
        return when.equals(other.when)
                && filter.equals(other.filter)
                && subject.equals(other.subject)
                && look.equals(other.look);
    }

    /** What the window opens with: a day and an actor in focus. */
    public static View opening(LocalDate day, @Nullable String focus, @Nullable Ref selection) {
        return new View(
                new When(day, Set.of(), null, List.of(), null),
                Filter.NONE,
                new Subject(focus, selection),
                new Look(Theme.LIGHT, "map", false, Naming.spoken()),
                Map.of());
    }

    /** Another view that shows the same, so that those who listen look at the record again. */
    View stirred() {
        Map<String, Camera> more = new LinkedHashMap<>(cameras);
        more.put("", new Camera(new Point(0, 0), 1));
        return new View(when, filter, subject, look, more);
    }

    public LocalDate day() {
        return when.day();
    }

    public View day(LocalDate day) {
        return new View(
                new When(day, when.scenarios(), when.against(), when.panel(), when.range()),
                filter,
                subject,
                look,
                cameras);
    }

    /** Sets the day against another to see how they differ; null shows the day alone again. */
    public View against(@Nullable LocalDate other) {
        return new View(
                new When(when.day(), when.scenarios(), other, List.of(), when.range()), filter, subject, look, cameras);
    }

    /** Shows some days side by side instead of one; none shows the day again. */
    public View panel(Collection<LocalDate> days) {
        return new View(
                new When(when.day(), when.scenarios(), null, List.copyOf(days), when.range()),
                filter,
                subject,
                look,
                cameras);
    }

    /** Marks a stretch of time; null marks none. */
    public View range(@Nullable Stretch range) {
        return new View(
                new When(when.day(), when.scenarios(), when.against(), when.panel(), range),
                filter,
                subject,
                look,
                cameras);
    }

    /** Moves the ends of the stretch from A to B: of two days that are compared both, else of the stretch that is marked. */
    public View stretch(Stretch next) {
        LocalDate other = when.against();
        if (other == null) {
            return range(next);
        }
        boolean forward = !other.isAfter(day());
        return day(forward ? next.to() : next.from()).against(forward ? next.from() : next.to());
    }

    public View filter(Filter next) {
        return new View(when, next, subject, look, cameras);
    }

    public View subject(Subject next) {
        return new View(when, filter, next, look, cameras);
    }

    public View select(@Nullable Ref ref) {
        return subject(subject.select(ref));
    }

    /** Puts an actor in focus and forgets the cameras, so that the layout frames it anew. */
    public View focus(@Nullable String actor) {
        Ref ref = actor == null ? null : Ref.actor(actor);
        Set<Ref> hidden = new HashSet<>(subject.hidden());
        hidden.remove(ref);
        return new View(when, filter, new Subject(actor, ref, Set.of(), hidden, subject.kept()), look, Map.of());
    }

    /** Where the user put actors in the plane that is shown, by id. */
    public Map<String, Point> pins() {
        return look.pins().getOrDefault(plane(), Map.of());
    }

    /** Puts actors elsewhere in the plane that is shown; those without a pin stand where the layout has them. */
    public View pins(Map<String, Point> places) {
        Map<String, Map<String, Point>> next = new LinkedHashMap<>(look.pins());
        if (places.isEmpty()) {
            next.remove(plane());
        } else {
            next.put(plane(), Map.copyOf(places));
        }
        return look(new Look(look.theme(), look.layout(), look.context(), look.names(), next));
    }

    /** The name of the plane that is shown: a layout's, with the focus where the places depend on it. */
    private String plane() {
        String focus = subject.focus();
        boolean centred = Layouts.byId(look.layout()).map(Layout::centred).orElse(false);
        return centred && focus != null ? look.layout() + ' ' + focus : look.layout();
    }

    public View look(Look next) {
        return new View(when, filter, subject, next, cameras);
    }

    public View theme(Theme theme) {
        return look(new Look(theme, look.layout(), look.context(), look.names(), look.pins()));
    }

    public View layout(String layout) {
        return look(new Look(look.theme(), layout, look.context(), look.names(), look.pins()));
    }

    public View context(boolean shown) {
        return look(new Look(look.theme(), look.layout(), shown, look.names(), look.pins()));
    }

    public View names(Naming names) {
        return look(new Look(look.theme(), look.layout(), look.context(), names, look.pins()));
    }

    public View toggleKind(String kind) {
        return filter(filter.toggleKind(kind));
    }

    public View toggleStatus(Status status) {
        return filter(filter.toggleStatus(status));
    }

    public View toggleScenario(String scenario) {
        Set<String> on = new LinkedHashSet<>(when.scenarios());
        if (!on.remove(scenario)) {
            on.add(scenario);
        }
        return new View(
                new When(when.day(), on, when.against(), when.panel(), when.range()), filter, subject, look, cameras);
    }

    /** The camera of the layout in use, or empty where the layout is to frame itself. */
    public Optional<Camera> camera() {
        return Optional.ofNullable(cameras.get(look.layout()));
    }

    /** Sets the camera of the layout in use; null lets the layout frame itself. */
    public View camera(@Nullable Camera camera) {
        Map<String, Camera> next = new LinkedHashMap<>(cameras);
        if (camera == null) {
            next.remove(look.layout());
        } else {
            next.put(look.layout(), camera);
        }
        return new View(when, filter, subject, look, next);
    }
}
