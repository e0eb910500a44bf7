package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItineraryTest {
    private final Itinerary<String> trail = new Itinerary<>();

    private void visit(String... places) {
        for (String place : places) {
            trail.visit(place);
        }
    }

    @Test
    void leadsBackAndForwardAgain() {
        assertThat(trail.back()).isEmpty();
        visit("a", "b", "c");
        assertThat(trail.back()).contains("b");
        assertThat(trail.back()).contains("a");
        assertThat(trail.back()).isEmpty();
        assertThat(trail.forward()).contains("b");
        assertThat(trail.ahead()).contains("c");
        assertThat(trail.forward()).contains("c");
        assertThat(trail.forward()).isEmpty();
    }

    @Test
    void goingElsewhereForgetsWhatLayAhead() {
        visit("a", "b", "c");
        trail.back();
        trail.visit("d");
        assertThat(trail.ahead()).isEmpty();
        assertThat(trail.behind()).contains("b");
    }

    @Test
    void amendingKeepsWhatLiesAheadAndTheSamePlaceIsNoVisit() {
        visit("a", "b");
        trail.back();
        trail.amend("a later");
        assertThat(trail.ahead()).contains("b");
        trail.visit("a later");
        assertThat(trail.ahead()).contains("b");
        trail.forward();
        assertThat(trail.behind()).contains("a later");
    }

    @Test
    void forgetsTheOldestOfMoreThanTwoHundred() {
        for (int i = 0; i < 250; i++) {
            trail.visit("p" + i);
        }
        int steps = 0;
        String last = "";
        while (trail.behind().isPresent()) {
            last = trail.back().orElseThrow();
            steps++;
        }
        assertThat(steps).isEqualTo(199);
        assertThat(last).isEqualTo("p50");
    }
}
