package org.entente.view;

import java.util.List;
import java.util.Optional;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.scene.Naming;
import org.entente.state.ExplorerState;
import org.jspecify.annotations.Nullable;

/** Goes through the picture step by step: from nation to nation, around a nation's ties, along a tie to its other end. */
final class Walk {
    private final CanvasVerbs verbs;
    private final ExplorerState state;
    private @Nullable String stand;

    Walk(CanvasVerbs verbs, ExplorerState state) {
        this.verbs = verbs;
        this.state = state;
    }

    /** The next nation as one reads a page, or the one before. */
    void nation(int step) {
        List<Ref> all = verbs.anchors().actors();
        go(all, Optional.ofNullable(here()).map(Ref::actor).orElse(null), step);
    }

    /** The next tie clockwise around the nation where the walk stands, or the one before. */
    void tie(int step) {
        String here = here();
        if (here != null) {
            stand = here;
            go(verbs.tiesAround(here), state.view().subject().selection(), step);
        }
    }

    /** Along the tie selected to its other end; a nation selected comes into focus. */
    void follow() {
        Ref selected = state.view().subject().selection();
        String here = here();
        if (selected == null || here == null) {
            return;
        }
        if (selected.table() == Ref.Table.ACTOR) {
            verbs.focus(selected.id());
            return;
        }
        List<String> ends = verbs.ends(selected);
        if (ends.size() == 2) {
            String goal = ends.get(0).equals(here) ? ends.get(1) : ends.get(0);
            stand = goal;
            state.change(
                    Texts.of("steps.follow-to", Naming.nameOf(state.chronicle(), goal)),
                    v -> v.select(Ref.actor(goal)));
        }
    }

    /** The nation where the walk stands: the one selected, or the end of the selected tie from which it came. */
    private @Nullable String here() {
        Ref selected = state.view().subject().selection();
        String focus = state.view().subject().focus();
        List<String> ends = selected == null ? List.of() : verbs.ends(selected);
        if (ends.isEmpty()) {
            return focus;
        }
        if (stand != null && ends.contains(stand)) {
            return stand;
        }
        return focus != null && ends.contains(focus) ? focus : ends.get(0);
    }

    private void go(List<Ref> all, @Nullable Ref from, int step) {
        if (all.isEmpty()) {
            return;
        }
        int at = from == null ? -1 : all.indexOf(from);
        int next = at < 0 ? (step > 0 ? 0 : all.size() - 1) : Math.floorMod(at + step, all.size());
        Ref goal = all.get(next);
        state.change(Texts.of("steps.go-to", verbs.name(goal)), v -> v.select(goal));
    }
}
