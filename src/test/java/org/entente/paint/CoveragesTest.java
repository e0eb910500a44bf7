package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.scene.Colour;
import org.junit.jupiter.api.Test;

class CoveragesTest {
    private static final int WIDTH = 40;

    /** A triangle that reaches out of its band, on rows from 4 to 20 of an image of its own. */
    private static int[] triangle(Coverage grid) {
        int[] pixels = new int[WIDTH * 24];
        grid.edge(3, 0, 60, 12);
        grid.edge(60, 12, 3.5, 23.5);
        grid.edge(3.5, 23.5, 3, 0);
        grid.nonZero(pixels, Ink.of(Colour.of("#aa3377")));
        return pixels;
    }

    @Test
    void aGridOfAnotherSizeDrawsAsANewOneDoes() {
        int[] expected = triangle(new Coverage(WIDTH, 4, 20));
        assertThat(expected).contains(0xffaa3377);
        Coverage used = new Coverage(900, 256, 512);
        used.edge(10, 250, 800, 600);
        used.edge(800, 600, 10, 250);
        used.evenOdd(new int[900 * 512], Ink.of(Colour.of("#000000")));
        used.fit(WIDTH, 4, 20);
        assertThat(triangle(used)).isEqualTo(expected);
        used.fit(7, 0, 3);
        used.fit(2000, 0, 300);
        used.fit(WIDTH, 4, 20);
        assertThat(triangle(used)).isEqualTo(expected);
    }

    /** An edge that is nearly flat and lies where heights are rounded: what is rounded must not lengthen it. */
    @Test
    void noInkFallsBeyondTheEndsOfAFlatEdge() {
        double border = 1 + 0.5 / 256;
        Coverage grid = new Coverage(WIDTH, 0, 8);
        grid.edge(10, border - 1e-5, 20, border + 1e-5);
        grid.edge(20, border + 1e-5, 15, 6);
        grid.edge(15, 6, 10, border - 1e-5);
        int[] pixels = new int[WIDTH * 8];
        grid.nonZero(pixels, Ink.of(Colour.of("#aa3377")));
        assertThat(pixels[3 * WIDTH + 15]).isEqualTo(0xffaa3377);
        for (int i = 0; i < pixels.length; i++) {
            assertThat((i % WIDTH >= 10 && i % WIDTH < 20) || pixels[i] == 0)
                    .as("pixel %d", i)
                    .isTrue();
        }
    }

    @Test
    void aGridGivenBackIsLentAgain() {
        Coverage lent = Coverages.lend(30, 0, 10);
        Coverages.takeBack(lent);
        Coverage again = Coverages.lend(WIDTH, 4, 20);
        assertThat(triangle(again)).isEqualTo(triangle(new Coverage(WIDTH, 4, 20)));
        Coverages.takeBack(again);
    }
}
