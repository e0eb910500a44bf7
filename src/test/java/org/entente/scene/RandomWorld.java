package org.entente.scene;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.layout.Layout;
import org.entente.layout.Layouts;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Grade;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.time.Filter;

/** Small records and pictures of them at random, from a seed so that a failure can be had again. */
@SuppressWarnings("EnumOrdinal")
public final class RandomWorld {
    static final String SCENARIO = "buy";
    private static final List<String> KINDS = List.of("arms", "energy", "alignment", "sanctions");
    private static final List<List<Integer>> SIZES =
            List.of(List.of(1600, 1000), List.of(1280, 720), List.of(600, 400));

    private final Random random;
    private final int actors;

    private RandomWorld(long seed) {
        random = new Random(seed);
        actors = 2 + random.nextInt(14);
    }

    public static Arbitrary<Shot> shots() {
        return shots(Layout.Form.GRAPH);
    }

    /** Pictures of some forms. */
    static Arbitrary<Shot> shots(Layout.Form... forms) {
        List<Layout> layouts = Layouts.all().stream()
                .filter(l -> List.of(forms).contains(l.form()))
                .toList();
        return Arbitraries.longs().map(seed -> new RandomWorld(seed).shot(layouts));
    }

    private Shot shot(List<Layout> layouts) {
        Chronicle chronicle = chronicle();
        String focus = random.nextInt(4) == 0 ? null : id(random.nextInt(actors));
        String layout = layouts.get(random.nextInt(layouts.size())).id();
        List<Integer> size = SIZES.get(random.nextInt(SIZES.size()));
        Theme theme = Theme.values()[random.nextInt(2)];
        Filter filter = random.nextInt(3) == 0 ? Filter.NONE.toggleKind(kind()) : Filter.NONE;
        Set<String> scenarios = random.nextBoolean() ? Set.of(SCENARIO) : Set.of();
        return new Shot(
                chronicle,
                LocalDate.of(2000 + random.nextInt(4), 1 + random.nextInt(12), 1),
                new Subject(focus, null),
                new Shot.Camera(layout, theme, size.get(0), size.get(1)),
                new Shot.World(
                        filter,
                        scenarios,
                        random.nextInt(3) == 0,
                        random.nextInt(3) == 0 ? LocalDate.of(2000 + random.nextInt(4), 6, 1) : null));
    }

    private Chronicle chronicle() {
        Chronicle.Builder out = new Chronicle.Builder();
        for (int i = 0; i < actors; i++) {
            out.add(actor(i));
        }
        int ties = random.nextInt(40);
        for (int i = 0; i < ties; i++) {
            Tie.Link link = new Tie.Link(kind(), id(random.nextInt(actors)), id(random.nextInt(actors)));
            Tie.Matter matter = new Tie.Matter("goods", random.nextInt(6) == 0 ? SCENARIO : "");
            out.add(new Tie("t" + i, link, matter, Span.ALWAYS, Evidence.NONE));
            out.add(event("e" + i, 2000 + random.nextInt(3)));
            Status status = Status.values()[random.nextInt(Status.values().length)];
            out.add(new Effect("e" + i, "t" + i, status, null, ""));
        }
        return out.build();
    }

    private static Event event(String id, int year) {
        return new Event(
                id,
                new PartialDate(year, 1, 1, PartialDate.Certainty.EXACT, false),
                "talk",
                new Event.Account(id, "", Grade.B, Evidence.NONE),
                new Event.Context(List.of(), "", ""));
    }

    private Actor actor(int i) {
        Actor.Place place = random.nextInt(12) == 0
                ? null
                : new Actor.Place(-179 + 358 * random.nextDouble(), -60 + 130 * random.nextDouble());
        String name = "Land of the " + "very ".repeat(random.nextInt(4)) + "far " + i;
        List<String> predecessors = random.nextInt(5) == 0 ? List.of(id(random.nextInt(actors))) : List.of();
        return new Actor(
                id(i),
                random.nextInt(4) == 0 ? Actor.Kind.INSTITUTION : Actor.Kind.NATION,
                new Actor.Profile(name, List.of(), "", "", place),
                new Actor.Life(Span.ALWAYS, predecessors, ""),
                Evidence.NONE);
    }

    private String kind() {
        return KINDS.get(random.nextInt(KINDS.size()));
    }

    private static String id(int actor) {
        return "A" + (char) ('A' + actor);
    }
}
