package org.entente.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.layout.Layout;
import org.entente.model.Actor;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.Sight;
import org.entente.scene.Viewport;
import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.entente.time.Filter;
import org.entente.time.Life;
import org.entente.time.Phase;

/** Goes to a row that was found: selects it, moves the day where it does not live, and brings it into the picture. */
final class Arrival {
    private static final double MARGIN = 60;

    private final ExplorerState state;
    private final MapCanvas canvas;

    Arrival(ExplorerState state, MapCanvas canvas) {
        this.state = state;
        this.canvas = canvas;
    }

    /**
     * Goes there in one step that can be undone.
     *
     * @param only whether an actor is but selected, and not put in focus
     */
    void at(Ref ref, boolean only) {
        state.preview(v -> there(state, v, ref, only));
        bringIn(actors(ref));
        state.commit(Texts.of("steps.go-to", new Words(state.index()).name(ref)));
    }

    /** Selects a row and moves the day where it does not live, whether the picture shows it or not. */
    static void go(ExplorerState state, Ref ref) {
        if (new Words(state.index()).holds(ref)) {
            state.change(Texts.of("steps.go-to", new Words(state.index()).name(ref)), v -> there(state, v, ref, true));
        }
    }

    private static View there(ExplorerState state, View view, Ref ref, boolean only) {
        return switch (ref.table()) {
            case ACTOR -> {
                View living = state.chronicle()
                        .actor(ref.id())
                        .map(a -> living(view, a))
                        .orElse(view);
                yield only ? living.select(ref) : living.focus(ref.id());
            }
            case TIE ->
                state.chronicle()
                        .tie(ref.id())
                        .map(t -> at(state, view, t))
                        .orElse(view)
                        .select(ref);
            case EVENT ->
                state.chronicle()
                        .event(ref.id())
                        .map(e -> at(state, view, e))
                        .orElse(view)
                        .select(ref);
            case SOURCE -> view.select(ref);
            case BOND -> between(view, ref.ends()).select(ref);
        };
    }

    /** Puts the first of two actors in focus, unless one of them is or the picture shows all. */
    private static View between(View view, List<String> ends) {
        boolean shown = view.look().context()
                || view.subject().focused().map(ends::contains).orElse(true);
        return shown || ends.isEmpty() ? view : view.focus(ends.get(0));
    }

    private static View living(View view, Actor actor) {
        Span life = actor.life().span();
        if (life.mayContain(view.day())) {
            return view;
        }
        Optional<LocalDate> born = life.from().map(PartialDate::latest).filter(d -> d.isAfter(view.day()));
        return born.or(() -> life.to().map(d -> d.earliest().minusDays(1)))
                .map(view::day)
                .orElse(view);
    }

    private static View at(ExplorerState state, View view, Tie tie) {
        View shown = touchesFocus(state, view, tie) ? view : view.focus(tie.from());
        if (state.index().at(view.day(), Filter.NONE).containsEdge(tie)) {
            return shown;
        }
        List<Phase> phases = state.index().life(tie.id()).map(Life::phases).orElse(List.of());
        Optional<Phase> living = phases.stream()
                .filter(p -> p.status() != Status.ENDED)
                .reduce((a, b) -> a.from().isAfter(view.day()) ? a : b);
        return living.map(p -> p.from().equals(LocalDate.MIN) ? p.until().minusDays(1) : p.from())
                .filter(d -> !d.equals(LocalDate.MIN) && d.getYear() < 3000)
                .map(shown::day)
                .orElse(shown);
    }

    /**
     * The day of an event, with the actor in focus in which most of the ties it changed meet, unless it concerns the one that is
     * or the picture shows all.
     */
    private static View at(ExplorerState state, View view, Event event) {
        View then = view.day(event.date().earliest());
        if (view.look().context() || Navigation.concerns(state, event)) {
            return then;
        }
        Map<String, Integer> ends = new LinkedHashMap<>();
        state.chronicle()
                .effectsOfEvent(event.id())
                .forEach(f -> state.chronicle().tie(f.tie()).ifPresent(t -> {
                    ends.merge(t.from(), 1, Integer::sum);
                    ends.merge(t.to(), 1, Integer::sum);
                }));
        return ends.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .or(() -> event.context().actors().stream().findFirst())
                .map(then::focus)
                .orElse(then);
    }

    private static boolean touchesFocus(ExplorerState state, View view, Tie tie) {
        return view.look().context()
                || view.subject()
                        .focused()
                        .map(f -> state.chronicle().lineage(f).stream().anyMatch(tie::touches))
                        .orElse(true);
    }

    /** Centres the picture on actors unless all stand well within it, from further away where they need the room. */
    private void bringIn(List<String> actors) {
        Sight sight = canvas.sight();
        List<Point> points = actors.stream()
                .map(sight.stage().placement().points()::get)
                .filter(Objects::nonNull)
                .toList();
        Viewport now = sight.manner().viewport();
        boolean graph = sight.stage().form() == Layout.Form.GRAPH;
        Rect inner = new Rect(0, 0, now.width(), now.height()).grow(-MARGIN);
        if (!graph || points.isEmpty() || points.stream().map(now::toScreen).allMatch(inner::contains)) {
            return;
        }
        Rect around = points.stream()
                .map(p -> new Rect(p.x(), p.y(), 0, 0))
                .reduce(Rect::union)
                .orElseThrow();
        double room = Math.min(inner.width() / around.width(), inner.height() / around.height());
        View.Camera camera = new View.Camera(around.centre(), Math.min(now.scale(), room));
        state.preview(v -> v.camera(camera));
    }

    private List<String> actors(Ref ref) {
        return switch (ref.table()) {
            case ACTOR -> List.of(ref.id());
            case TIE ->
                state.chronicle()
                        .tie(ref.id())
                        .map(t -> List.of(t.from(), t.to()))
                        .orElse(List.of());
            case EVENT ->
                state.chronicle().event(ref.id()).map(e -> e.context().actors()).orElse(List.of());
            case BOND -> ref.ends();
            case SOURCE -> List.of();
        };
    }
}
