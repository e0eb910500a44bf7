package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.entente.data.Reading;
import org.entente.data.RecordReader;
import org.entente.data.SmallRecord;
import org.entente.model.Problem;
import org.entente.model.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    private Desk desk() throws Exception {
        SmallRecord.sound()
                .with("measures.csv", "tie,from,to,value,unit,sources,note\ngas,2020,,much,TJ/year,un,\n")
                .in(folder);
        Reading reading = RecordReader.read(folder);
        return new Desk(reading.chronicle(), new Origin(folder), null, null).told(reading.problems());
    }

    @Test
    void whatIsWrongWithARecordIsToldInTheLanguageSpokenNow() throws Exception {
        Desk desk = desk();
        Problem english = desk.problems().get(0);
        assertThat(english.expected()).isEqualTo(Texts.in(Locale.ENGLISH, "reading.number"));
        Texts.speak(Locale.FRENCH);
        Problem french = desk.problems().get(0);
        assertThat(french.expected()).isEqualTo(Texts.in(Locale.FRENCH, "reading.number"));
        assertThat(french.expected()).isNotEqualTo(english.expected());
        assertThat(french.spot()).isEqualTo(english.spot());
    }

    @Test
    void aDeskMadeLikeItSpeaksTheNewLanguageToo() throws Exception {
        Desk desk = desk();
        Texts.speak(Locale.FRENCH);
        Desk other = new Desk(desk.written(), desk.origin(), null, null).toldLike(desk);
        assertThat(other.problems().get(0).expected()).isEqualTo(Texts.in(Locale.FRENCH, "reading.number"));
    }

    @Test
    void whereTheFilesAreGoneItStaysAsItWasTold() throws Exception {
        Desk desk = desk();
        Problem english = desk.problems().get(0);
        Files.move(folder, folder.resolveSibling(folder.getFileName() + "-gone"));
        Texts.speak(Locale.FRENCH);
        assertThat(desk.problems()).containsExactly(english);
    }
}
