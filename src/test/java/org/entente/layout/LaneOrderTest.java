package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Chronicle;
import org.junit.jupiter.api.Test;

class LaneOrderTest {
    @Test
    void thePartnerWithMostTiesComesFirst() {
        Chronicle chronicle = SampleRecords.of(
                4, new int[] {0, 1}, new int[] {2, 0}, new int[] {0, 2}, new int[] {3, 1}, new int[] {1, 2});
        assertThat(LaneOrder.of(chronicle, SampleRecords.id(0)))
                .extracting(LaneOrder.Group::partner)
                .containsExactly(SampleRecords.id(2), SampleRecords.id(1));
        assertThat(LaneOrder.of(chronicle, SampleRecords.id(0)).get(0).ties()).hasSize(2);
        assertThat(LaneOrder.of(chronicle, "nobody")).isEmpty();
    }

    @Test
    void theMostTiedActorIsTheFirstOfEquals() {
        assertThat(LaneOrder.mostTied(SampleRecords.of(4, new int[] {3, 1}, new int[] {2, 0})))
                .contains(SampleRecords.id(0));
        assertThat(LaneOrder.mostTied(SampleRecords.of(4, new int[] {3, 1}, new int[] {3, 0})))
                .contains(SampleRecords.id(3));
        assertThat(LaneOrder.mostTied(Chronicle.EMPTY)).isEmpty();
    }
}
