package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.entente.geo.Point;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.scene.Subject;
import org.junit.jupiter.api.Test;

class ViewTest {
    private static final View OPENING = View.opening(LocalDate.of(2025, 1, 8), "SRB", Ref.event("e"));
    private static final View.Camera CLOSE = new View.Camera(new Point(3, 4), 2);

    @Test
    void itOpensWithEverythingShown() {
        assertThat(OPENING.subject()).isEqualTo(new Subject("SRB", Ref.event("e")));
        assertThat(OPENING.filter().hiddenKinds()).isEmpty();
        assertThat(OPENING.when().scenarios()).isEmpty();
        assertThat(OPENING.camera()).isEmpty();
    }

    @Test
    void whatIsToggledTwiceIsAsItWas() {
        assertThat(OPENING.toggleKind("arms").filter().hiddenKinds()).containsExactly("arms");
        assertThat(OPENING.toggleKind("arms").toggleKind("arms")).isEqualTo(OPENING);
        assertThat(OPENING.toggleStatus(Status.ENDED).toggleStatus(Status.ENDED))
                .isEqualTo(OPENING);
        assertThat(OPENING.toggleScenario("buy").when().scenarios()).containsExactly("buy");
        assertThat(OPENING.toggleScenario("buy").toggleScenario("buy")).isEqualTo(OPENING);
    }

    @Test
    void everyLayoutHasItsOwnCamera() {
        View close = OPENING.camera(CLOSE);
        assertThat(close.camera()).contains(CLOSE);
        assertThat(close.layout("network").camera()).isEmpty();
        assertThat(close.layout("network").layout("map").camera()).contains(CLOSE);
        assertThat(close.camera(null)).isEqualTo(OPENING);
    }

    @Test
    void aNewFocusIsFramedAnewAndSelected() {
        View focused = OPENING.camera(CLOSE).layout("network").camera(CLOSE).focus("HUN");
        assertThat(focused.cameras()).isEmpty();
        assertThat(focused.subject()).isEqualTo(new Subject("HUN", Ref.actor("HUN")));
        assertThat(focused.focus(null).subject()).isEqualTo(Subject.NONE);
    }

    @Test
    void aSelectionLeavesTheFocus() {
        assertThat(OPENING.select(null).subject()).isEqualTo(new Subject("SRB", null));
        assertThat(OPENING.select(Ref.tie("t")).subject()).isEqualTo(new Subject("SRB", Ref.tie("t")));
    }

    private static final LocalDate A = LocalDate.of(2010, 5, 1);
    private static final LocalDate B = LocalDate.of(2020, 6, 1);

    @Test
    void aRangeIsMarkedWithoutMovingTheDay() {
        View marked = OPENING.range(new Stretch(A, B));
        assertThat(marked.when().stretch()).contains(new Stretch(A, B));
        assertThat(marked.day()).isEqualTo(OPENING.day());
        assertThat(marked.day(A).when().marked()).contains(new Stretch(A, B));
        assertThat(marked.toggleScenario("buy").when().marked()).contains(new Stretch(A, B));
        assertThat(marked.range(null)).isEqualTo(OPENING);
    }

    @Test
    void theDaysThatAreComparedAreTheEndsOfTheRange() {
        View compared = OPENING.range(new Stretch(A, B)).day(B).against(A);
        View moved = compared.day(B.plusDays(9));
        assertThat(moved.when().stretch()).contains(new Stretch(A, B.plusDays(9)));
        assertThat(moved.against(null).when().marked()).contains(new Stretch(A, B.plusDays(9)));
        assertThat(moved.range(null).when().stretch()).contains(new Stretch(A, B.plusDays(9)));
    }

    @Test
    void movingTheEndsMovesTheDaysThatAreCompared() {
        Stretch next = new Stretch(A.plusDays(3), B.minusDays(3));
        View forward = OPENING.day(B).against(A).stretch(next);
        assertThat(forward.day()).isEqualTo(next.to());
        assertThat(forward.when().compared()).contains(next.from());
        View backward = OPENING.day(A).against(B).stretch(next);
        assertThat(backward.day()).isEqualTo(next.from());
        assertThat(backward.when().compared()).contains(next.to());
        assertThat(OPENING.stretch(next).when().marked()).contains(next);
    }
}
