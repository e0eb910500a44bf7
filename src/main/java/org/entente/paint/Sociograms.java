package org.entente.paint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.data.Sociogram;
import org.entente.data.Sociogram.Edge;
import org.entente.data.Sociogram.Ends;
import org.entente.data.Sociogram.Field;
import org.entente.data.Sociogram.Look;
import org.entente.data.Sociogram.Node;
import org.entente.data.Sociogram.Spell;
import org.entente.geo.Point;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Grade;
import org.entente.model.PartialDate;
import org.entente.model.Source;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.scene.Sight;
import org.entente.time.Filter;
import org.entente.time.Life;
import org.entente.time.Phase;
import org.entente.time.Strength;

/** Takes the graph that a sight shows out of it, for other programs. */
public final class Sociograms {
    private final Sight sight;
    private final Chronicle chronicle;
    private final Set<String> focus;

    private Sociograms(Sight sight) {
        this.sight = sight;
        this.chronicle = sight.chronicle();
        this.focus = sight.subject()
                .focused()
                .<Set<String>>map(f -> Set.copyOf(chronicle.lineage(f)))
                .orElse(Set.of());
    }

    /** The graph of the sight's day: the ties drawn, and without an actor in focus all actors of the day. */
    public static Sociogram ofDay(Sight sight) {
        Sociograms from = new Sociograms(sight);
        LocalDate day = sight.moment().day();
        List<Edge> edges = sight.moment().edgeSet().stream()
                .filter(from::drawn)
                .map(tie -> from.edge(tie, sight.moment().phase(tie), day, List.of()))
                .toList();
        List<Actor> actors = sight.moment().vertexSet().stream()
                .filter(from.wanted(edges)::contains)
                .toList();
        return new Sociogram(
                Texts.of("scene.sociogram.day", PartialDate.of(day).text()),
                false,
                actors.stream().map(a -> from.node(a, List.of())).toList(),
                edges);
    }

    /** The graph of the whole record under the sight's filter, each tie with the stretches of its statuses until it ended. */
    public static Sociogram overTime(Sight sight) {
        Sociograms from = new Sociograms(sight);
        List<Edge> edges = new ArrayList<>();
        Set<Status> shown = sight.moment().filter().shownStatuses();
        for (Tie tie : from.chronicle.ties()) {
            Optional<Life> life = sight.index().life(tie.id());
            if (life.isPresent() && from.passes(tie) && from.drawn(tie)) {
                List<Spell> spells = life.get().phases().stream()
                        .filter(p -> p.status() != Status.ENDED && shown.contains(p.status()))
                        .map(Sociograms::spell)
                        .toList();
                List<Phase> phases = life.get().phases();
                if (!spells.isEmpty()) {
                    edges.add(from.edge(
                            tie, phases.get(phases.size() - 1), sight.index().last(), spells));
                }
            }
        }
        Set<Actor> wanted = from.wanted(edges);
        List<Node> nodes = from.chronicle.actors().stream()
                .filter(wanted::contains)
                .map(a -> from.node(a, List.of(life(a))))
                .toList();
        return new Sociogram(Texts.of("scene.sociogram.over-time"), true, nodes, edges);
    }

    private boolean drawn(Tie tie) {
        boolean subject =
                focus.isEmpty() || sight.manner().context() || focus.contains(tie.from()) || focus.contains(tie.to());
        return subject && !sight.subject().hides(tie);
    }

    private boolean passes(Tie tie) {
        Filter filter = sight.moment().filter();
        boolean whole = chronicle.actor(tie.from()).isPresent()
                && chronicle.actor(tie.to()).isPresent();
        boolean among = filter.among().isEmpty() || filter.among().stream().anyMatch(tie::touches);
        boolean wanted = filter.query().isEmpty() || sight.index().admitsEver(filter, tie);
        return whole && among && wanted && !filter.hiddenKinds().contains(tie.kind());
    }

    /** The actors that edges touch and the one in focus; without one all. */
    private Set<Actor> wanted(List<Edge> edges) {
        if (focus.isEmpty()) {
            return new LinkedHashSet<>(chronicle.actors());
        }
        return Stream.concat(
                        focus.stream(),
                        edges.stream()
                                .flatMap(
                                        e -> Stream.of(e.ends().from(), e.ends().to())))
                .flatMap(id -> chronicle.actor(id).stream())
                .collect(Collectors.toSet());
    }

    private static Spell spell(Phase phase) {
        return new Spell(
                phase.from().equals(LocalDate.MIN) ? null : phase.from(),
                phase.until().equals(LocalDate.MAX) ? null : phase.until().minusDays(1),
                phase.status().word());
    }

    private static Spell life(Actor actor) {
        return new Spell(
                actor.life().span().from().map(PartialDate::earliest).orElse(null),
                actor.life().span().to().map(PartialDate::latest).orElse(null),
                "");
    }

    private Node node(Actor actor, List<Spell> life) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        put(values, Field.KIND, actor.kind().word());
        put(values, Field.REGION, actor.profile().region());
        put(values, Field.STANDING, actor.life().standing());
        Actor.Place place = actor.profile().place();
        if (place != null) {
            put(values, Field.LONGITUDE, number(place.longitude()));
            put(values, Field.LATITUDE, number(place.latitude()));
        }
        Point at = sight.stage().place(actor.id()).orElse(null);
        int rgb = focus.contains(actor.id())
                ? sight.palette().accent().rgb()
                : actor.institution()
                        ? sight.palette().ink().quiet().rgb()
                        : sight.palette().ink().strong().rgb();
        Look look = at == null ? new Look(null, null, rgb) : new Look(at.x(), -at.y(), rgb);
        return new Node(actor.id(), actor.name(), look, values, life);
    }

    private Edge edge(Tie tie, Phase phase, LocalDate day, List<Spell> life) {
        Optional<TieKind> kind = chronicle.kind(tie.kind());
        Map<Field, String> values = new EnumMap<>(Field.class);
        put(values, Field.KIND, tie.kind());
        put(values, Field.SUBJECT, tie.subject());
        put(values, Field.SCENARIO, tie.matter().scenario());
        put(values, Field.DIRECTED, kind.map(k -> k.nature().directed()).orElse(true) ? "yes" : "no");
        if (life.isEmpty()) {
            put(values, Field.STATUS, phase.status().word());
            put(values, Field.SINCE, phase.opened().map(PartialDate::toString).orElse(""));
        }
        Strength.on(chronicle, tie, day).ifPresent(strength -> {
            put(values, Field.STRENGTH, number(strength.value()));
            put(values, Field.UNIT, strength.unit());
        });
        List<Source> sources = tie.evidence().sources().stream()
                .flatMap(id -> chronicle.source(id).stream())
                .toList();
        put(values, Field.SOURCES, sources.stream().map(Source::citation).collect(Collectors.joining(" | ")));
        sources.stream()
                .map(Source::grade)
                .min(Comparator.naturalOrder())
                .map(Grade::name)
                .ifPresent(grade -> put(values, Field.GRADE, grade));
        int rgb = kind.map(k -> sight.palette().kind(k).rgb()).orElse(0);
        return new Edge(tie.id(), new Ends(tie.from(), tie.to()), rgb, values, life);
    }

    private static void put(Map<Field, String> values, Field field, String value) {
        if (!value.isEmpty()) {
            values.put(field, value);
        }
    }

    private static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
        return exact.signum() == 0 ? "0" : exact.toPlainString();
    }
}
