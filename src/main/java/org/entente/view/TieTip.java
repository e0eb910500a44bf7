package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Tooltip;
import javafx.stage.PopupWindow.AnchorLocation;
import javafx.stage.Screen;
import javafx.util.Duration;
import org.entente.model.Actor;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.Naming;
import org.entente.state.ExplorerState;
import org.entente.time.Moment;
import org.jspecify.annotations.Nullable;

/** The tip beside the mouse: what a line or an actor is on the day shown, and what that rests on. */
final class TieTip {
    private static final double OFFSET = 14;
    private static final double WIDTH = 380;

    /** The room kept for the tallest tip, so that none is pushed back under the pointer at the edge of the screen. */
    private static final double HEIGHT = 240;

    private static final int MOST_LINES = 9;

    private final MapCanvas canvas;
    private final Tooltip tooltip = new Tooltip();
    private @Nullable Ref shown;

    TieTip(MapCanvas canvas) {
        this.canvas = canvas;
        tooltip.setShowDelay(Duration.ZERO);
        tooltip.setHideOnEscape(false);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDTH);
        tooltip.getStyleClass().add("tie-tip");
    }

    void show(Ref ref, double screenX, double screenY) {
        if (!ref.equals(shown)) {
            shown = ref;
            tooltip.setText(text(canvas.state(), ref));
        }
        Rectangle2D screen = Screen.getScreensForRectangle(screenX, screenY, 1, 1).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
        boolean left = screenX + OFFSET + WIDTH > screen.getMaxX();
        boolean above = screenY + OFFSET + HEIGHT > screen.getMaxY();
        tooltip.setAnchorLocation(
                above
                        ? (left ? AnchorLocation.WINDOW_BOTTOM_RIGHT : AnchorLocation.WINDOW_BOTTOM_LEFT)
                        : (left ? AnchorLocation.WINDOW_TOP_RIGHT : AnchorLocation.WINDOW_TOP_LEFT));
        tooltip.show(canvas, screenX + (left ? -OFFSET : OFFSET), screenY + (above ? -OFFSET : OFFSET));
    }

    void hide() {
        shown = null;
        tooltip.hide();
    }

    static String text(ExplorerState state, Ref ref) {
        Words words = new Words(state.index());
        LocalDate day = state.view().day();
        return switch (ref.table()) {
            case TIE ->
                state.chronicle()
                        .tie(ref.id())
                        .map(t -> tie(words, state, t, day))
                        .orElse("");
            case BOND -> bond(words, state, ref);
            case ACTOR ->
                state.chronicle().actor(ref.id()).map(a -> actor(state, a)).orElse("");
            case EVENT, SOURCE -> words.name(ref);
        };
    }

    private static String tie(Words words, ExplorerState state, Tie tie, LocalDate day) {
        return words.ends(tie) + "\n" + Texts.of("view.words.named", words.kind(tie), tie.subject()) + "\n"
                + words.statusOn(tie, day)
                + "\n" + Texts.of("view.tip.strength", words.strengthOn(tie, day)) + "\n"
                + Words.capital(new Sentences(state).sources(tie));
    }

    private static String bond(Words words, ExplorerState state, Ref ref) {
        Moment moment = state.index().at(state.view().day(), state.view().filter());
        List<Tie> held = words.tiesOf(ref).stream().filter(moment::containsEdge).toList();
        List<String> lines = new ArrayList<>(List.of(Texts.count("view.tip.bond", held.size(), words.name(ref))));
        for (Tie tie : held.subList(0, Math.min(MOST_LINES, held.size()))) {
            lines.add("· " + tie.subject() + ", "
                    + words.statusOn(tie, state.view().day()));
        }
        if (held.size() > MOST_LINES) {
            lines.add(Texts.of("view.tip.more", held.size() - MOST_LINES));
        }
        return String.join("\n", lines);
    }

    private static String actor(ExplorerState state, Actor actor) {
        Moment moment = state.index().at(state.view().day(), state.view().filter());
        List<String> focus = state.view()
                .subject()
                .focused()
                .map(f -> state.chronicle().lineage(f))
                .filter(f -> !f.contains(actor.id()))
                .orElse(List.of());
        Set<Tie> ties = moment.containsVertex(actor) ? moment.edgesOf(actor) : Set.of();
        long shared =
                ties.stream().filter(t -> focus.contains(t.other(actor.id()))).count();
        String count = Texts.count("view.tip.ties", ties.size());
        String with = focus.isEmpty()
                ? count
                : Texts.of("view.tip.shared", count, shared, Naming.nameOf(state.chronicle(), focus.get(0)));
        String pinned = state.view().pins().containsKey(actor.id()) ? "\n" + Texts.of("view.tip.pinned") : "";
        return Naming.spoken().of(actor) + "\n" + with + pinned;
    }
}
