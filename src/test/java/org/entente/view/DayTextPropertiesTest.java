package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import org.entente.model.PartialDate;
import org.entente.model.Texts;

class DayTextPropertiesTest {
    @AfterProperty
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    /** What is written in the window can be typed into it. */
    @Property
    void readsWhatTheProgramWrites(
            @ForAll @IntRange(min = -40_000, max = 40_000) int epochDay, @ForAll @IntRange(max = 2) int language) {
        Texts.speak(Texts.LANGUAGES.get(language));
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        assertThat(DayText.parse(PartialDate.of(day).text())).contains(day);
    }
}
