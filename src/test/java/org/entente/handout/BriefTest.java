package org.entente.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.entente.model.Progress;
import org.entente.paint.Booklet;
import org.entente.state.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefTest {
    @TempDir
    private Path folder = Path.of("");

    private static Booklet brief(String id, String day, Paper paper) {
        View view = View.opening(LocalDate.parse(day), id, null);
        return Brief.of(Lessons.RECORD, id, view, paper);
    }

    @ParameterizedTest
    @CsvSource({
        "SRB,2025-01-08,A4",
        "SRB,1995-01-01,LETTER",
        "USA,2024-06-01,LETTER",
        "TUV,2020-01-08,A4",
        "NATO,2024-06-01,A4"
    })
    void isOnePageWithinItsEdges(String id, String day, Paper paper) throws IOException {
        Booklet booklet = brief(id, day, paper);
        PagesTest.inside(booklet);
        Path file = folder.resolve("brief.pdf");
        booklet.write(file, Progress.SILENT);
        assertThat(Lessons.pages(file)).isEqualTo(1);
        assertThat(Lessons.text(file)).contains(Lessons.RECORD.nameOf(id));
    }

    @Test
    void tellsWhatItLeavesOut() throws IOException {
        Path file = folder.resolve("brief.pdf");
        brief("SRB", "2025-01-08", Paper.A4).write(file, Progress.SILENT);
        assertThat(Lessons.text(file))
                .contains("8 January 2025", "capital Belgrade", "Memberships (", "Military supply (")
                .contains("Energy: suppliers", "Events up to this day", "Army chief: arms from Russia impossible")
                .containsPattern("… and \\d+ more");
    }

    @Test
    void tellsNothingOfLaterDays() throws IOException {
        Path file = folder.resolve("brief.pdf");
        brief("SRB", "2025-01-07", Paper.A4).write(file, Progress.SILENT);
        assertThat(Lessons.text(file)).doesNotContain("Army chief: arms from Russia impossible");
    }

    @Test
    void anUnknownActorIsTold() {
        assertThatThrownBy(() -> brief("NOPE", "2025-01-07", Paper.A4)).hasMessage("no actor NOPE");
    }

    /** Where much is known of suppliers and customers, what happened is told all the same. */
    @Test
    void eventsHaveTheirRoom() throws IOException {
        Path file = folder.resolve("brief.pdf");
        brief("USA", "2024-01-08", Paper.A4).write(file, Progress.SILENT);
        String text = Lessons.text(file);
        String events = text.substring(text.indexOf("Events up to this day"));
        assertThat(events.substring(0, events.indexOf("… and")).split("2024")).hasSizeGreaterThan(3);
        assertThat(text).doesNotContain("(r…");
    }
}
