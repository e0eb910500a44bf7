package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.data.Bundled;
import org.entente.model.Actor;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.state.View;
import org.entente.time.Filter;
import org.entente.time.TimeIndex;
import org.junit.jupiter.api.Test;

class TieCountTest {
    @Test
    void itCountsTheTiesThatTheMomentHoldsAndThatAreNeitherEndedNorProposed() throws Exception {
        TimeIndex index = TimeIndex.of(Bundled.chronicle(), Set.of());
        Actor serbia = index.chronicle().actor("SRB").orElseThrow();
        List<Tie> ties = index.chronicle().tiesOf("SRB");
        Filter living = Filter.NONE.toggleStatus(Status.ENDED).toggleStatus(Status.PROPOSED);
        TieCount all = TieCount.of("all", ties, index, Filter.NONE);
        TieCount unarmed = TieCount.of("unarmed", ties, index, Filter.NONE.toggleKind("arms"));
        for (int year = 2007; year <= 2026; year++) {
            LocalDate day = LocalDate.of(year, 2, 3);
            int now = (int) day.toEpochDay();
            assertThat(all.count(now))
                    .isEqualTo(index.at(day, living).edgesOf(serbia).size());
            assertThat(unarmed.count(now))
                    .isEqualTo(index.at(day, living.toggleKind("arms"))
                            .edgesOf(serbia)
                            .size());
            assertThat(all.most()).isGreaterThanOrEqualTo(all.count(now));
        }
        assertThat(all.count((int) LocalDate.of(1980, 1, 1).toEpochDay())).isZero();
    }

    @Test
    void severalPickedOutHaveOneLineOfAllTheirTies() throws Exception {
        TimeIndex index = TimeIndex.of(Bundled.chronicle(), Set.of());
        LocalDate day = LocalDate.of(2020, 1, 1);
        View alone = View.opening(day, "SRB", Ref.actor("HUN"));
        View both = alone.subject(alone.subject().add(List.of(Ref.actor("BGR"))));
        TimelineLane one = new TimelineMatter().of(index, alone).line().orElseThrow();
        TimelineLane two = new TimelineMatter().of(index, both).line().orElseThrow();
        assertThat(one.name()).isEqualTo("Live ties of Hungary");
        assertThat(two.name()).isEqualTo("Live ties of the 2 selected");
        assertThat(((TieCount) two).most()).isGreaterThan(((TieCount) one).most());
    }
}
