package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.geo.Rect;
import org.junit.jupiter.api.Test;

class InsetTest {
    private static final Colour INK = Colour.of("#000000");
    private static final Rect PLACE = new Rect(50, 60, 100, 40);

    private static Scene scene(Mark... marks) {
        return new Scene(200, 100, "", Colour.of("#ffffff"), List.of(new Layer("labels", List.of(marks))));
    }

    private static Mark.Label label(double x, double y, Mark.Anchor anchor) {
        return new Mark.Label(x, y, "Serbia", new Mark.Type(20, false, anchor, INK, null), null);
    }

    @Test
    void aPictureIsMadeAsWideAsItsPlace() {
        Mark disc = new Mark.Disc(new Mark.Circle(100, 40, 10), INK, null, null);
        assertThat(Inset.marks(scene(disc), PLACE).get(1))
                .isEqualTo(new Mark.Disc(new Mark.Circle(100, 80, 5), INK, null, null));
    }

    @Test
    void whatLiesBelowThePlaceIsCutOff() {
        Mark disc = new Mark.Disc(new Mark.Circle(100, 90, 10), INK, null, null);
        assertThat(Inset.marks(scene(disc), PLACE)).hasSize(1);
    }

    @Test
    void noTextLeavesThePlace() {
        Mark[] labels = {
            label(0, 1, Mark.Anchor.MIDDLE),
            label(200, 79, Mark.Anchor.MIDDLE),
            label(199, 40, Mark.Anchor.START),
            label(1, 40, Mark.Anchor.END)
        };
        double width = TextWidths.inter().width("Serbia", 10, false);
        List<Mark> marks = Inset.marks(scene(labels), PLACE);
        assertThat(marks).hasSize(5);
        for (Mark mark : marks.subList(1, 5)) {
            Mark.Label moved = (Mark.Label) mark;
            double left = moved.x()
                    - switch (moved.type().anchor()) {
                        case START -> 0;
                        case MIDDLE -> width / 2;
                        case END -> width;
                    };
            assertThat(left).isBetween(PLACE.x(), PLACE.right() - width);
            assertThat(moved.y()).isBetween(PLACE.y() + 7, PLACE.bottom());
        }
    }

    @Test
    void aTextWithinStaysWhereItIs() {
        Mark.Label moved = (Mark.Label)
                Inset.marks(scene(label(100, 40, Mark.Anchor.MIDDLE)), PLACE).get(1);
        assertThat(moved.x()).isEqualTo(100);
        assertThat(moved.y()).isEqualTo(80);
    }
}
