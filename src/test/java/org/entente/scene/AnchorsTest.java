package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.geo.Point;
import org.entente.model.Ref;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    private static final Colour INK = new Colour(0, 1);

    private static Mark disc(String id, double x, double y) {
        return new Mark.Disc(new Mark.Circle(x, y, 5), INK, null, Ref.actor(id));
    }

    private static Mark line(String one, String other, double x, double y, double toX, double toY) {
        Path.Builder pen = new Path.Builder();
        pen.move(x, y);
        pen.line(toX, toY);
        return new Mark.Line(pen.build(), Stroke.solid(INK, 1), Ref.bond(one, other));
    }

    /** M in the middle, its partners north, east, south and west of it. */
    private static final Anchors CROSS = Anchors.of(new Scene(
            400,
            400,
            "",
            INK,
            List.of(
                    new Layer(
                            "ties",
                            List.of(
                                    line("M", "S", 200, 200, 200, 300),
                                    line("M", "N", 200, 200, 200, 100),
                                    line("W", "M", 100, 200, 200, 200),
                                    line("M", "E", 200, 200, 300, 200))),
                    new Layer(
                            "actors",
                            List.of(
                                    disc("S", 200, 300),
                                    disc("E", 300, 205),
                                    disc("M", 200, 200),
                                    disc("W", 100, 210),
                                    disc("N", 200, 100))))));

    @Test
    void nationsAreReadRowByRow() {
        assertThat(CROSS.actors()).extracting(Ref::id).containsExactly("N", "W", "M", "E", "S");
    }

    @Test
    void tiesAreWalkedClockwiseFromAboveTheNation() {
        assertThat(CROSS.around("M", r -> true))
                .containsExactly(Ref.bond("M", "N"), Ref.bond("E", "M"), Ref.bond("M", "S"), Ref.bond("M", "W"));
        assertThat(CROSS.around("M", r -> r.id().contains("E"))).containsExactly(Ref.bond("E", "M"));
    }

    @Test
    void aTieIsTakenHoldOfHalfWay() {
        assertThat(CROSS.at(Ref.bond("M", "W"))).contains(new Point(150, 200));
        assertThat(CROSS.at(Ref.actor("M"))).contains(new Point(200, 200));
        assertThat(CROSS.at(Ref.actor("X"))).isEmpty();
    }

    @Test
    void aPartOfThePictureHoldsItsNationsAndElseItsTies() {
        assertThat(CROSS.within(p -> p.y() < 180)).containsExactly(Ref.actor("N"));
        assertThat(CROSS.within(p -> p.y() > 140 && p.y() < 160)).containsExactly(Ref.bond("M", "N"));
        assertThat(CROSS.within(p -> false)).isEmpty();
    }
}
