package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.Chronicle;
import org.entente.model.Measure;
import org.entente.model.Tie;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits of the bundled record, and what is written of them. */
class EditTest {
    private static Chronicle record = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws Exception {
        record = RecordReader.read(BundledRecord.path()).chronicle();
    }

    private static void put(Map<Path, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
    }

    private static List<String> with(Part part, Object row, String column, String text) {
        List<String> cells = new ArrayList<>(part.cells(row));
        cells.set(part.columns().stream().map(Column::name).toList().indexOf(column), text);
        return cells;
    }

    private static Tie tie(String id) {
        return record.tie(id).orElseThrow();
    }

    @Test
    void oneMeasureChangedIsOneLineOfTheDiff(@TempDir Path folder) throws Exception {
        RecordRewriter.copy(BundledRecord.path(), record, folder, EditTest::put);
        List<String> before = Files.readAllLines(folder.resolve("measures.csv"));
        Measure measure = record.measures().get(700);
        Chronicle edited = Edit.of(
                        record,
                        List.of(RowChange.change(
                                Part.MEASURES, measure, with(Part.MEASURES, measure, "value", "12.5"))))
                .result()
                .orElseThrow();
        List<Path> touched = new ArrayList<>();
        RecordRewriter.rewrite(folder, edited, files -> {
            touched.addAll(files.keySet());
            put(files);
        });
        assertThat(touched).containsExactly(folder.resolve("measures.csv"));
        List<String> after = Files.readAllLines(folder.resolve("measures.csv"));
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < before.size(); i++) {
            if (i == 701) {
                assertThat(after.get(i)).contains(",12.5,").isNotEqualTo(before.get(i));
            } else {
                assertThat(after.get(i)).isEqualTo(before.get(i));
            }
        }
    }

    @Test
    void aCopyOfTheUnchangedRecordHasItsBytes(@TempDir Path folder) throws Exception {
        RecordRewriter.copy(BundledRecord.path(), record, folder, EditTest::put);
        for (Part part : Part.values()) {
            assertThat(folder.resolve(part.table().file()))
                    .hasBinaryContent(Files.readAllBytes(
                            BundledRecord.path().resolve(part.table().file())));
        }
        assertThat(RecordReader.read(folder).errors()).isZero();
    }

    @Test
    void aZipIsWrittenAnewWithAllElseInIt(@TempDir Path folder) throws Exception {
        Path zip = folder.resolve("r.zip");
        RecordRewriter.copy(BundledRecord.path(), record, zip, EditTest::put);
        Tie tie = tie("arms-rus-srb-contracts-terminated");
        Chronicle edited = Edit.of(record, List.of(RowChange.change(Part.TIES, tie, with(Part.TIES, tie, "note", "n"))))
                .result()
                .orElseThrow();
        RecordRewriter.rewrite(zip, edited, EditTest::put);
        assertThat(Rows.of(RecordReader.read(zip).chronicle())).isEqualTo(Rows.of(edited));
    }

    @Test
    void aSecondRowWithAnIdIsRefusedAtItsCell() {
        Tie tie = tie("arms-rus-srb-contracts-terminated");
        Edit edit = Edit.of(record, List.of(RowChange.add(Part.TIES, Part.TIES.cells(tie))));
        assertThat(edit.result()).isEmpty();
        assertThat(edit.errors()).singleElement().satisfies(flaw -> {
            assertThat(flaw.column()).isEqualTo("id");
            assertThat(flaw.problem().expected()).isEqualTo("an id of its own");
        });
    }

    @Test
    void everythingWrongWithARowIsToldAtOnce() {
        Tie tie = tie("arms-rus-srb-contracts-terminated");
        List<String> cells = new ArrayList<>(with(Part.TIES, tie, "start", "last spring"));
        cells.set(2, "XXX");
        Edit edit = Edit.of(record, List.of(RowChange.change(Part.TIES, tie, cells)));
        assertThat(edit.errors())
                .filteredOn(f -> f.row().isEmpty())
                .extracting(Edit.Flaw::column)
                .contains("from", "start");
    }

    @Test
    void aTieThatBeginsAfterItsEventsNamesTheEffectsItWouldBreak(@TempDir Path folder) throws Exception {
        Chronicle small = SmallRecord.sound().read(folder).chronicle();
        Tie migs = small.tie("migs").orElseThrow();
        Edit edit = Edit.of(small, List.of(RowChange.change(Part.TIES, migs, with(Part.TIES, migs, "start", "2018"))));
        assertThat(edit.result()).isEmpty();
        assertThat(edit.errors()).singleElement().satisfies(flaw -> {
            assertThat(flaw.row()).isEqualTo("effects migs / migs");
            assertThat(flaw.problem().found()).contains("before the tie begins on 2018");
        });
    }

    @Test
    void anActorTakesItsTiesWithItAndOnlyItsNameOutOfEvents() {
        Object serbia = record.actor("SRB").orElseThrow();
        Removal removal = Removal.of(record, Part.ACTORS, serbia);
        assertThat(removal.gone().get(Part.TIES)).hasSameSizeAs(record.tiesOf("SRB"));
        Chronicle edited = Edit.of(record, removal.changes()).result().orElseThrow();
        assertThat(edited.actor("SRB")).isEmpty();
        assertThat(edited.tiesOf("SRB")).isEmpty();
        assertThat(edited.eventsOf("SRB")).isEmpty();
        assertThat(edited.events())
                .hasSizeGreaterThan(
                        record.events().size() - record.eventsOf("SRB").size());
    }

    @Test
    void aRowThatCannotBeReadStaysInItsFile(@TempDir Path folder) throws Exception {
        RecordRewriter.copy(BundledRecord.path(), record, folder, EditTest::put);
        Path ties = folder.resolve("ties.csv");
        String broken = "broken-one,arms,XXX,SRB,guns,2014,,,,\nshort,line\n\"open\n";
        Files.writeString(ties, Files.readString(ties) + broken);
        Chronicle read = RecordReader.read(folder).chronicle();
        Tie tie = read.tie("arms-rus-srb-contracts-terminated").orElseThrow();
        Chronicle edited = Edit.of(read, Removal.of(read, Part.TIES, tie).changes())
                .result()
                .orElseThrow();
        RecordRewriter.rewrite(folder, edited, EditTest::put);
        assertThat(Files.readString(ties)).endsWith(broken).doesNotContain("arms-rus-srb-contracts-terminated");
    }

    @Test
    void aTableWithoutAColumnThatIsNeededNowGetsIt(@TempDir Path folder) throws Exception {
        RecordWriter.write(Edits.some(Chronicle.EMPTY, new java.util.Random(1)), folder);
        Files.writeString(folder.resolve("sources.csv"), "id,publisher,grade\r\na,A,B\r\nb,B,C");
        Chronicle read = RecordReader.read(folder).chronicle();
        Object source = read.source("b").orElseThrow();
        Chronicle edited = Edit.of(
                        read,
                        List.of(RowChange.change(Part.SOURCES, source, with(Part.SOURCES, source, "note", "it, is"))))
                .result()
                .orElseThrow();
        RecordRewriter.rewrite(folder, edited, EditTest::put);
        assertThat(folder.resolve("sources.csv")).hasContent("id,publisher,grade,note\r\na,A,B,\r\nb,B,C,\"it, is\"");
    }
}
