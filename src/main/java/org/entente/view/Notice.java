package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.model.Actor;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.Naming;
import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.entente.time.Filter;
import org.entente.time.Moment;

/**
 * Why a picture is empty, or why what is selected is not in it, and what would help.
 *
 * @param way what the button says
 * @param change what the button does
 */
record Notice(String text, String way, UnaryOperator<View> change) {
    private static Notice cleared(String text) {
        return new Notice(text, Texts.of("view.notice.clear"), v -> v.filter(Filter.NONE));
    }

    /** What is to be said of the view, if anything. */
    static Optional<Notice> of(ExplorerState state) {
        View view = state.view();
        if (view.look().layout().equals("lanes")) {
            return Optional.empty();
        }
        List<LocalDate> days = new ArrayList<>(view.when().panel());
        if (days.isEmpty()) {
            days.add(view.day());
            view.when().compared().ifPresent(days::add);
        }
        boolean shown = days.stream().anyMatch(d -> drawn(state, d, view.filter()) > 0);
        return shown ? selected(state) : empty(state, days);
    }

    private static int drawn(ExplorerState state, LocalDate day, Filter filter) {
        Moment moment = state.index().at(day, filter);
        List<String> focus = focus(state);
        return focus.isEmpty()
                ? moment.tieCount()
                : (int) moment.edgeSet().stream()
                        .filter(t -> focus.stream().anyMatch(t::touches))
                        .count();
    }

    /** Whose ties alone are drawn, none where all are. */
    private static List<String> focus(ExplorerState state) {
        View view = state.view();
        return view.look().context()
                ? List.of()
                : view.subject().focused().map(state.chronicle()::lineage).orElse(List.of());
    }

    private static Optional<Notice> empty(ExplorerState state, List<LocalDate> days) {
        View view = state.view();
        int hidden =
                days.stream().mapToInt(d -> drawn(state, d, Filter.NONE)).max().orElse(0);
        String whose = focus(state).isEmpty()
                ? ""
                : Naming.nameOf(state.chronicle(), focus(state).get(0));
        if (hidden > 0) {
            return Optional.of(cleared(
                    whose.isEmpty()
                            ? Texts.count("view.notice.hides-day", hidden)
                            : Texts.count("view.notice.hides-of-day", hidden, whose)));
        }
        LocalDate first = state.index().first();
        if (view.day().isBefore(first)) {
            return Optional.of(new Notice(
                    Texts.of("view.notice.record-begins", PartialDate.of(first).text()),
                    Texts.of("view.notice.go"),
                    v -> v.day(first)));
        }
        Optional<Notice> life = view.subject()
                .focused()
                .filter(f -> !focus(state).isEmpty())
                .flatMap(state.chronicle()::actor)
                .flatMap(a -> life(a, view.day()));
        return life.or(() -> Optional.of(
                whose.isEmpty()
                        ? new Notice(Texts.of("view.notice.no-tie"), "", v -> v)
                        : new Notice(
                                Texts.of("view.notice.no-tie-of", whose),
                                Texts.of("view.notice.show-all"),
                                v -> v.focus(null))));
    }

    private static Optional<Notice> life(Actor actor, LocalDate day) {
        Optional<PartialDate> from =
                actor.life().span().from().filter(d -> d.earliest().isAfter(day));
        Optional<PartialDate> to =
                actor.life().span().to().filter(d -> d.latest().isBefore(day));
        String name = Naming.spoken().of(actor);
        return from.map(d -> new Notice(
                        Texts.of("view.notice.began", name, d.text()),
                        Texts.of("view.notice.go"),
                        v -> v.day(d.latest())))
                .or(() -> to.map(d -> new Notice(
                        Texts.of("view.notice.ended", name, d.text()),
                        Texts.of("view.notice.go-before"),
                        v -> v.day(d.earliest().minusDays(1)))));
    }

    /** Whether the filter hides what is selected. */
    private static Optional<Notice> selected(ExplorerState state) {
        Optional<Ref> ref = state.view().subject().selected();
        if (state.view().filter().isEmpty() || ref.isEmpty()) {
            return Optional.empty();
        }
        List<Tie> ties =
                switch (ref.get().table()) {
                    case TIE -> state.chronicle().tie(ref.get().id()).stream().toList();
                    case ACTOR -> state.chronicle().tiesOf(ref.get().id());
                    default -> List.of();
                };
        Moment all = state.index().at(state.view().day(), Filter.NONE);
        Moment seen = state.index().at(state.view().day(), state.view().filter());
        long alive = ties.stream().filter(all::containsEdge).count();
        if (alive == 0 || ties.stream().anyMatch(seen::containsEdge)) {
            return Optional.empty();
        }
        return Optional.of(cleared(
                ref.get().table() == Ref.Table.TIE
                        ? Texts.of("view.notice.hides-tie")
                        : Texts.count(
                                "view.notice.hides-of",
                                alive,
                                Naming.nameOf(state.chronicle(), ref.get().id()))));
    }
}
