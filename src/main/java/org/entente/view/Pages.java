package org.entente.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.state.ExplorerState;
import org.entente.time.Moment;

/** The page of whatever is selected. */
final class Pages {
    private static final int MOST_EVENTS = 60;

    private final ExplorerState state;
    private final Chronicle chronicle;
    private final LocalDate day;

    private Pages(ExplorerState state) {
        this.state = state;
        this.chronicle = state.chronicle();
        this.day = state.view().day();
    }

    /** The page of the selection, of several nations picked out together, or of the day where nothing is selected. */
    static Node of(ExplorerState state) {
        GroupPage group = new GroupPage(state);
        if (group.suits()) {
            return group.node();
        }
        Pages pages = new Pages(state);
        return state.view().subject().selected().flatMap(pages::page).orElseGet(pages::rest);
    }

    private Optional<Node> page(Ref ref) {
        return switch (ref.table()) {
            case ACTOR -> chronicle.actor(ref.id()).map(a -> new ActorPage(state, a).node());
            case TIE -> chronicle.tie(ref.id()).map(t -> new TiePage(state, t).node());
            case EVENT -> chronicle.event(ref.id()).map(e -> new EventPage(state, e).node());
            case SOURCE -> chronicle.source(ref.id()).map(this::source);
            case BOND -> Optional.of(bond(ref));
        };
    }

    private Node rest() {
        return state.view()
                .when()
                .compared()
                .map(other -> new ChangesPage(state, other).node())
                .orElseGet(this::day);
    }

    private Node day() {
        Page page = new Page(state)
                .overline(Texts.of("view.page.day"))
                .headline(PartialDate.of(day).text());
        List<Event> near = state.index().events(state.view().filter()).stream()
                .filter(e -> Navigation.concerns(state, e))
                .filter(e -> !e.date().earliest().isAfter(day))
                .toList();
        page.section(Texts.of("view.page.latest"));
        List<Event> latest = near.subList(Math.max(0, near.size() - 12), near.size());
        for (int i = latest.size() - 1; i >= 0; i--) {
            page.event(latest.get(i));
        }
        if (latest.isEmpty()) {
            page.quiet(Texts.of("view.page.nothing"));
        }
        state.view().subject().focused().flatMap(chronicle::actor).ifPresent(a -> new ActorPage(state, a).ties(page));
        return page.node();
    }

    private boolean on(Event event) {
        return state.view().when().scenarios().contains(event.context().scenario());
    }

    private Node bond(Ref ref) {
        Page page = new Page(state);
        List<String> ends = Words.bond(ref);
        page.overline(Texts.of("view.page.bond")).headline(page.words().name(ref));
        Moment moment = state.index().at(day, state.view().filter());
        List<Tie> all = page.words().tiesOf(ref);
        for (TieKind kind : chronicle.kinds()) {
            List<Tie> held = all.stream()
                    .filter(t -> t.kind().equals(kind.id()))
                    .filter(moment::containsEdge)
                    .sorted(Comparator.comparing(Tie::from).thenComparing(moment::status))
                    .toList();
            if (!held.isEmpty()) {
                page.section(Texts.of("view.kind-on-day", kind.said(), held.size()));
                held.forEach(t -> page.tie(t, true));
            }
        }
        List<Tie> other = all.stream().filter(t -> !moment.containsEdge(t)).toList();
        if (!other.isEmpty()) {
            page.section(Texts.of("view.page.other-times", other.size()));
            other.forEach(t -> page.tie(t, true));
        }
        page.section(Texts.of("view.page.both"));
        chronicle.eventsOf(ends.get(0)).stream()
                .filter(e -> e.context().actors().contains(ends.get(1)))
                .filter(e -> !e.differingAccount() && (!e.hypothetical() || on(e)))
                .sorted(Comparator.comparing(Event::date).reversed())
                .limit(MOST_EVENTS)
                .forEach(page::event);
        return page.node();
    }

    private Node source(Source source) {
        Page page = new Page(state)
                .overline(Texts.of("view.source.head", source.grade().name()))
                .headline(
                        source.work().title().isEmpty()
                                ? source.publisher()
                                : source.work().title())
                .fact(Texts.of("view.source.publisher"), source.publisher())
                .fact(Texts.of("view.source.author"), source.work().author())
                .fact(Texts.of("view.source.published"), source.work().published())
                .fact(Texts.of("view.source.address"), source.work().url())
                .fact(Texts.of("view.source.read-on"), source.work().accessed())
                .quiet(source.note());
        if (!source.work().url().isEmpty()) {
            javafx.scene.control.Button copy = new javafx.scene.control.Button(Texts.of("view.source.copy"));
            copy.setOnAction(e -> Clip.copy(source.work().url()));
            page.node(copy);
        }
        page.section(Texts.of("view.source.cited"));
        chronicle.events().stream()
                .filter(e -> e.account().evidence().sources().contains(source.id()))
                .forEach(page::event);
        chronicle.ties().stream()
                .filter(t -> t.evidence().sources().contains(source.id()))
                .forEach(t -> page.tie(t, true));
        return page.node();
    }
}
