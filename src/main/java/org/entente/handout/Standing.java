package org.entente.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.analysis.Balance;
import org.entente.analysis.Shares;
import org.entente.handout.Section.Row;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Source;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.scene.Naming;
import org.entente.state.View;
import org.entente.time.Moment;
import org.entente.time.Phase;
import org.entente.time.Strength;
import org.entente.time.TimeIndex;

/** How an actor, with the states it followed, stands on a day, as sections of a brief. */
final class Standing {
    private static final int EVENT_LINES = 2;

    private final TimeIndex index;
    private final Chronicle chronicle;
    private final View view;
    private final Actor actor;
    private final List<String> self;
    private final Moment moment;
    private final double width;

    /** For columns of a width in pixels. */
    Standing(TimeIndex index, View view, Actor actor, double width) {
        this.index = index;
        this.chronicle = index.chronicle();
        this.view = view;
        this.actor = actor;
        this.width = width;
        self = chronicle.lineage(actor.id());
        moment = index.at(view.day(), view.filter());
    }

    private List<Tie> held() {
        return self.stream()
                .flatMap(id -> chronicle.tiesOf(id).stream())
                .distinct()
                .filter(moment::containsEdge)
                .toList();
    }

    private boolean membership(Tie tie) {
        boolean inward = self.contains(tie.to());
        boolean joins = chronicle.actor(tie.to()).filter(Actor::institution).isPresent();
        return tie.kind().equals("alignment") && joins && inward == actor.institution();
    }

    private String partner(Tie tie) {
        return self.contains(tie.from()) ? tie.to() : tie.from();
    }

    private String name(String id) {
        return Naming.nameOf(chronicle, id);
    }

    /** Memberships, or members, with their dates; those still in force first, then the newest. */
    Section memberships() {
        List<Tie> ties = held().stream()
                .filter(this::membership)
                .sorted(Comparator.comparing((Tie t) -> moment.status(t) == Status.ENDED)
                        .thenComparing(this::opened, Comparator.reverseOrder())
                        .thenComparing(Tie::id))
                .toList();
        String head =
                Texts.of(actor.institution() ? "handout.brief.members" : "handout.brief.memberships", ties.size());
        return new Section(
                head,
                ties.stream().map(t -> Row.of(joined(t), status(t), width)).toList());
    }

    private String joined(Tie tie) {
        boolean plain = tie.subject().isEmpty() || tie.subject().equals("membership");
        return name(partner(tie)) + (plain ? "" : ": " + tie.subject());
    }

    private java.time.LocalDate opened(Tie tie) {
        return moment.phase(tie).opened().map(PartialDate::earliest).orElse(java.time.LocalDate.MIN);
    }

    /** The other ties, a section for each kind: those in force first, of these the ones whose strength is known, then the newest. */
    List<Section> ties() {
        List<Section> out = new ArrayList<>();
        for (TieKind kind : chronicle.kinds()) {
            List<Tie> ties = held().stream()
                    .filter(t -> t.kind().equals(kind.id()) && !membership(t))
                    .sorted(Comparator.comparing((Tie t) -> !moment.status(t).inForce())
                            .thenComparing(
                                    t -> -strength(t).map(Strength::value).orElse(-1.0))
                            .thenComparing(Tie::id))
                    .toList();
            out.add(new Section(
                    Texts.of("handout.brief.ties", kind.said(), ties.size()),
                    ties.stream().map(this::tie).toList()));
        }
        return out;
    }

    private Row tie(Tie tie) {
        boolean directed =
                chronicle.kind(tie.kind()).map(k -> k.nature().directed()).orElse(true);
        String arrow = !directed ? "" : self.contains(tie.from()) ? "→ " : "← ";
        String strength = strength(tie)
                .map(s -> ", " + Texts.number(s.value()) + " " + s.unit())
                .orElse("");
        return Row.of(arrow + name(partner(tie)) + ": " + tie.subject() + strength, status(tie), width);
    }

    private Optional<Strength> strength(Tie tie) {
        return index.life(tie.id())
                .flatMap(life -> Strength.on(chronicle, life, view.day()))
                .filter(Strength::current);
    }

    /** "suspended, October 2025". */
    private String status(Tie tie) {
        Phase phase = moment.phase(tie);
        String since = phase.opened().map(d -> " · " + d.text()).orElse("");
        return phase.status().said() + since;
    }

    /** The largest suppliers and customers, a section for each kind and unit, those first of which most is known. */
    List<Section> shares() {
        List<Known> out = new ArrayList<>();
        for (Balance.Side side : Balance.of(chronicle, moment, self).sides()) {
            if (!side.kind().unit().isEmpty()) {
                shares("handout.brief.suppliers", side, side.received(), out);
                shares("handout.brief.customers", side, side.given(), out);
            }
        }
        out.sort(Comparator.comparingInt((Known k) -> -k.measured()));
        return out.stream().map(Known::section).toList();
    }

    private record Known(int measured, Section section) {}

    private void shares(String key, Balance.Side side, List<Tie> ties, List<Known> out) {
        for (Shares shares : Shares.of(index, ties, view.day(), this::partner)) {
            String head = Texts.of(key, side.kind().said(), shares.unit(), shares.measured(), shares.all());
            Section section = new Section(
                    head,
                    shares.partners().stream()
                            .map(p -> Row.of(
                                    name(p.actor()),
                                    Texts.of(
                                            "handout.brief.share",
                                            Texts.number(p.value()),
                                            Math.round(100 * p.share())),
                                    width))
                            .toList());
            out.add(new Known(shares.measured(), section));
        }
    }

    /** What happened up to the day, the latest first. */
    Section events() {
        List<Event> events = past();
        return new Section(
                Texts.of("handout.brief.events"),
                events.stream().map(this::event).toList());
    }

    private List<Event> past() {
        return self.stream()
                .flatMap(id -> chronicle.eventsOf(id).stream())
                .distinct()
                .filter(e -> !e.differingAccount() && !e.date().earliest().isAfter(view.day()))
                .filter(e -> !e.hypothetical()
                        || view.when().scenarios().contains(e.context().scenario()))
                .sorted(Comparator.comparing(Event::date).reversed().thenComparing(Event::id))
                .toList();
    }

    /** The date, where it has no room without the word that it is of the report. */
    private static String lead(PartialDate date) {
        return Wrapped.width(date.text(), Style.SMALL_QUIET) <= Row.LEAD - 6
                ? date.text()
                : new PartialDate(date.year(), date.month(), date.day(), date.certainty(), false).text();
    }

    private Row event(Event event) {
        List<String> lines = Wrapped.lines(event.title(), Style.SMALL, width - Row.LEAD);
        List<String> shown = lines.size() <= EVENT_LINES
                ? lines
                : List.of(
                        lines.get(0),
                        org.entente.scene.Fitting.text(
                                String.join(" ", lines.subList(1, lines.size())),
                                Style.SMALL.size(),
                                false,
                                width - Row.LEAD));
        return new Row(lead(event.date()), shown.isEmpty() ? List.of("") : shown, "");
    }

    /** What the ties of the day and the latest events rest on, most cited first. */
    List<Source> sources() {
        Map<String, Integer> cited = new HashMap<>();
        held().forEach(t -> t.evidence().sources().forEach(s -> cited.merge(s, 1, Integer::sum)));
        past().stream()
                .limit(12)
                .forEach(e -> e.account().evidence().sources().forEach(s -> cited.merge(s, 1, Integer::sum)));
        return cited.keySet().stream()
                .flatMap(id -> chronicle.source(id).stream())
                .sorted(Comparator.comparingInt((Source s) -> -cited.getOrDefault(s.id(), 0))
                        .thenComparing(Source::id))
                .toList();
    }
}
