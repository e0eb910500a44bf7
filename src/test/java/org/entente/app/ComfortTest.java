package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Rectangle2D;
import org.entente.model.Texts;
import org.junit.jupiter.api.Test;

/** What a person chose is read back, and nonsense among the preferences is as if nothing was chosen. */
class ComfortTest {
    private static final List<Rectangle2D> SCREENS = List.of(new Rectangle2D(0, 0, 1920, 1080));

    @Test
    void theLanguageIsAskedForThenChosenThenTheSystems() {
        Locale serbian = Texts.LANGUAGES.get(2);
        assertThat(Language.of("fr", "sr-Latn", Locale.ENGLISH)).isEqualTo(Locale.FRENCH);
        assertThat(Language.of("", "sr-Latn", Locale.FRENCH)).isEqualTo(serbian);
        assertThat(Language.of("", "", Locale.forLanguageTag("sr-RS"))).isEqualTo(serbian);
        assertThat(Language.of("xx", "nonsense?", Locale.CANADA_FRENCH)).isEqualTo(Locale.FRENCH);
        assertThat(Language.of("", "", Locale.JAPAN)).isEqualTo(Locale.ENGLISH);
        assertThat(Texts.LANGUAGES.stream().map(Language::own)).containsExactly("English", "Français", "Srpski");
    }

    @Test
    void theSizeOfTextIsKeptAndStaysWithinItsSteps() {
        Settings settings = Settings.passing();
        assertThat(TextSize.kept(settings)).isEqualTo(TextSize.USUAL);
        new TextSize(175).keep(settings);
        assertThat(TextSize.kept(settings).percent()).isEqualTo(175);
        assertThat(new TextSize(175).step(1).step(1).percent()).isEqualTo(200);
        assertThat(new TextSize(100).step(-1).percent()).isEqualTo(100);
        settings.of("text-size").keep().accept("4000");
        assertThat(TextSize.kept(settings)).isEqualTo(TextSize.USUAL);
    }

    @Test
    void aSheetGrowsInItsTextsAndWhatHoldsThemNotInItsParts() {
        String sheet =
                ".a { -fx-font-size: 12.5px; -fx-pref-height: 30; -fx-padding: 7 12; -fx-min-width: 22; -fx-pref-width: 330; -fx-min-height: -1; }";
        assertThat(new TextSize(200).scaled(sheet))
                .isEqualTo(
                        ".a { -fx-font-size: 25.0px; -fx-pref-height: 60.0; -fx-padding: 7 12; -fx-min-width: 44.0; -fx-pref-width: 330; -fx-min-height: -1; }");
        assertThat(new TextSize(150).sheet()).startsWith("data:text/css");
    }

    @Test
    void aPlaceIsReadAsItWasWrittenAndNothingElseIs() {
        WindowPlace place = new WindowPlace(new Rectangle2D(-20, 40, 1280, 720), true, 0.65);
        assertThat(place.text()).isEqualTo("-20 40 1280 720 true 0.6500");
        assertThat(WindowPlace.parse(place.text())).contains(place);
        for (String wrong :
                List.of("", "1 2 3", "0 0 -5 20 true 0.5", "0 0 1280 720 maybe 0.5", "0 0 1280 720 true 7")) {
            assertThat(WindowPlace.parse(wrong)).as(wrong).isEmpty();
        }
    }

    @Test
    void aWindowThatWouldNotBeSeenIsNotPutThere() {
        assertThat(new WindowPlace(new Rectangle2D(-20, 40, 1280, 720), false, 0.7).seenOn(SCREENS))
                .isTrue();
        assertThat(new WindowPlace(new Rectangle2D(2400, 40, 1280, 720), false, 0.7).seenOn(SCREENS))
                .as("on a screen that is gone")
                .isFalse();
        assertThat(new WindowPlace(new Rectangle2D(100, -300, 1280, 720), false, 0.7).seenOn(SCREENS))
                .as("its title out of reach")
                .isFalse();
    }
}
