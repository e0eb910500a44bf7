package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void aListThatBeginsFromTheRightIsReadFromTheLeft() {
        assertThat(Words.ordered("\u0645\u0635\u0631, Misr")).isEqualTo("\u200e\u0645\u0635\u0631, Misr");
        assertThat(Words.ordered("Misr, \u0645\u0635\u0631")).isEqualTo("Misr, \u0645\u0635\u0631");
        assertThat(Words.ordered("\u0421\u0440\u0431\u0438\u0458\u0430"))
                .isEqualTo("\u0421\u0440\u0431\u0438\u0458\u0430");
        assertThat(Words.ordered("")).isEmpty();
    }
}
