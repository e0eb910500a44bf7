package org.entente.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {
    private static final double WIDTH = 120;

    @Test
    void noLineIsWiderThanItsRoomAndNoLetterIsLost() {
        String text =
                "A sentence with a word of fifty letters: " + "abcdefghij".repeat(5) + ", and 中国的能源供应国家很多的地方 too.";
        assertThat(Wrapped.lines(text, Style.BODY, WIDTH))
                .hasSizeGreaterThan(4)
                .allMatch(line -> Wrapped.width(line, Style.BODY) <= WIDTH);
        assertThat(String.join("", Wrapped.lines(text, Style.BODY, WIDTH)).replace(" ", ""))
                .isEqualTo(text.replace(" ", ""));
    }

    @Test
    void aWordIsNotBrokenAtItsApostrophe() {
        for (double width = 60; width < 300; width++) {
            assertThat(Wrapped.lines(
                            "One year after joining NATO’s Partnership, l’OTAN and d'Ivoire.", Style.BODY, width))
                    .noneMatch(line -> line.endsWith("’") || line.endsWith("'"));
        }
    }

    @Test
    void paragraphsStayApartAndNothingGivesNoLine() {
        assertThat(Wrapped.lines("One.\n\nTwo.", Style.BODY, WIDTH)).containsExactly("One.", "Two.");
        assertThat(Wrapped.lines("  ", Style.BODY, WIDTH)).isEmpty();
    }
}
