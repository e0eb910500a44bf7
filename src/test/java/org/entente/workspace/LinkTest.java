package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
