package org.entente.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.entente.analysis.Balance;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.scene.Naming;
import org.entente.scene.Palette;
import org.entente.state.ExplorerState;
import org.entente.time.Life;
import org.entente.time.Moment;
import org.entente.time.Phase;

/** A nation or an institution: facts, memberships, ties by kind, its balance, its events. */
final class ActorPage {
    private static final int MOST_EVENTS = 60;
    private static final int MOST_TIES = 40;

    private final ExplorerState state;
    private final Chronicle chronicle;
    private final Actor actor;
    private final List<String> lineage;

    ActorPage(ExplorerState state, Actor actor) {
        this.state = state;
        this.chronicle = state.chronicle();
        this.actor = actor;
        this.lineage = chronicle.lineage(actor.id());
    }

    Node node() {
        String name = Naming.spoken().of(actor);
        String sort = Texts.of(actor.institution() ? "view.actor.institution" : "view.actor.nation");
        String region = actor.profile().region();
        Page page = new Page(state)
                .overline(region.isEmpty() ? sort : sort + " · " + region)
                .headline(name);
        if (state.view().subject().focused().filter(actor.id()::equals).isEmpty()) {
            Button focus = new Button(Texts.of("view.actor.focus"));
            focus.setId("focus-actor");
            focus.setOnAction(e -> state.change(Texts.of("steps.focus-on", name), v -> v.focus(actor.id())));
            page.node(focus);
        }
        page.fact(
                        Texts.of("view.actor.also"),
                        Words.ordered(String.join(", ", actor.profile().aliases())))
                .fact(
                        Texts.of(actor.institution() ? "view.actor.seat" : "view.actor.capital"),
                        actor.profile().capital())
                .fact(Texts.of("view.actor.existed"), Words.period(actor.life().span()))
                .fact(Texts.of("view.actor.standing"), actor.life().standing());
        if (!actor.life().predecessors().isEmpty()) {
            page.chips(actor.life().predecessors(), List.of(Texts.of("view.actor.before")));
        }
        page.quiet(actor.evidence().note());
        PageContents contents = new PageContents(page);
        if (actor.institution()) {
            memberships(page, contents);
        }
        ties(page, contents::section, true);
        new BalanceSection(state, Balance.of(chronicle, moment(), lineage), lineage).add(page);
        if (!actor.institution()) {
            memberships(page, contents);
        }
        events(page, contents);
        if (!actor.evidence().sources().isEmpty()) {
            page.section(Texts.of("view.sources")).sources(actor.evidence().sources());
        }
        return contents.node();
    }

    private Moment moment() {
        return state.index().at(state.view().day(), state.view().filter());
    }

    private boolean membership(Tie tie) {
        boolean joins = chronicle.actor(tie.to()).filter(Actor::institution).isPresent();
        return tie.kind().equals("alignment") && joins;
    }

    private List<Tie> all() {
        return lineage.stream()
                .flatMap(id -> chronicle.tiesOf(id).stream())
                .distinct()
                .toList();
    }

    /** Those of the day first, the newest above, then the past ones quietly. */
    private void memberships(Page page, PageContents contents) {
        boolean here = actor.institution();
        List<Tie> current = new ArrayList<>();
        List<Tie> past = new ArrayList<>();
        for (Tie tie : all()) {
            boolean inward = lineage.contains(tie.to());
            Optional<Life> life =
                    membership(tie) && inward == here ? state.index().life(tie.id()) : Optional.empty();
            life.flatMap(l -> l.on(state.view().day()))
                    .ifPresent(p -> (p.status() == Status.ENDED ? past : current).add(tie));
        }
        Comparator<Tie> newest = Comparator.comparing(this::opened).reversed();
        current.sort(newest);
        past.sort(newest);
        if (!current.isEmpty()) {
            contents.section(
                    Texts.of(here ? "view.actor.members" : "view.actor.joined", current.size()),
                    Texts.of(here ? "view.contents.members" : "view.contents.joined", current.size()));
            current.forEach(t -> page.partner(t, here ? t.from() : t.to(), false));
        }
        if (!past.isEmpty()) {
            contents.section(Texts.of("view.actor.past", past.size()), Texts.of("view.actor.past", past.size()));
            past.forEach(t -> page.partner(t, here ? t.from() : t.to(), true));
        }
    }

    private java.time.LocalDate opened(Tie tie) {
        return state.index()
                .life(tie.id())
                .flatMap(l -> l.on(state.view().day()))
                .flatMap(Phase::opened)
                .map(PartialDate::earliest)
                .orElse(java.time.LocalDate.MIN);
    }

    /** The actor's ties of the day by kind and partner, with those of the states it followed, for a page that has more. */
    void ties(Page page) {
        ties(page, (text, brief) -> page.section(text), false);
    }

    /**
     * The same.
     *
     * @param section begins a section, with its text and a brief one
     * @param elsewhere whether memberships have a section of their own and are left out here
     */
    private void ties(Page page, BiConsumer<String, String> section, boolean elsewhere) {
        Moment moment = moment();
        List<Tie> held = all().stream()
                .filter(moment::containsEdge)
                .filter(t -> !elsewhere || !membership(t))
                .toList();
        Map<String, Series> measured = new LinkedHashMap<>();
        // One figure alone shows no course; the line says it in words.
        held.forEach(t -> Series.of(chronicle.measuresOf(t.id())).stream()
                .filter(s -> s.measures().size() > 1)
                .findFirst()
                .ifPresent(s -> measured.put(t.id(), s)));
        Sparkline.Years years = Sparkline.Years.of(List.copyOf(measured.values()));
        for (TieKind kind : chronicle.kinds()) {
            Map<String, List<Tie>> byPartner = new LinkedHashMap<>();
            held.stream().filter(t -> t.kind().equals(kind.id())).forEach(t -> byPartner
                    .computeIfAbsent(lineage.contains(t.from()) ? t.to() : t.from(), k -> new ArrayList<>())
                    .add(t));
            List<Tie> ordered =
                    byPartner.values().stream().flatMap(List::stream).toList();
            if (!ordered.isEmpty()) {
                section.accept(
                        Texts.of("view.kind-on-day", kind.said(), ordered.size()),
                        Texts.of("view.contents.kind", kind.said(), ordered.size()));
                javafx.scene.paint.Color colour =
                        Tint.of(Palette.of(state.view().look().theme()).kind(kind));
                ordered.stream()
                        .limit(MOST_TIES)
                        .forEach(t -> page.tie(
                                t,
                                true,
                                Optional.ofNullable(measured.get(t.id())).map(s -> Sparkline.of(s, years, colour))));
                if (ordered.size() > MOST_TIES) {
                    page.quiet(Texts.of("view.actor.more-ties", ordered.size() - MOST_TIES));
                }
            }
        }
    }

    private void events(Page page, PageContents contents) {
        contents.section(Texts.of("view.actor.events"), Texts.of("view.contents.events"));
        List<Event> events = new ArrayList<>(chronicle.eventsOf(actor.id()));
        events.removeIf(e -> e.differingAccount()
                || (e.hypothetical()
                        && !state.view().when().scenarios().contains(e.context().scenario())));
        events.sort(Comparator.comparing(Event::date).reversed());
        events.stream().limit(MOST_EVENTS).forEach(page::event);
        if (events.size() > MOST_EVENTS) {
            page.quiet(Texts.count("view.actor.more-events", events.size() - MOST_EVENTS));
        }
    }
}
