package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Sets of days obey the laws of sets, day by day. */
class DaySetPropertiesTest {
    @Provide
    Arbitrary<DaySet> sets() {
        Arbitrary<DaySet> spells = Arbitraries.integers()
                .between(-20, 20)
                .tuple2()
                .map(t -> DaySet.between(t.get1(), t.get2()))
                .list()
                .ofMaxSize(4)
                .map(list -> list.stream().reduce(DaySet.NEVER, DaySet::or));
        return Arbitraries.oneOf(spells, spells.map(DaySet::not), Arbitraries.of(DaySet.ALWAYS, DaySet.NEVER));
    }

    @Property
    void joinsDayByDay(
            @ForAll("sets") DaySet a, @ForAll("sets") DaySet b, @ForAll @IntRange(min = -25, max = 25) int day) {
        assertThat(a.or(b).holds(day)).isEqualTo(a.holds(day) || b.holds(day));
        assertThat(a.and(b).holds(day)).isEqualTo(a.holds(day) && b.holds(day));
        assertThat(a.not().holds(day)).isEqualTo(!a.holds(day));
    }

    @Property
    void nothingIsLeftOfASetAndItsComplement(@ForAll("sets") DaySet a) {
        assertThat(a.and(a.not()).never()).isTrue();
        assertThat(a.or(a.not()).always()).isTrue();
    }

    @Property
    void holdsFromItsFirstDayUntilBeforeItsLast(@ForAll @IntRange(min = -9, max = 9) int from) {
        DaySet days = DaySet.between(from, from + 3);
        assertThat(days.holds(from - 1)).isFalse();
        assertThat(days.holds(from)).isTrue();
        assertThat(days.holds(from + 2)).isTrue();
        assertThat(days.holds(from + 3)).isFalse();
    }
}
