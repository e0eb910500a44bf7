package org.entente.app;

import static org.entente.app.Command.titled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.TieKind;
import org.entente.state.ExplorerState;
import org.entente.view.SavedFilters;

/** What the palette offers of the filter: each kind and status alone or in and out, each scenario, each saved filter. */
record FilterChoices(ExplorerState state, SavedFilters filters) {

    List<Command> all() {
        return Stream.of(kinds(), statuses(), scenarios(), saved())
                .flatMap(List::stream)
                .toList();
    }

    private List<Command> kinds() {
        List<Command> out = new ArrayList<>();
        List<TieKind> kinds = List.copyOf(state.chronicle().kinds());
        List<String> ids = kinds.stream().map(TieKind::id).toList();
        for (TieKind kind : kinds) {
            out.add(choice(
                    "only-kind-" + kind.id(),
                    "palette.only",
                    kind.said(),
                    () -> state.change(
                            Texts.of("palette.only", kind.said()),
                            v -> v.filter(v.filter().onlyKind(kind.id(), ids)))));
            out.add(choice(
                    "kind-" + kind.id(),
                    "palette.toggle",
                    kind.said(),
                    () -> state.change(Texts.of("steps.kind", kind.said()), v -> v.toggleKind(kind.id()))));
        }
        return out;
    }

    private List<Command> statuses() {
        List<Command> out = new ArrayList<>();
        for (Status status : Status.values()) {
            out.add(choice(
                    "only-status-" + status.word(),
                    "palette.only",
                    status.said(),
                    () -> state.change(
                            Texts.of("palette.only", status.said()),
                            v -> v.filter(v.filter().onlyStatus(status)))));
            out.add(choice(
                    "status-" + status.word(),
                    "palette.toggle",
                    status.said(),
                    () -> state.change(Texts.of("steps.status", status.said()), v -> v.toggleStatus(status))));
        }
        return out;
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
