package org.entente.app;

import static org.entente.app.Command.titled;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.TieKind;
import org.entente.state.ExplorerState;
import org.entente.time.Filter;
import org.entente.view.SavedFilters;

/** What the palette offers of the filter: each kind and status alone or in and out, each scenario, each saved filter. */
record FilterChoices(ExplorerState state, SavedFilters filters) {

    List<Command> all() {
        return Stream.of(kinds(), statuses(), scenarios(), saved())
                .flatMap(List::stream)
                .toList();
    }

    private List<Command> kinds() {
        List<TieKind> kinds = List.copyOf(state.chronicle().kinds());
        List<String> ids = kinds.stream().map(TieKind::id).toList();
        return kinds.stream()
                .flatMap(k -> part("kind-" + k.id(), k.said(), f -> f.onlyKind(k.id(), ids), f -> f.toggleKind(k.id())))
                .toList();
    }

    private List<Command> statuses() {
        return Stream.of(Status.values())
                .flatMap(s -> part("status-" + s.word(), s.said(), f -> f.onlyStatus(s), f -> f.toggleStatus(s)))
                .toList();
    }

    /** A part of the filter: shown alone, and shown or hidden. */
    private Stream<Command> part(String id, String name, UnaryOperator<Filter> only, UnaryOperator<Filter> toggle) {
        return Stream.of(
                choice("only-" + id, "palette.only", name, () -> filter("palette.only", name, only)),
                choice(id, "palette.toggle", name, () -> filter("palette.toggle", name, toggle)));
    }

    private void filter(String step, String name, UnaryOperator<Filter> change) {
        state.change(Texts.of(step, name), v -> v.filter(change.apply(v.filter())));
    }

    private List<Command> scenarios() {
        List<Command> out = new ArrayList<>();
        for (String scenario : state.chronicle().scenarios()) {
            out.add(choice(
                    "scenario-" + scenario,
                    "palette.what-if",
                    scenario,
                    () -> state.change(Texts.of("steps.scenario", scenario), v -> v.toggleScenario(scenario))));
        }
        out.add(titled(
                "context",
                Command.Group.PICTURE,
                Title.of("palette.context"),
                () -> state.change(
                        Texts.of("steps.context"), v -> v.context(!v.look().context()))));
        return out;
    }

    private List<Command> saved() {
        List<Command> out = new ArrayList<>();
        for (String name : filters.names()) {
            out.add(choice("filter-" + name, "palette.filter", name, () -> filters.get(name)
                    .ifPresent(f -> state.change(name, v -> v.filter(f)))));
        }
        return out;
    }

    private static Command choice(String id, String title, String name, Runnable run) {
        return titled(id, Command.Group.FIND, Title.of(title, name), run);
    }
}
