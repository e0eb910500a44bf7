package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.Measure;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.model.Tie;
import org.entente.time.Filter;
import org.entente.time.TimeIndex;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);
    private static final Span YEAR = new Span(date("2020"), date("2020"));

    private static PartialDate date(String text) {
        return PartialDate.parse(text).orElseThrow();
    }

    private static Actor nation(String id) {
        return new Actor(
                id,
                Actor.Kind.NATION,
                new Actor.Profile(id, List.of(), "", "", null),
                new Actor.Life(Span.ALWAYS, List.of(), ""),
                Evidence.NONE);
    }

    private static Tie gas(String id, String from, String to, Span span) {
        return new Tie(id, new Tie.Link("energy", from, to), new Tie.Matter("gas", ""), span, Evidence.NONE);
    }

    private static Chronicle world() {
        Chronicle.Builder rows = new Chronicle.Builder();
        for (String id : List.of("A", "B", "C", "D")) {
            rows.add(nation(id));
        }
        return rows.add(gas("b1", "B", "A", Span.ALWAYS))
                .add(gas("b2", "B", "A", Span.ALWAYS))
                .add(gas("c", "C", "A", Span.ALWAYS))
                .add(gas("unknown", "D", "A", Span.ALWAYS))
                .add(gas("over", "D", "A", new Span(date("2010"), date("2019-12-31"))))
                .add(gas("out", "A", "C", Span.ALWAYS))
                .add(new Measure("b1", YEAR, 20, "TJ/year", Evidence.NONE))
                .add(new Measure("b2", YEAR, 40, "TJ/year", Evidence.NONE))
                .add(new Measure("c", YEAR, 20, "TJ/year", Evidence.NONE))
                .add(new Measure("out", new Span(date("2018"), date("2018")), 5, "TJ/year", Evidence.NONE))
                .build();
    }

    @Test
    void onePartnerGivesTenThousandAndEqualOnesTheirPartOfIt() {
        assertThat(Shares.of("TJ", Map.of("B", 7.0), 1, 1).concentration()).isEqualTo(10_000);
        assertThat(Shares.of("TJ", Map.of("B", 3.0, "C", 3.0), 2, 2).concentration())
                .isEqualTo(5_000);
        // 60, 30 and 10 per cent: 3600 + 900 + 100.
        assertThat(Shares.of("TJ", Map.of("B", 6.0, "C", 3.0, "D", 1.0), 3, 3).concentration())
                .isCloseTo(4_600, within(1e-9));
        assertThat(Shares.of("TJ", Map.of("B", 0.0), 1, 1).partners()).isEmpty();
    }

    @Test
    void sumsTheStrengthsOfThePartnersAndCountsWhatIsUnknown() {
        TimeIndex index = TimeIndex.of(world(), Set.of());
        Balance balance = Balance.of(index.chronicle(), index.at(DAY, Filter.NONE), List.of("A"));
        Balance.Side energy = balance.sides().get(0);
        assertThat(balance.sides()).hasSize(1);
        assertThat(energy.received()).extracting(Tie::id).containsExactlyInAnyOrder("b1", "b2", "c", "unknown");
        assertThat(energy.given()).extracting(Tie::id).containsExactly("out");

        List<Shares> shares = Shares.of(index, energy.received(), DAY, Tie::from);
        assertThat(shares).hasSize(1);
        // 60 of 80 from B, 20 of 80 from C: 75 per cent squared and 25 per cent squared.
        assertThat(shares.get(0).partners())
                .containsExactly(new Shares.Partner("B", 60, 0.75), new Shares.Partner("C", 20, 0.25));
        assertThat(shares.get(0).concentration()).isCloseTo(6_250, within(1e-9));
        assertThat(shares.get(0).measured()).isEqualTo(3);
        assertThat(shares.get(0).all()).isEqualTo(4);
    }

    @Test
    void aStrengthOfAnotherYearHasNoShare() {
        TimeIndex index = TimeIndex.of(world(), Set.of());
        Balance.Side energy = Balance.of(index.chronicle(), index.at(DAY, Filter.NONE), List.of("A"))
                .sides()
                .get(0);
        assertThat(Shares.of(index, energy.given(), DAY, Tie::to)).isEmpty();
    }
}
