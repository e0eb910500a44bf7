package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.Chronicle;
import org.entente.model.Status;
import org.entente.model.Tie;

/** Laws of differences. */
class DifferencePropertiesTest {
    @Provide
    Arbitrary<Chronicle> records() {
        return RandomRecord.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomRecord.days();
    }

    @Provide
    Arbitrary<Filter> filters() {
        return RandomRecord.filters();
    }

    @Property(tries = 200)
    void thereIsTheReverseOfBack(
            @ForAll("records") Chronicle chronicle,
            @ForAll("filters") Filter filter,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate other) {
        TimeIndex index = TimeIndex.of(chronicle, Set.of());
        Difference there = Difference.of(index, one, other, filter);
        Difference back = Difference.of(index, other, one, filter);

        assertThat(back.added()).isEqualTo(there.ended());
        assertThat(back.ended()).isEqualTo(there.added());
        assertThat(back.changed())
                .isEqualTo(there.changed().stream()
                        .map(c -> new Difference.Change(c.tie(), c.after(), c.before()))
                        .toList());
    }

    @Property(tries = 200)
    void aDayDoesNotDifferFromItself(
            @ForAll("records") Chronicle chronicle, @ForAll("filters") Filter filter, @ForAll("days") LocalDate day) {
        Difference none = Difference.of(TimeIndex.of(chronicle, Set.of()), day, day, filter);

        assertThat(none.added()).isEmpty();
        assertThat(none.ended()).isEmpty();
        assertThat(none.changed()).isEmpty();
    }

    @Property(tries = 200)
    void addingAndEndingLeadsFromOneDayToTheOther(
            @ForAll("records") Chronicle chronicle, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
        TimeIndex index = TimeIndex.of(chronicle, Set.of("buy", "cut"));
        Filter living = Filter.NONE.toggleStatus(Status.ENDED);
        Difference difference = Difference.of(index, one, other, Filter.NONE);
        Set<Tie> ties = new HashSet<>(index.at(one, living).edgeSet());
        ties.addAll(difference.added());
        difference.ended().forEach(ties::remove);

        assertThat(ties).isEqualTo(index.at(other, living).edgeSet());
    }
}
