package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import org.entente.scene.Colour;
import org.entente.scene.Mark;
import org.entente.scene.OpenType;
import org.entente.scene.TextWidths;
import org.junit.jupiter.api.Test;

class LetterOutlinesTest {
    private static Shape text(String text, boolean bold) {
        Mark.Type type = new Mark.Type(100, bold, Mark.Anchor.START, Colour.of("#000000"), null);
        return LetterOutlines.get().text(text, type, 0, 0);
    }

    /** Capitals of Inter are 2048 of 2816 units high; O reaches a little over both lines. */
    @Test
    void lettersStandOnTheBaselineAndAreAsHighAsTheFontSays() {
        Rectangle2D h = text("H", false).getBounds2D();
        assertThat(h.getMaxY()).isCloseTo(0, within(1e-9));
        assertThat(-h.getMinY()).isCloseTo(100 * 2048 / 2816.0, within(0.1));
        assertThat(text("O", false).getBounds2D().getMaxY()).isBetween(0.2, 3.0);
        assertThat(text("p", false).getBounds2D().getMaxY()).isGreaterThan(15);
    }

    @Test
    void lettersAreSetOneAfterAnother() {
        double advance = TextWidths.inter().width("A", 100, false);
        Rectangle2D one = text("A", false).getBounds2D();
        Rectangle2D two = text("AA", false).getBounds2D();
        assertThat(two.getWidth()).isCloseTo(one.getWidth() + advance, within(1e-6));
    }

    @Test
    void lettersHaveTheirHoles() {
        Shape o = text("O", true);
        assertThat(o.contains(o.getBounds2D().getCenterX(), o.getBounds2D().getCenterY()))
                .isFalse();
        assertThat(o.contains(o.getBounds2D().getMinX() + 5, o.getBounds2D().getCenterY()))
                .isTrue();
    }

    /** Every operator the fonts use is met here; an outline gone astray would leave its letter's room by far. */
    @Test
    void everyCharacterOfBothWeightsStaysInItsRoom() {
        OpenType font = OpenType.load(OpenType.INTER_REGULAR);
        for (int c = ' '; c < 0x2500; c++) {
            if (font.glyph(c) != 0) {
                for (boolean bold : new boolean[] {false, true}) {
                    Rectangle2D box = text(Character.toString(c), bold).getBounds2D();
                    assertThat(box.getHeight()).as(Integer.toHexString(c)).isLessThan(170);
                    assertThat(box.getMinX()).as(Integer.toHexString(c)).isGreaterThan(-150);
                }
            }
        }
    }
}
