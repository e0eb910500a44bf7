package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.Chronicle;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.entente.model.Tie;

/** Laws of lives. */
class LifePropertiesTest {
    @Provide
    Arbitrary<Chronicle> records() {
        return RandomRecord.records();
    }

    @Property(tries = 200)
    void phasesFollowOneAnotherFromTheStartToTheEndOfTime(@ForAll("records") Chronicle chronicle) {
        for (Tie tie : chronicle.ties()) {
            LocalDate expected = tie.span().from().map(PartialDate::earliest).orElse(LocalDate.MIN);
            for (Phase phase :
                    Life.of(tie, chronicle, Set.copyOf(RandomRecord.SCENARIOS)).phases()) {
                assertThat(phase.from()).isEqualTo(expected).isBefore(phase.until());
                expected = phase.until();
            }
            assertThat(expected).isEqualTo(LocalDate.MAX);
        }
    }

    @Property(tries = 200)
    void aPhaseDiffersFromTheOneBeforeOrTellsAStrength(@ForAll("records") Chronicle chronicle) {
        for (Tie tie : chronicle.ties()) {
            List<Phase> phases = Life.of(tie, chronicle, Set.of()).phases();
            for (int i = 1; i < phases.size(); i++) {
                Phase phase = phases.get(i);
                assertThat(phase.status() != phases.get(i - 1).status()
                                || phase.effect().orElseThrow().knownStrength().isPresent())
                        .isTrue();
            }
        }
    }

    @Property(tries = 200)
    void vaguenessAloneNeverMakesATieEmpty(@ForAll("records") Chronicle chronicle) {
        for (Tie tie : chronicle.ties()) {
            boolean plain =
                    !tie.hypothetical() && chronicle.effectsOnTie(tie.id()).isEmpty();
            if (plain && !tie.span().reversed()) {
                assertThat(Life.of(tie, chronicle, Set.of()).phases().get(0).status())
                        .isEqualTo(Status.ACTIVE);
            }
        }
    }
}
