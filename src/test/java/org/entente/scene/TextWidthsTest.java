package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthsTest {
    private static final TextWidths WIDTHS = TextWidths.inter();

    /** Expected widths were added up by another reader, of the tables hmtx and cmap format 4. */
    @ParameterizedTest
    @CsvSource({
        "Serbia, 301.4205, 310.4048", "Србија, 332.3864, 341.5483",
        "Ελλάδα, 358.9489, 371.9815", "Łódź, 232.1023, 237.7841"
    })
    void widthsAreTheFonts(String text, double regular, double semiBold) {
        assertThat(WIDTHS.width(text, 100, false)).isCloseTo(regular, within(1e-3));
        assertThat(WIDTHS.width(text, 100, true)).isCloseTo(semiBold, within(1e-3));
    }

    @Test
    void widthsGrowWithSizeAndAddUp() {
        assertThat(WIDTHS.width("AVAT", 26, false)).isCloseTo(2 * WIDTHS.width("AVAT", 13, false), within(1e-9));
        assertThat(WIDTHS.width("AV", 13, false))
                .isCloseTo(WIDTHS.width("A", 13, false) + WIDTHS.width("V", 13, false), within(1e-9));
        assertThat(WIDTHS.width("", 13, false)).isZero();
    }

    @Test
    void lettersOfEuropeAreThere() {
        assertThat(WIDTHS.covers("Србија Ђ Љ Њ Џ Україна Ё Ў")).isTrue();
        assertThat(WIDTHS.covers("Ελλάδα Κύπρος Łódź Đorđe Şırnak Őr Réunion Ñ ß – “” …"))
                .isTrue();
        assertThat(WIDTHS.covers("ᚠᚢ")).isFalse();
    }

    @Test
    void unknownCharactersAreAsWideAsTheEmptyBox() {
        assertThat(WIDTHS.width("ᚠ", 100, false)).isCloseTo(WIDTHS.width("ᚢ", 100, false), within(1e-9));
        assertThat(WIDTHS.width("ᚠ", 100, false)).isGreaterThan(20);
        assertThat(WIDTHS.width("😀", 100, false)).isCloseTo(WIDTHS.width("ᚠ", 100, false), within(1e-9));
    }

    @Test
    void controlCharactersAndHalfPairsAreNeitherDrawnNorMeasured() {
        assertThat(TextWidths.drawn("a\u0007b\n\uD800c\u007f😀")).isEqualTo("abc😀");
        assertThat(WIDTHS.width("a\u0000\uDFFFb", 10, false)).isEqualTo(WIDTHS.width("ab", 10, false));
    }

    @Test
    void lettersRiseAndHangByWhatTheFontSays() {
        assertThat(WIDTHS.ascent(100)).isCloseTo(96.875, within(1e-9));
        assertThat(WIDTHS.descent(100)).isCloseTo(24.1477, within(1e-3));
    }
}
