package org.entente.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.layout.Layout;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.Anchors;
import org.entente.scene.Naming;
import org.entente.scene.Viewport;
import org.entente.state.ExplorerState;

/** What can be done with the items of the picture, whether by mouse, by key or from a menu; each is one step of history. */
final class CanvasVerbs {
    private static final double MARGIN = 150;

    private final MapCanvas canvas;
    private final ExplorerState state;

    CanvasVerbs(MapCanvas canvas, ExplorerState state) {
        this.canvas = canvas;
        this.state = state;
    }

    Anchors anchors() {
        return canvas.shown().map(Anchors::of).orElse(Anchors.NONE);
    }

    /** All that is picked out. */
    Set<Ref> picked() {
        return state.view().subject().picked();
    }

    void toggle(Ref ref) {
        state.change(
                Texts.of("steps.select-what", name(ref)),
                v -> v.subject(v.subject().toggle(ref)));
    }

    void add(Collection<Ref> refs) {
        state.change(
                Texts.of("steps.select-what", name(refs)),
                v -> v.subject(v.subject().add(refs)));
    }

    void pick(Collection<Ref> refs) {
        state.change(
                Texts.of("steps.select-what", name(refs)),
                v -> v.subject(v.subject().pick(refs)));
    }

    /** Picks out all actors, the one in focus last, so that it is the one whose next event is sought. */
    void pickAll() {
        List<Ref> all = new ArrayList<>(anchors().actors());
        state.view().subject().focused().map(Ref::actor).filter(all::remove).ifPresent(all::add);
        pick(all);
    }

    /** Picks out the actors that are not, and lets go of those that are. */
    void invert() {
        Set<Ref> now = picked();
        pick(anchors().actors().stream().filter(r -> !now.contains(r)).toList());
    }

    /** Picks out what ties an actor has in the picture, and the actor last, so that it is told about. */
    void pickTies(String actor) {
        List<Ref> out = new ArrayList<>(tiesAround(actor));
        out.add(Ref.actor(actor));
        state.change(
                Texts.of("steps.select-ties", name(Ref.actor(actor))),
                v -> v.subject(v.subject().pick(out)));
    }

    /** The ties and bonds drawn at an actor, clockwise. */
    List<Ref> tiesAround(String actor) {
        return anchors().around(actor, r -> ends(r).contains(actor));
    }

    /** The ids of the actors at both ends of a tie or bond, or of an actor itself. */
    List<String> ends(Ref ref) {
        return switch (ref.table()) {
            case ACTOR -> List.of(ref.id());
            case BOND -> Words.bond(ref);
            case TIE ->
                state.chronicle()
                        .tie(ref.id())
                        .map(t -> List.of(t.from(), t.to()))
                        .orElse(List.of());
            case EVENT, SOURCE -> List.of();
        };
    }

    void hide(Collection<Ref> refs) {
        Set<Ref> all = new HashSet<>(state.view().subject().hidden());
        refs.stream().filter(r -> !ends(r).isEmpty()).forEach(all::add);
        state.change(
                Texts.of("steps.hide", name(refs)), v -> v.subject(v.subject().hide(all)));
    }

    /**
     * Hides all but these: of actors alone what is between them, of one actor also those it is tied to, of ties nothing but
     * them. The actor in focus stays.
     */
    void showOnly(Collection<Ref> refs) {
        Sentences told = new Sentences(state);
        Set<String> kept = new HashSet<>();
        refs.forEach(r -> kept.addAll(ends(r)));
        boolean actors = refs.stream().anyMatch(r -> r.table() == Ref.Table.ACTOR);
        if (refs.size() == 1 && actors) {
            refs.forEach(r -> told.held(r).forEach(t -> kept.add(t.other(r.id()))));
        }
        Set<Ref> hidden = new HashSet<>(state.view().subject().hidden());
        if (!actors) {
            Set<Tie> ties = new LinkedHashSet<>();
            refs.forEach(r -> ties.addAll(told.held(r)));
            kept.stream()
                    .flatMap(a -> told.held(Ref.actor(a)).stream())
                    .filter(t -> kept.contains(t.from()) && kept.contains(t.to()) && !ties.contains(t))
                    .forEach(t -> hidden.add(Ref.tie(t.id())));
        }
        state.view()
                .subject()
                .focused()
                .ifPresent(f -> kept.addAll(state.chronicle().lineage(f)));
        if (kept.isEmpty()) {
            return;
        }
        state.chronicle().actors().stream()
                .filter(a -> !kept.contains(a.id()))
                .forEach(a -> hidden.add(Ref.actor(a.id())));
        state.change(
                Texts.of("steps.show-only", name(refs)),
                v -> v.subject(v.subject().hide(hidden)));
    }

    void showAll() {
        state.change(Texts.of("steps.show-all"), v -> v.subject(v.subject().hide(Set.of())));
    }

    /** Whether nations can be moved: in a graph of one day. */
    boolean movable() {
        return canvas.sight().stage().form() == Layout.Form.GRAPH
                && state.view().when().panel().isEmpty();
    }

    boolean pinned(Ref ref) {
        return state.view().pins().containsKey(ref.id());
    }

    /** Keeps actors where they stand now. */
    void pin(Collection<Ref> refs) {
        Map<String, Point> pins = new HashMap<>(state.view().pins());
        pins.putAll(places(refs));
        state.change(Texts.of("steps.pin", name(refs)), v -> v.pins(pins));
    }

    void unpin(Collection<Ref> refs) {
        Map<String, Point> pins = new HashMap<>(state.view().pins());
        refs.forEach(r -> pins.remove(r.id()));
        state.change(Texts.of("steps.unpin", name(refs)), v -> v.pins(pins));
    }

    void unpinAll() {
        state.change(Texts.of("steps.unpin-all"), v -> v.pins(Map.of()));
    }

    /** Pins the actors among these, or lets go of them where all of them are pinned. */
    void togglePins(Collection<Ref> refs) {
        List<Ref> actors =
                refs.stream().filter(r -> r.table() == Ref.Table.ACTOR).toList();
        if (movable() && !actors.isEmpty()) {
            if (actors.stream().allMatch(this::pinned)) {
                unpin(actors);
            } else {
                pin(actors);
            }
        }
    }

    /** Where actors of the picture stand now, in the plane, by id. */
    Map<String, Point> places(Collection<Ref> refs) {
        Viewport viewport = canvas.viewport();
        Anchors anchors = anchors();
        Map<String, Point> out = new HashMap<>();
        refs.stream().filter(r -> r.table() == Ref.Table.ACTOR).forEach(r -> anchors.at(r)
                .ifPresent(p -> out.put(r.id(), viewport.toPlane(p))));
        return out;
    }

    /** Moves the camera so that all that is picked out is seen. */
    void fitPicked() {
        Optional<Rect> box = picked().stream()
                .flatMap(r -> ends(r).stream())
                .flatMap(id -> canvas.sight().stage().place(id).stream())
                .map(p -> new Rect(p.x(), p.y(), 0, 0))
                .reduce(Rect::union);
        if (box.isPresent() && movable()) {
            Viewport now = canvas.viewport();
            double margin = Math.min(MARGIN, 0.2 * Math.min(now.width(), now.height()));
            Viewport fit = Viewport.fit(box.get(), now.width(), now.height(), margin);
            double scale = Math.min(fit.scale(), now.scale() * (fit.scale() > now.scale() * 4 ? 1 : 4));
            canvas.look(
                    Texts.of("steps.fit-selection"),
                    MapCanvas.camera(new Viewport(fit.centre(), scale, now.width(), now.height())));
        }
    }

    void focus(String actor) {
        state.change(Texts.of("steps.focus-on", Naming.nameOf(state.chronicle(), actor)), v -> v.focus(actor));
    }

    String name(Ref ref) {
        return new Words(state.index()).name(ref);
    }

    String name(Collection<Ref> refs) {
        return refs.size() == 1
                ? Stream.of(refs.iterator().next()).map(this::name).findFirst().orElse("")
                : Texts.count("steps.items", refs.size());
    }
}
