package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Source;
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

    /** The page of the selection, or of the day where nothing is selected. */
    static Node of(ExplorerState state) {
        Pages pages = new Pages(state);
        return state.view().subject().selected().flatMap(pages::page).orElseGet(pages::rest);
    }

    private Optional<Node> page(Ref ref) {
        return switch (ref.table()) {
            case ACTOR -> chronicle.actor(ref.id()).map(this::actor);
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
        Page page =
                new Page(state).overline("The day").headline(PartialDate.of(day).text());
        List<Event> near = state.index().events().stream()
                .filter(e -> Navigation.concerns(state, e))
                .filter(e -> !e.date().earliest().isAfter(day))
                .toList();
        page.section("Latest events");
        List<Event> latest = near.subList(Math.max(0, near.size() - 12), near.size());
        for (int i = latest.size() - 1; i >= 0; i--) {
            event(page, latest.get(i));
        }
        if (latest.isEmpty()) {
            page.quiet("Nothing is recorded up to this day.");
        }
        state.view().subject().focused().ifPresent(f -> ties(page, f));
        return page.node();
    }

    private Node actor(Actor actor) {
        String sort = actor.institution() ? "Institution" : "Nation";
        String region = actor.profile().region();
        Page page = new Page(state)
                .overline(region.isEmpty() ? sort : sort + " · " + region)
                .headline(actor.name());
        boolean focused =
                state.view().subject().focused().filter(actor.id()::equals).isPresent();
        if (!focused) {
            javafx.scene.control.Button focus = new javafx.scene.control.Button("Put in focus");
            focus.setId("focus-actor");
            focus.setOnAction(e -> state.change("Focus " + actor.name(), v -> v.focus(actor.id())));
            page.node(focus);
        }
        page.fact("Also", String.join(", ", actor.profile().aliases()))
                .fact(actor.institution() ? "Seat" : "Capital", actor.profile().capital())
                .fact("Existed", existence(actor))
                .fact(
                        "Followed",
                        String.join(
                                ", ",
                                actor.life().predecessors().stream()
                                        .map(chronicle::nameOf)
                                        .toList()))
                .fact("Standing", actor.life().standing())
                .quiet(actor.evidence().note());
        ties(page, actor.id());
        page.section("Events, newest first");
        List<Event> events = new ArrayList<>(chronicle.eventsOf(actor.id()));
        events.removeIf(e -> e.differingAccount() || (e.hypothetical() && !on(e)));
        events.sort(Comparator.comparing(Event::date).reversed());
        events.stream().limit(MOST_EVENTS).forEach(e -> event(page, e));
        if (events.size() > MOST_EVENTS) {
            page.quiet((events.size() - MOST_EVENTS) + " earlier events: move the day to see them.");
        }
        if (!actor.evidence().sources().isEmpty()) {
            page.section("Sources").sources(actor.evidence().sources());
        }
        return page.node();
    }

    private boolean on(Event event) {
        return state.view().when().scenarios().contains(event.context().scenario());
    }

    private static String existence(Actor actor) {
        return Words.period(actor.life().span());
    }

    /** The actor's ties of the day by kind and partner, with those of the states it followed. */
    private void ties(Page page, String actor) {
        List<String> lineage = chronicle.lineage(actor);
        Moment moment = state.index().at(day, state.view().filter());
        for (TieKind kind : chronicle.kinds()) {
            Map<String, List<Tie>> byPartner = new LinkedHashMap<>();
            Stream<Tie> held = lineage.stream()
                    .flatMap(id -> chronicle.tiesOf(id).stream())
                    .filter(t -> t.kind().equals(kind.id()))
                    .filter(moment::containsEdge)
                    .distinct();
            held.forEach(t -> byPartner
                    .computeIfAbsent(lineage.contains(t.from()) ? t.to() : t.from(), k -> new ArrayList<>())
                    .add(t));
            int count = byPartner.values().stream().mapToInt(List::size).sum();
            if (count > 0) {
                page.section(kind.name() + " on this day (" + count + ")");
                byPartner.values().forEach(list -> list.forEach(t -> page.tie(t, true)));
            }
        }
    }

    private void event(Page page, Event event) {
        String what = event.date().text() + " · " + event.type() + (event.hypothetical() ? " · scenario" : "");
        page.row(Optional.empty(), Ref.event(event.id()), event.title(), what, "");
    }

    private Node bond(Ref ref) {
        Page page = new Page(state);
        List<String> ends = Words.bond(ref);
        page.overline("Ties between two").headline(page.words().name(ref));
        Moment moment = state.index().at(day, state.view().filter());
        List<Tie> all = page.words().tiesOf(ref);
        for (TieKind kind : chronicle.kinds()) {
            List<Tie> held = all.stream()
                    .filter(t -> t.kind().equals(kind.id()))
                    .filter(moment::containsEdge)
                    .sorted(Comparator.comparing(Tie::from).thenComparing(moment::status))
                    .toList();
            if (!held.isEmpty()) {
                page.section(kind.name() + " on this day (" + held.size() + ")");
                held.forEach(t -> page.tie(t, true));
            }
        }
        List<Tie> other = all.stream().filter(t -> !moment.containsEdge(t)).toList();
        if (!other.isEmpty()) {
            page.section("At other times or hidden (" + other.size() + ")");
            other.forEach(t -> page.tie(t, true));
        }
        page.section("Events that name both");
        chronicle.eventsOf(ends.get(0)).stream()
                .filter(e -> e.context().actors().contains(ends.get(1)))
                .filter(e -> !e.differingAccount() && (!e.hypothetical() || on(e)))
                .sorted(Comparator.comparing(Event::date).reversed())
                .limit(MOST_EVENTS)
                .forEach(e -> event(page, e));
        return page.node();
    }

    private Node source(Source source) {
        Page page = new Page(state)
                .overline("Source · grade " + source.grade())
                .headline(
                        source.work().title().isEmpty()
                                ? source.publisher()
                                : source.work().title())
                .fact("Publisher", source.publisher())
                .fact("Author", source.work().author())
                .fact("Published", source.work().published())
                .fact("Address", source.work().url())
                .fact("Read on", source.work().accessed())
                .quiet(source.note());
        if (!source.work().url().isEmpty()) {
            javafx.scene.control.Button copy = new javafx.scene.control.Button("Copy address");
            copy.setOnAction(e -> Clip.copy(source.work().url()));
            page.node(copy);
        }
        page.section("Cited by");
        chronicle.events().stream()
                .filter(e -> e.account().evidence().sources().contains(source.id()))
                .forEach(e -> event(page, e));
        chronicle.ties().stream()
                .filter(t -> t.evidence().sources().contains(source.id()))
                .forEach(t -> page.tie(t, true));
        return page.node();
    }
}
