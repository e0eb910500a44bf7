package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.data.Bundled;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What colours tell is told to colour-blind readers too, and everything stands out from its ground (WCAG 2.1). */
class ColourSightTest {
    /** CIEDE2000; about 2 is just seen side by side, 10 at a glance. */
    private static final double TOLD_APART = 10;

    private static final double TEXT = 4.5;
    private static final double SIGN = 3;

    /** What is asked of the theme of high contrast: WCAG's level AAA for text, and lines as clear as text elsewhere. */
    private static final double STRONG_TEXT = 7;

    private static final double STRONG_SIGN = 4.5;

    private static double text(Theme theme) {
        return theme == Theme.CONTRAST ? STRONG_TEXT : TEXT;
    }

    private static double sign(Theme theme) {
        return theme == Theme.CONTRAST ? STRONG_SIGN : SIGN;
    }

    private static double contrast(Colour a, Colour b) {
        double bright = Math.max(a.luminance(), b.luminance());
        double dark = Math.min(a.luminance(), b.luminance());
        return (bright + 0.05) / (dark + 0.05);
    }

    /** Pairs from the test data of Sharma, Wu and Dalal (2005), table 1. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, 2.5, 0, 73, 25, -18, 27.1492",
        "50, 2.5, 0, 61, -5, 29, 22.8977",
        "60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387, 1.2644",
        "6.7747, -0.2908, -2.4247, 5.8714, -0.0985, -2.2286, 0.6377"
    })
    void differencesAreThoseOfTheStandard(double l, double a, double b, double m, double c, double d, double expected) {
        assertThat(Vision.ciede2000(new double[] {l, a, b}, new double[] {m, c, d}))
                .isCloseTo(expected, within(1e-4));
    }

    /** Grey is grey to everyone; red and green of one lightness are hardly told apart by those who lack green cones. */
    @Test
    void theSimulationLeavesGreyAloneAndMixesRedWithGreen() {
        Colour grey = Colour.of("#808080");
        for (Vision vision : Vision.values()) {
            assertThat(vision.linear(grey)).containsExactly(Vision.NORMAL.linear(grey), within(2e-3));
        }
        Colour red = Colour.of("#c0504d");
        Colour green = Colour.of("#7d7a1c");
        assertThat(Vision.DEUTERANOPIA.difference(red, green)).isLessThan(Vision.NORMAL.difference(red, green) / 2);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void kindsAreToldApartByEveryEye(Theme theme) throws UnreadableRecordException {
        Palette palette = Palette.of(theme);
        for (List<TieKind> kinds :
                List.of(TieKind.BUILT_IN, List.copyOf(Bundled.chronicle().kinds()))) {
            for (int i = 0; i < kinds.size(); i++) {
                for (int j = 0; j < i; j++) {
                    for (Vision vision : Vision.values()) {
                        assertThat(vision.difference(palette.kind(kinds.get(i)), palette.kind(kinds.get(j))))
                                .as(vision + " " + kinds.get(i).id() + " "
                                        + kinds.get(j).id())
                                .isGreaterThan(TOLD_APART);
                    }
                }
            }
        }
    }

    /** Some changes look alike to some eyes; those pairs, and all others, differ in dash or width by half at least. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void changesAreToldApartByColourOrLine(Theme theme) {
        Set<String> alike = new TreeSet<>();
        for (Change a : Change.values()) {
            for (Change b : Change.values()) {
                if (a.compareTo(b) < 0) {
                    Stroke one = a.stroke(Palette.of(theme));
                    Stroke two = b.stroke(Palette.of(theme));
                    double wide = Math.max(one.width(), two.width()) / Math.min(one.width(), two.width());
                    boolean shape = !one.dash().equals(two.dash()) || wide > 1.5;
                    boolean colour = Arrays.stream(Vision.values())
                            .allMatch(v -> v.difference(one.colour(), two.colour()) > TOLD_APART);
                    assertThat(shape || colour).as(a + " " + b).isTrue();
                    if (!colour) {
                        alike.add(a + " " + b);
                    }
                }
            }
        }
        assertThat(Set.of(
                        "ENDED WEAKER",
                        "ALTERED STRONGER",
                        "ALTERED SAME",
                        "ADDED SAME",
                        "WEAKER SAME",
                        "ENDED SAME",
                        "STRONGER SAME"))
                .containsAll(alike);
    }

    @Test
    void statusesAreToldByTheirDashesAlone() {
        assertThat(Arrays.stream(Status.values()).map(Palette::dash).collect(Collectors.toSet()))
                .hasSameSizeAs(Status.values());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textStandsOutFromItsGround(Theme theme) {
        Palette palette = Palette.of(theme);
        for (Colour ink : List.of(palette.ink().strong(), palette.ink().quiet(), palette.accent())) {
            for (Colour ground :
                    List.of(palette.ground().sea(), palette.ground().panel())) {
                assertThat(contrast(ink, ground)).as(ink + " on " + ground).isGreaterThanOrEqualTo(text(theme));
            }
        }
    }

    /** On land too, of which a map without a focus is made. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void signsStandOutFromTheirGround(Theme theme) {
        Palette palette = Palette.of(theme);
        List<Colour> signs =
                new ArrayList<>(TieKind.BUILT_IN.stream().map(palette::kind).toList());
        Arrays.stream(Change.values())
                .filter(c -> c != Change.SAME)
                .forEach(c -> signs.add(c.stroke(palette).colour()));
        signs.add(palette.accent());
        for (Colour sign : signs) {
            for (Colour ground : List.of(
                    palette.ground().sea(),
                    palette.ground().land(),
                    palette.ground().panel())) {
                assertThat(contrast(sign, ground)).as(sign + " on " + ground).isGreaterThanOrEqualTo(sign(theme));
            }
        }
    }

    /** Every status of every kind, the ties that did not change, and the coasts. */
    @Test
    void atHighContrastNoLineIsFaint() {
        Palette palette = Palette.of(Theme.CONTRAST);
        Colour land = palette.ground().land();
        for (TieKind kind : TieKind.BUILT_IN) {
            for (Status status : Status.values()) {
                Colour line = palette.kind(kind).fade(palette.weight(status)).on(land);
                assertThat(contrast(line, land)).as(kind.id() + " " + status).isGreaterThanOrEqualTo(STRONG_SIGN);
            }
        }
        Colour same = Change.SAME.stroke(palette).colour();
        assertThat(contrast(same.on(land), land)).isGreaterThanOrEqualTo(STRONG_SIGN);
        assertThat(contrast(palette.ground().border(), palette.ground().sea())).isGreaterThanOrEqualTo(STRONG_SIGN);
        assertThat(contrast(palette.ground().border(), land)).isGreaterThanOrEqualTo(STRONG_SIGN);
    }
}
