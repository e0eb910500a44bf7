package org.entente.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.state.ExplorerState;
import org.entente.time.Moment;

/** Several actors picked out together: who they are, and the ties of the day among them. */
final class GroupPage {
    private static final int MOST_CHIPS = 20;
    private static final int MOST_TIES = 40;

    private final ExplorerState state;
    private final List<String> actors;

    GroupPage(ExplorerState state) {
        this.state = state;
        this.actors = state.view().subject().picked().stream()
                .filter(r -> r.table() == Ref.Table.ACTOR)
                .map(Ref::id)
                .toList();
    }

    /** Whether what is picked out is told as a group: several actors and nothing else. */
    boolean suits() {
        return actors.size() > 1
                && actors.size() == state.view().subject().picked().size();
    }

    Node node() {
        Chronicle chronicle = state.chronicle();
        int more = actors.size() - MOST_CHIPS;
        Page page = new Page(state)
                .overline(Texts.of("edit.selection.title"))
                .headline(Texts.of("view.picked.selected", actors.size()))
                .chips(
                        actors.stream().limit(MOST_CHIPS).toList(),
                        more > 0 ? List.of(Texts.of("view.group.more", more)) : List.of());
        Set<String> among = new HashSet<>();
        actors.forEach(a -> among.addAll(chronicle.lineage(a)));
        Moment moment = state.index().at(state.view().day(), state.view().filter());
        List<Tie> held = actors.stream()
                .flatMap(a -> chronicle.lineage(a).stream())
                .flatMap(a -> chronicle.tiesOf(a).stream())
                .distinct()
                .filter(t -> among.contains(t.from()) && among.contains(t.to()) && moment.containsEdge(t))
                .toList();
        if (held.isEmpty()) {
            page.quiet(Texts.of("view.group.none"));
        }
        for (TieKind kind : chronicle.kinds()) {
            List<Tie> some =
                    held.stream().filter(t -> t.kind().equals(kind.id())).toList();
            if (!some.isEmpty()) {
                page.section(Texts.of("view.group.among", kind.said(), some.size()));
                some.stream().limit(MOST_TIES).forEach(t -> page.tie(t, true));
                if (some.size() > MOST_TIES) {
                    page.quiet(Texts.of("view.actor.more-ties", some.size() - MOST_TIES));
                }
            }
        }
        return page.node();
    }
}
