package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.analysis.Quality;
import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.entente.time.TimeIndex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FindingsTest {
    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    @Test
    void theirTableCanCountThemInEveryLanguage() {
        TimeIndex index = TimeIndex.of(Chronicle.EMPTY, Set.of());
        for (Locale language : Texts.LANGUAGES) {
            Texts.speak(language);
            Sheet sheet = new Findings(index, Quality.of(Chronicle.EMPTY), List.of()).sheet(Set.of());
            assertThat(List.of(1, 3, 5)).allSatisfy(n -> assertThat(Texts.count("view.sheet." + sheet.noun(), n))
                    .startsWith(n + " "));
        }
    }
}
