package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingTest {
    private static String signs(String text) {
        return Setting.of(text).signs();
    }

    /**
     * Signs from left to right, chosen by hand from the Unicode charts FB50 to FDFF and FE70 to FEFF. Meem, sad and reh join
     * in Egypt; alef joins none that follow it in Jordan and Iran, where lam and alef with hamza are one sign.
     */
    @ParameterizedTest
    @CsvSource({
        "مصر, \uFEAE\uFEBC\uFEE3",
        "الأردن, \u0646\u062F\u0631\uFEF7\u0627",
        "ایران, \u0646\u0627\uFEAE\uFBFE\u0627",
        "پاکستان, \u0646\uFE8E\uFE98\uFEB4\uFB90\uFE8E\uFB58",
        "الإمارات, \u062A\u0627\u0631\uFE8E\uFEE3\uFEF9\u0627",
        "بلاد, \u062F\uFEFC\uFE91"
    })
    void arabicLettersAreJoinedAndTurned(String text, String expected) {
        assertThat(signs(text)).isEqualTo(expected);
        assertThat(Setting.of(text).rightToLeft()).isTrue();
        assertThat(Setting.of(text).complete()).isTrue();
        assertThat(Setting.of(text).logical()).isEqualTo(text);
    }

    @Test
    void hebrewIsTurnedAndItsBracketsAreMirroredButNumbersAreNot() {
        assertThat(signs("ישראל")).isEqualTo("לארשי");
        assertThat(signs("ישראל (1948)")).isEqualTo("(1948) לארשי");
        assertThat(signs("Israel (ישראל)")).isEqualTo("Israel (לארשי)");
        assertThat(Setting.of("Israel (ישראל)").rightToLeft()).isFalse();
    }

    /** What each sign stands for, from left to right: syllables of India and Sri Lanka, lam and alef in Arabic peace. */
    @ParameterizedTest
    @CsvSource({"भारत, भा|र|त", "ไทย, ไ|ท|ย", "ශ්‍රී, ශ්‍රී", "سلام, م|لا|س", "中国, 中|国", "საქ, ს|ა|ქ"})
    void clustersAreOneSignEach(String text, String expected) {
        assertThat(signs(text).codePoints().mapToObj(Setting::text)).containsExactly(expected.split("\\|", -1));
    }

    @Test
    void vowelSignsOfArabicAreLeftOut() {
        assertThat(Setting.of("عُمان")).isEqualTo(Setting.of("عمان"));
    }

    @Test
    void aLetterWithoutAFormAndAClusterThatNobodyShapedAreNotComplete() {
        assertThat(Setting.of("کوردستانێ").complete()).isFalse();
        assertThat(Setting.of("क्ष्म्य").complete()).isFalse();
        assertThat(Setting.of("ᚠ").complete()).isFalse();
        assertThat(Setting.of("😀").complete()).isFalse();
    }

    @Test
    void aJoinerIsHeededButNotDrawn() {
        assertThat(signs("می\u200cرود")).isEqualTo("\u062F\u0648\u0631\uFBFD\uFEE3");
        assertThat(signs("a\u200eb\u2060c")).isEqualTo("abc");
    }

    @Test
    void lettersWithMarksAreComposed() {
        assertThat(signs("Vie\u0302\u0323t")).isEqualTo("Vi\u1EC7t");
    }

    /** What is left stays whole characters: the vowel signs of Nepal and Sri Lanka are never parted from their letter. */
    @ParameterizedTest
    @CsvSource({"नेपाल", "ශ්‍රී ලංකා", "မြန်မာ", "بنغلاديش", "中华人民共和国", "Việt Nam"})
    void shortenedTextIsStillSetRight(String text) {
        double whole = TextWidths.inter().width(text, 12, false);
        for (double room = whole; room > 0; room -= 0.5) {
            String cut = Fitting.text(text, 12, false, room);
            assertThat(Setting.of(cut).complete()).as(cut).isTrue();
            assertThat(TextWidths.inter().width(cut, 12, false)).isLessThanOrEqualTo(room);
        }
        assertThat(Fitting.text(text, 12, false, whole * 0.8)).endsWith("…").hasSizeGreaterThan(1);
    }

    @Test
    void whatIsLeftOutOfTextFromRightToLeftIsAtItsLeft() {
        assertThat(signs("مصر…")).isEqualTo("…\uFEAE\uFEBC\uFEE3");
    }
}
