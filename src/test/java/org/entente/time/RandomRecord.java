package org.entente.time;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Span;
import org.entente.model.Status;
import org.entente.model.Tie;

/** Records, days and filters at random, from a seed so that a failure can be had again. */
final class RandomRecord {
    static final List<String> SCENARIOS = List.of("buy", "cut");

    private static final List<Status> STATUSES = List.of(Status.values());
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 12;
    private static final int ACTORS = 7;

    private final Random random;

    private RandomRecord(long seed) {
        this.random = new Random(seed);
    }

    static Arbitrary<Chronicle> records() {
        return Arbitraries.longs().map(seed -> new RandomRecord(seed).chronicle());
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(-800, 366 * (YEARS + 3)).map(n -> LocalDate.of(FIRST_YEAR, 1, 1)
                .plusDays(n));
    }

    static Arbitrary<Filter> filters() {
        return Arbitraries.longs().map(seed -> new RandomRecord(seed).filter());
    }

    private Filter filter() {
        Set<String> kinds = chance(3) ? Set.of(kind()) : Set.of();
        EnumSet<Status> statuses = EnumSet.noneOf(Status.class);
        Set<String> among = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            statuses.add(status());
        }
        for (int i = chance(2) ? random.nextInt(3) : 0; i > 0; i--) {
            among.add(actor());
        }
        return new Filter(kinds, statuses, among);
    }

    private Chronicle chronicle() {
        Sketch out = new Sketch();
        for (int a = 0; a < ACTORS; a++) {
            out.actor("A" + a, chance(2) ? date() : "", chance(3) ? date() : "");
        }
        int ties = 1 + random.nextInt(120);
        for (int t = 0; t < ties; t++) {
            String to = chance(30) ? "nobody" : actor();
            out.add(Sketch.link("t" + t, new Tie.Link(kind(), actor(), to), span(), scenario()));
        }
        int events = random.nextInt(60);
        for (int e = 0; e < events; e++) {
            out.event("e" + e, date(), scenario(), chance(8) ? "e0" : "");
        }
        for (int i = 2 * events; i > 0; i--) {
            Double strength = chance(4) ? Double.valueOf(random.nextInt(3)) : null;
            out.add(new Effect("e" + random.nextInt(events), "t" + random.nextInt(ties), status(), strength, ""));
        }
        return out.chronicle();
    }

    private Span span() {
        return Sketch.span(chance(6) ? "" : date(), chance(3) ? "" : date());
    }

    private String date() {
        int year = FIRST_YEAR + random.nextInt(YEARS);
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(28);
        return switch (random.nextInt(3)) {
            case 0 -> Integer.toString(year);
            case 1 -> String.format(Locale.ROOT, "%d-%02d", year, month);
            default -> String.format(Locale.ROOT, "%d-%02d-%02d", year, month, day);
        };
    }

    private String scenario() {
        return chance(5) ? SCENARIOS.get(random.nextInt(SCENARIOS.size())) : "";
    }

    private String kind() {
        return chance(2) ? "arms" : "energy";
    }

    private String actor() {
        return "A" + random.nextInt(ACTORS);
    }

    private Status status() {
        return STATUSES.get(random.nextInt(STATUSES.size()));
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }
}
