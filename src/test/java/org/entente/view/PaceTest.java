package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.view.Pace.Step;
import org.junit.jupiter.api.Test;

/** When a picture is drawn whole, when it is sketched. */
class PaceTest {
    private static final int FEW = 200;
    private static final int MANY = 50_000;
    private static final long MILLI = 1_000_000;

    private long now = 1_000 * MILLI;
    private final Pace pace = new Pace(() -> now);

    /** Two changes one soon after the other. */
    private void move() {
        pace.changed();
        now += Pace.REST / 2;
        pace.changed();
    }

    @Test
    void afterASingleChangeTheWholePictureComesAsSoonAsTheSketch() {
        pace.changed();
        assertThat(pace.next(MANY)).isEqualTo(Step.SKETCH);
        pace.sketched();
        assertThat(pace.next(MANY)).isEqualTo(Step.WHOLE_LATER);
    }

    @Test
    void nothingIsDrawnUnlessSomethingChanged() {
        assertThat(pace.next(FEW)).isEqualTo(Step.NOTHING);
        assertThat(pace.owes()).isFalse();
    }

    @Test
    void aQuickPictureIsDrawnWholeAtOnceAndOnce() {
        pace.changed();
        assertThat(pace.next(FEW)).isEqualTo(Step.WHOLE_NOW);
        assertThat(pace.next(FEW)).isEqualTo(Step.NOTHING);
        assertThat(pace.owes()).isFalse();
    }

    @Test
    void aSlowPictureIsSketchedAndDrawnWholeOnceItHasRested() {
        move();
        assertThat(pace.next(MANY)).isEqualTo(Step.SKETCH);
        assertThat(pace.next(MANY)).isEqualTo(Step.NOTHING);
        pace.sketched();
        now += Pace.REST - 1;
        assertThat(pace.next(MANY)).isEqualTo(Step.NOTHING);
        assertThat(pace.owes()).isTrue();
        now += 1;
        assertThat(pace.next(MANY)).isEqualTo(Step.WHOLE_LATER);
        assertThat(pace.owes()).isTrue();
        assertThat(pace.finished()).isTrue();
        assertThat(pace.owes()).isFalse();
        assertThat(pace.next(MANY)).isEqualTo(Step.NOTHING);
    }

    @Test
    void changesDuringASketchAreSketchedNextAndRestIsCountedFromTheLast() {
        pace.changed();
        pace.next(MANY);
        pace.changed();
        assertThat(pace.next(MANY)).isEqualTo(Step.NOTHING);
        pace.sketched();
        now += Pace.REST / 2;
        pace.changed();
        assertThat(pace.next(MANY)).isEqualTo(Step.SKETCH);
        pace.sketched();
        now += Pace.REST / 2;
        assertThat(pace.next(MANY)).isEqualTo(Step.NOTHING);
        now += Pace.REST / 2;
        assertThat(pace.next(MANY)).isEqualTo(Step.WHOLE_LATER);
    }

    @Test
    void aPictureOvertakenByAChangeIsNotShownButDrawnAgain() {
        pace.changed();
        pace.next(MANY);
        pace.sketched();
        now += Pace.REST;
        pace.next(MANY);
        pace.changed();
        assertThat(pace.next(MANY)).isEqualTo(Step.SKETCH);
        assertThat(pace.finished()).isFalse();
        pace.sketched();
        now += Pace.REST;
        assertThat(pace.next(MANY)).isEqualTo(Step.WHOLE_LATER);
    }

    @Test
    void whatTookLongTwiceCountsAsSlowAndOneHoldUpDoesNot() {
        pace.took(200 * MILLI, FEW, true);
        pace.changed();
        assertThat(pace.next(FEW)).isEqualTo(Step.WHOLE_NOW);
        pace.took(200 * MILLI, FEW, true);
        pace.changed();
        assertThat(pace.next(FEW)).isEqualTo(Step.SKETCH);
    }

    @Test
    void whatWouldTakeLongAnewIsNeverDrawnAtOnceThoughItsChangesAreQuick() {
        pace.changed();
        assertThat(pace.next(FEW)).isEqualTo(Pace.Step.WHOLE_NOW);
        pace.took(120 * MILLI, FEW, true);
        pace.took(120 * MILLI, FEW, true);
        pace.took(5 * MILLI, FEW, false);
        pace.changed();
        assertThat(pace.next(FEW)).isEqualTo(Pace.Step.SKETCH);
    }

    @Test
    void whatTakesAMomentAnewIsDrawnAtOnceWhereItsChangesAreQuick() {
        pace.took(60 * MILLI, FEW, true);
        pace.took(60 * MILLI, FEW, true);
        pace.changed();
        assertThat(pace.next(FEW)).isEqualTo(Pace.Step.SKETCH);
        pace.sketched();
        pace.took(5 * MILLI, FEW, false);
        pace.changed();
        assertThat(pace.next(FEW)).isEqualTo(Pace.Step.WHOLE_NOW);
    }

    @Test
    void itIdlesOnceAfterEachMotionThatIsLongOver() {
        pace.changed();
        assertThat(pace.next(FEW)).isEqualTo(Step.WHOLE_NOW);
        assertThat(pace.idles()).isFalse();
        now += Pace.IDLE;
        assertThat(pace.idles()).isTrue();
        assertThat(pace.idles()).isFalse();
        pace.changed();
        now += Pace.IDLE;
        assertThat(pace.idles()).as("a picture is owed").isFalse();
        assertThat(pace.next(FEW)).isEqualTo(Step.WHOLE_NOW);
        assertThat(pace.idles()).isTrue();
    }
}
