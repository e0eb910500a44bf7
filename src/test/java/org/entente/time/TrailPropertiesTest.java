package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Tie;

class TrailPropertiesTest {
    @Provide
    Arbitrary<Chronicle> records() {
        return RandomRecord.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RandomRecord.days();
    }

    private static Optional<Phase> on(Optional<Life> life, LocalDate day) {
        return life.flatMap(l -> l.on(day));
    }

    /** Found by walking day by day from the day given, as far as any record reaches. */
    @Property(tries = 60)
    void theNextChangeOfATieIsTheFirstDayOnWhichItIsAnother(
            @ForAll("records") Chronicle chronicle, @ForAll("days") LocalDate day) {
        TimeIndex index = TimeIndex.of(chronicle, Set.of());
        Tie tie = chronicle.ties().iterator().next();
        Optional<Life> life = index.life(tie.id());
        LocalDate walked = day.plusDays(1);
        LocalDate end = LocalDate.of(2020, 1, 1);
        while (walked.isBefore(end) && Objects.equals(on(life, walked.minusDays(1)), on(life, walked))) {
            walked = walked.plusDays(1);
        }
        Optional<LocalDate> found = Trail.of(index, Ref.tie(tie.id())).next(day).map(Trail.Stop::day);
        assertThat(found).isEqualTo(walked.isBefore(end) ? Optional.of(walked) : Optional.empty());
    }

    @Property(tries = 60)
    void nextAndPreviousOfAnyRowUndoEachOther(@ForAll("records") Chronicle chronicle, @ForAll("days") LocalDate day) {
        Trail trail = Trail.of(TimeIndex.of(chronicle, Set.of()), Ref.bond("A0", "A1"));
        trail.next(day).ifPresent(stop -> {
            assertThat(stop.day()).isAfter(day);
            assertThat(trail.previous(stop.day().plusDays(1)).map(Trail.Stop::day))
                    .contains(stop.day());
        });
    }
}
