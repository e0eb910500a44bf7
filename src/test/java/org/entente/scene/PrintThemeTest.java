package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.entente.model.Chronicle;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.time.Filter;
import org.junit.jupiter.api.Test;

class PrintThemeTest {
    private static double contrastOnWhite(Colour colour) {
        return 1.05 / (colour.luminance() + 0.05);
    }

    @Test
    void theGroundIsWhiteAndEveryLineAndTextStandsOutFromIt() {
        Palette palette = Palette.of(Theme.PRINT);
        assertThat(palette.ground().sea().hex()).isEqualTo("#ffffff");
        assertThat(palette.ground().panel().hex()).isEqualTo("#ffffff");
        assertThat(contrastOnWhite(palette.ink().quiet())).isGreaterThan(7);
        assertThat(TieKind.BUILT_IN).allSatisfy(kind -> assertThat(contrastOnWhite(palette.kind(kind)))
                .as(kind.id())
                .isGreaterThanOrEqualTo(4.5));
    }

    /** Black and white as WCAG has them, and its example of a grey that is just enough. */
    @Test
    void contrastIsMeasuredAsInWcag() {
        assertThat(contrastOnWhite(Colour.of("#000000"))).isEqualTo(21);
        assertThat(contrastOnWhite(Colour.of("#ffffff"))).isEqualTo(1);
        assertThat(contrastOnWhite(Colour.of("#767676"))).isBetween(4.5, 4.6);
    }

    @Test
    void aFilterIsSaidInWords() {
        Chronicle chronicle = Chronicle.EMPTY;
        assertThat(FilterWords.of(Filter.NONE, chronicle)).isEmpty();
        assertThat(FilterWords.of(new Filter(Set.of("arms"), Set.of(), Set.of()), chronicle))
                .isEqualTo("Filter: without Military supply");
        assertThat(FilterWords.of(
                        new Filter(
                                Set.of("arms", "energy", "sanctions"),
                                Set.of(Status.ENDED, Status.PROPOSED),
                                Set.copyOf(List.of("SRB"))),
                        chronicle))
                .isEqualTo("Filter: only Institutional alignment; without proposed, ended ties; touching SRB");
    }
}
