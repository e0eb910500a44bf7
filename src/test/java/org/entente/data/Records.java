package org.entente.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Grade;
import org.entente.model.Measure;
import org.entente.model.PartialDate;
import org.entente.model.Source;
import org.entente.model.Span;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.jspecify.annotations.Nullable;

/** Sound records at random: odd texts, vague dates, unknown and zero strengths, several ties of a pair. */
final class Records {
    private static final List<String> TEXTS = List.of(
            "",
            "plain",
            "a,b;c\td",
            "say \"this\"",
            "two\nlines\r\nthree",
            "=cmd()",
            "+1",
            "Србија \uD83D\uDE00",
            " edges ",
            "\"",
            "old\rmac",
            "a|b\\c",
            "<script>",
            "\ufeff");
    private static final List<String> NAMES = List.of("Russia", "=Serbia", "a|b", "back\\", "Кина, \"x\"");
    private static final double[] NUMBERS = {0, -0.0, 1, 0.1, 1e-9, 123456789.125, 1e21, -7.5, Double.MIN_VALUE};

    private final Random random;
    private final Chronicle.Builder out = new Chronicle.Builder();

    private Records(long seed) {
        random = new Random(seed);
    }

    static Arbitrary<Chronicle> any() {
        return Arbitraries.longs().map(seed -> new Records(seed).build());
    }

    private Chronicle build() {
        for (int i = 0; i < 3; i++) {
            out.add(new Source("s" + i, name(), work(), one(Grade.values()), text()));
        }
        TieKind.Nature nature = new TieKind.Nature(random.nextBoolean(), one(Stance.values()), random.nextInt(3) - 1);
        out.add(new TieKind("own", name(), nature, text(), new TieKind.Colours("#012def", "#ABCDEF")));
        for (int i = 0; i < 4; i++) {
            out.add(actor("A" + i, i == 0 ? List.of() : List.of("A" + random.nextInt(i))));
        }
        events();
        for (int i = 0; i < 4; i++) {
            Tie.Link link = new Tie.Link(random.nextBoolean() ? "own" : "arms", "A" + i, "A" + (i + 1) % 4);
            Tie.Matter matter = new Tie.Matter(text(), i == 3 ? "What if" : "");
            out.add(new Tie("t" + i, link, matter, new Span(date(1900), null), evidence()));
            Double strength = random.nextBoolean() ? null : number();
            out.add(new Effect(i == 3 ? "whatif" : "e" + i, "t" + i, one(Status.values()), strength, text()));
            out.add(new Measure("t" + i, period(1990 + i), number(), name().strip(), evidence()));
        }
        return out.build();
    }

    private void events() {
        for (int i = 0; i < 3; i++) {
            out.add(new Event("e" + i, date(2000), "vote", account(), new Event.Context(List.of("A1", "A2"), "", "")));
        }
        out.add(new Event("whatif", date(2001), "odd", account(), new Event.Context(List.of("A0"), "What if", "")));
        out.add(new Event("other", date(2001), "vote", account(), new Event.Context(List.of("A0"), "", "e1")));
    }

    private Actor actor(String id, List<String> predecessors) {
        Actor.Place place = random.nextBoolean() ? null : new Actor.Place(random.nextDouble() * 360 - 180, -0.5);
        List<String> aliases = random.nextBoolean() ? List.of() : List.of(name(), name());
        Actor.Profile profile = new Actor.Profile(name(), aliases, text(), text(), place);
        Actor.Life life =
                new Actor.Life(random.nextBoolean() ? Span.ALWAYS : new Span(date(1800), null), predecessors, text());
        return new Actor(id, one(Actor.Kind.values()), profile, life, evidence());
    }

    private Event.Account account() {
        return new Event.Account(name(), text(), one(Grade.values()), evidence());
    }

    private Source.Work work() {
        String published = random.nextBoolean() ? "" : date(2010).toString();
        String url = random.nextBoolean() ? "" : "https://example.org/a?b=c,d|e";
        return new Source.Work(text(), text(), published, url, url.isEmpty() ? "" : "2026-01-01");
    }

    private Evidence evidence() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            if (random.nextBoolean()) {
                ids.add("s" + i);
            }
        }
        return new Evidence(ids, text());
    }

    private Span period(int year) {
        @Nullable PartialDate end = random.nextBoolean() ? date(year) : null;
        PartialDate start = new PartialDate(year, 0, 0, PartialDate.Certainty.EXACT, false);
        return new Span(start, end);
    }

    private PartialDate date(int year) {
        int month = random.nextInt(13);
        int day = month == 0 ? 0 : random.nextInt(29);
        return new PartialDate(year, month, day, one(PartialDate.Certainty.values()), random.nextBoolean());
    }

    private double number() {
        return NUMBERS[random.nextInt(NUMBERS.length)];
    }

    private String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
