package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.entente.analysis.Quality;
import org.entente.data.Part;
import org.entente.data.Reading;
import org.entente.data.RecordReader;
import org.entente.data.SmallRecord;
import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What is wrong with a row is told beneath its field, and in the list of findings, in the language of the program. */
@ExtendWith(ApplicationExtension.class)
class SpokenFormTest {
    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    private ExplorerState state() throws Exception {
        Chronicle record = RecordReader.read(SmallRecord.sound().in(folder)).chronicle();
        return new ExplorerState(record, View.opening(LocalDate.of(2020, 1, 1), "SRB", null));
    }

    /** What stands beneath the fields of a new tie filled in wrongly, from the first on. */
    private static List<String> told(ExplorerState state, FxRobot robot) {
        List<String> out = new ArrayList<>();
        robot.interact(() -> {
            Map<String, String> seed =
                    Map.of("id", "migs", "kind", "arms", "from", "RUS", "to", "NIX", "start", "2020-13", "end", "1999");
            EditForm form = new EditForm(state, Part.TIES, null, seed);
            form.check();
            for (Node label : form.lookupAll(".form-flaw")) {
                String text = ((Label) label).getText();
                if (!text.isEmpty()) {
                    out.add(text);
                }
            }
        });
        return out;
    }

    @Test
    void aFrenchFormHasNoEnglish(FxRobot robot) throws Exception {
        Texts.speak(Locale.FRENCH);
        assertThat(told(state(), robot))
                .containsExactly(
                        "Trouvé\u00a0: une deuxième ligne avec l’identifiant «\u00a0migs\u00a0»\u00a0; attendu\u00a0:"
                                + " un identifiant propre à cette ligne",
                        "Trouvé\u00a0: acteur inconnu «\u00a0NIX\u00a0»\u00a0; attendu\u00a0: une valeur parmi RUS, SRB, SCG",
                        "Trouvé\u00a0: «\u00a02020-13\u00a0»\u00a0; attendu\u00a0: une date telle que 2014, 2014-03 ou 2014-03-18,"
                                + " suivie de ~,\u00a0? ou % si elle est inexacte, et précédée de «\u00a0reported\u00a0» si"
                                + " seul le compte rendu est daté",
                        "Douteux\u00a0: une ligne sans source\u00a0; préférable\u00a0: l’identifiant d’au moins une source");
    }

    @Test
    void aSerbianFormHasNoEnglish(FxRobot robot) throws Exception {
        Texts.speak(Locale.forLanguageTag("sr-Latn"));
        assertThat(told(state(), robot))
                .containsExactly(
                        "Nađeno: još jedan red sa oznakom „migs“; očekivano: oznaka koju nema drugi red",
                        "Nađeno: nepoznat akter „NIX“; očekivano: jedna od vrednosti RUS, SRB, SCG",
                        "Nađeno: „2020-13“; očekivano: datum kao što je 2014, 2014-03 ili 2014-03-18, sa ~, ? ili %"
                                + " iza kada nije tačan i sa „reported“ ispred kada je datiran samo izveštaj",
                        "Sumnjivo: red bez izvora; bolje: oznaka bar jednog izvora");
    }

    @Test
    void whatTheReaderToldStandsInTheListOfFindings() throws Exception {
        Texts.speak(Locale.forLanguageTag("sr-Latn"));
        Reading reading = RecordReader.read(SmallRecord.sound()
                .plus("ties.csv", "x,arms,RUS,SRB,x,1999,,,un,")
                .in(folder));
        Sheet sheet = new Findings(state().index(), Quality.of(reading.chronicle()), reading.problems())
                .sheet(Set.of(Findings.TOLD));
        assertThat(sheet.rows()).singleElement().satisfies(row -> assertThat(row.cells())
                .extracting(Sheet.Cell::text)
                .containsExactly(
                        "Javljeno pri čitanju",
                        "„1999“, pre početka aktera SRB (2006-06-05)",
                        "početak koji nije pre 2006-06-05",
                        "ties.csv:6:18"));
    }
}
