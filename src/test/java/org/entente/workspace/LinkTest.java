package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.entente.model.Texts;
import org.entente.scene.Naming;
import org.entente.state.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that somebody else may have written. */
class LinkTest {
    @ParameterizedTest
    @CsvSource({
        "entente:day=2014-03-18&day=2015-01-01, is given twice",
        "entente:day=2014-03-18&scale=1, not known here",
        "entente:day, expected a name",
        "entente:focus=SRB, no day",
        "https://example.org, not a link to a view"
    })
    void whatIsWrongIsTold(String link, String told) {
        assertThatThrownBy(() -> Link.read(link))
                .isInstanceOf(UnreadableWorkspaceException.class)
                .hasMessageContaining(told);
    }

    @Test
    void aNameOfThousandsOfPartsIsRefused() {
        String deep = "entente:day=2014-03-18&" + "a.".repeat(5000) + "a=1";
        assertThatThrownBy(() -> Link.read(deep))
                .isInstanceOf(UnreadableWorkspaceException.class)
                .hasMessageContaining("5001 parts");
    }

    @Test
    void whatIsLeftOutIsAsUsual() throws Exception {
        assertThat(Link.read("entente:day=2014-03-18&focus=UKR&layout=network")
                        .look()
                        .layout())
                .isEqualTo("network");
    }

    @Test
    void aLinkMeansTheSameInEveryLanguage() throws Exception {
        String english = Link.to(View.opening(LocalDate.of(2014, 3, 18), "SRB", null));
        try {
            Texts.speak(Locale.FRENCH);
            View french = View.opening(LocalDate.of(2014, 3, 18), "SRB", null);
            assertThat(french.look().names()).isEqualTo(Naming.of("fr").orElseThrow());
            assertThat(Link.to(french)).contains("fr").isNotEqualTo(english);
            assertThat(Link.read(english).look().names()).isEqualTo(Naming.ENGLISH);
            assertThat(Link.read(Link.to(french))).isEqualTo(french);
        } finally {
            Texts.speak(Locale.ENGLISH);
        }
    }

    /** What somebody sent in a message, with words, quotation marks and a full stop around it. */
    @Test
    void aLinkIsFoundInAMessage() {
        String link = "entente:day=2014-03-18&focus=UKR&layout=network";
        assertThat(Link.within(link)).contains(link);
        assertThat(Link.within("  " + link + "\n")).contains(link);
        assertThat(Link.within("Vidi ovo: “" + link + "”. Pozdrav")).contains(link);
        assertThat(Link.within("Look (" + link + "), and write back")).contains(link);
        assertThat(Link.within("detente: none")).isEmpty();
        assertThat(Link.within("x".repeat(200_000) + " " + link)).isEmpty();
    }
}
