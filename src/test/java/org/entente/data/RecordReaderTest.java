package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.model.Chronicle;
import org.entente.model.PartialDate;
import org.entente.model.Problem;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordReaderTest {
    @TempDir
    private Path folder = Path.of("");

    private static String only(Reading reading) {
        assertThat(reading.problems()).hasSize(1);
        return reading.problems().get(0).toString();
    }

    @Test
    void readsEveryTableOfASoundRecordWithoutAProblem() throws Exception {
        Reading reading = SmallRecord.sound().read(folder);
        assertThat(reading.problems()).isEmpty();
        Chronicle c = reading.chronicle();
        assertThat(c.sources()).hasSize(2);
        assertThat(c.actors()).hasSize(3);
        assertThat(c.kinds()).as("the built-in ones included").hasSize(4);
        assertThat(c.ties()).hasSize(4);
        assertThat(c.events()).hasSize(4);
        assertThat(c.effects()).hasSize(3);
        assertThat(c.measures()).hasSize(2);
        assertThat(c.scenarios()).containsExactly("Gas stops");
        assertThat(c.lineage("SRB")).containsExactly("SRB", "SCG");
        assertThat(c.accountsOf("stop")).hasSize(1);
    }

    @Test
    void anIdIsHeldOnceHoweverManyRowsReferToIt() throws Exception {
        Chronicle c = SmallRecord.sound().read(folder).chronicle();
        Tie migs = c.tie("migs").orElseThrow();
        assertThat(c.effectsOnTie("migs")).isNotEmpty().allSatisfy(e -> assertThat(e.tie())
                .isSameAs(migs.id()));
        assertThat(migs.from()).isSameAs(c.actor(migs.from()).orElseThrow().id());
        assertThat(migs.evidence().sources()).isNotEmpty().allSatisfy(id -> assertThat(id)
                .isSameAs(c.source(id).orElseThrow().id()));
    }

    @Test
    void keepsPrecisionUnknownAndZeroApart() throws Exception {
        Chronicle c = SmallRecord.sound().read(folder).chronicle();
        Tie migs = c.tie("migs").orElseThrow();
        assertThat(migs.span().start())
                .isEqualTo(new PartialDate(2016, 12, 0, PartialDate.Certainty.APPROXIMATE, false));
        assertThat(migs.span().end()).isNull();
        assertThat(c.effectsOnTie("migs").get(1).strength()).as("unknown").isNull();
        assertThat(c.effectsOnTie("gas").get(0).strength()).as("zero").isEqualTo(0.0);
        assertThat(c.effectsOnTie("migs").get(1).status()).isEqualTo(Status.ENDED);
        assertThat(c.event("stop").orElseThrow().date().reported()).isTrue();
        assertThat(c.measuresOf("gas").get(0).value()).isEqualTo(45000.5);
    }

    @Test
    void takesByteOrderMarkSemicolonsTabsAndAnyLineEnd() throws Exception {
        String effects =
                "\ufeffevent;tie;status;strength;note\r\nmigs;migs;active;6;\"six; in a \"\"row\"\"\r\nof two\"\r\n";
        SmallRecord record = SmallRecord.sound()
                .with("effects.csv", effects)
                .with("measures.csv", "tie\tfrom\tto\tvalue\tunit\tsources\rgas\t2014\t\t1\tTJ/year\tun\r");
        Reading reading = record.read(folder);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.chronicle().effects().get(0).note()).isEqualTo("six; in a \"row\"\r\nof two");
        assertThat(reading.chronicle().measures().get(0).evidence().note()).isEmpty();
    }

    @Test
    void headerAloneIsATableWithoutRows() throws Exception {
        Reading reading = SmallRecord.sound()
                .with("measures.csv", "tie,from,to,value,unit,sources,note\n")
                .read(folder);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.chronicle().measures()).isEmpty();
    }

    @Test
    void blankLinesAndCellsBehindTheLastColumnAreNothing() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("measures.csv", "\n,,,,,,\ngas,2016,2016,7,TJ/year,un,,,,")
                .read(folder);
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.chronicle().measures()).hasSize(3);
    }

    @Test
    void emptyFileIsReportedAndTheRestLoads() throws Exception {
        Reading reading = SmallRecord.sound().with("effects.csv", "").read(folder);
        assertThat(only(reading))
                .isEqualTo("effects.csv:1:1: an empty file, expected the columns event, tie, status, strength, note");
        assertThat(reading.chronicle().ties()).hasSize(4);
    }

    @Test
    void missingTableIsReportedAndTheRestLoads() throws Exception {
        Reading reading = SmallRecord.sound().without("effects.csv").read(folder);
        assertThat(reading.problems().get(0).toString())
                .isEqualTo("effects.csv:0:0: no such table, expected a table even where it has no rows");
        assertThat(reading.problems().get(0).severity()).isEqualTo(Problem.Severity.ERROR);
        assertThat(reading.problems().get(1).toString())
                .startsWith("datapackage.json:")
                .contains("a resource that is not there: effects.csv");
        assertThat(reading.chronicle().events()).hasSize(4);
    }

    @Test
    void missingRequiredColumnLeavesTheTableOut() throws Exception {
        Reading reading =
                SmallRecord.sound().replacing("measures.csv", "value", "amount").read(folder);
        assertThat(reading.problems()).extracting(Problem::toString).anySatisfy(text -> assertThat(text)
                .isEqualTo("measures.csv:1:1: no column value (the table is left out),"
                        + " expected the columns tie, from, to, value, unit, sources, note"));
        assertThat(reading.chronicle().measures()).isEmpty();
    }

    @Test
    void unknownColumnIsAWarning() throws Exception {
        Reading reading = SmallRecord.sound()
                .replacing("measures.csv", "note\n", "notes\n")
                .read(folder);
        assertThat(only(reading))
                .startsWith("measures.csv:1:32: unknown column 'notes' (it is not read), expected note");
        assertThat(reading.errors()).isZero();
        assertThat(reading.chronicle().measures()).hasSize(2);
    }

    @Test
    void secondColumnOfOneNameIsAnError() throws Exception {
        Reading reading = SmallRecord.sound()
                .replacing("measures.csv", "note\n", "unit\n")
                .read(folder);
        assertThat(only(reading))
                .isEqualTo("measures.csv:1:32: a second column unit (it is not read), expected each column once");
        assertThat(reading.chronicle().measures().get(0).unit()).isEqualTo("TJ/year");
    }

    @Test
    void bytesThatAreNotUtf8AreNamedAndTheRestLoads() throws Exception {
        byte[] bytes =
                (SmallRecord.sound().text("effects.csv") + "stop,gas,reduced,,caf").getBytes(StandardCharsets.UTF_8);
        byte[] spoilt = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        spoilt[bytes.length] = (byte) 0xE9;
        Reading reading = SmallRecord.sound().with("effects.csv", spoilt).read(folder);
        assertThat(only(reading))
                .isEqualTo("effects.csv:5:22: the byte 0xE9, which is not UTF-8, expected text in UTF-8");
        assertThat(reading.chronicle().effects()).hasSize(4);
        assertThat(reading.chronicle().effects().get(3).note()).isEqualTo("caf\ufffd");
    }

    @Test
    void nulIsNamed() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("effects.csv", "stop,gas,reduced,,a\0b")
                .read(folder);
        assertThat(only(reading)).startsWith("effects.csv:5:20: a NUL character");
    }

    @Test
    void utf16IsNamed() throws Exception {
        byte[] utf16 = "\ufeffevent,tie".getBytes(StandardCharsets.UTF_16LE);
        Reading reading = SmallRecord.sound().with("effects.csv", utf16).read(folder);
        assertThat(only(reading)).startsWith("effects.csv:1:1: the byte order mark of UTF-16");
    }

    @Test
    void saysWhatCannotBeReadAtAll() throws Exception {
        assertThatThrownBy(() -> RecordReader.read(folder.resolve("none")))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageStartingWith("no such file or folder: ");
        assertThatThrownBy(() -> RecordReader.read(folder)).hasMessageStartingWith("not a record: ");
        Path text = Files.writeString(folder.resolve("notes.txt"), "hello");
        assertThatThrownBy(() -> RecordReader.read(text)).hasMessageStartingWith("not a record: ");
    }

    @Test
    void aFileOfARecordStandsForItsFolder() throws Exception {
        Path record = SmallRecord.sound().in(folder);
        assertThat(RecordReader.read(record.resolve("datapackage.json")).problems())
                .isEmpty();
    }

    @Test
    void filesBeyondTheLimitAreLeftOut() throws Exception {
        Path record = SmallRecord.sound().in(folder);
        long sources = Files.size(record.resolve("sources.csv"));
        Reading reading = RecordReader.read(record, new Limits(10, sources + 11));
        assertThat(reading.problems().get(0).toString())
                .startsWith("kinds.csv:0:0: more than 11 bytes (the file is left out)");
        assertThat(reading.chronicle().sources()).hasSize(2);
    }

    @Test
    void aFolderInPlaceOfATableIsNoTable() throws Exception {
        SmallRecord.sound().without("measures.csv").in(folder);
        Files.createDirectory(folder.resolve("measures.csv"));
        assertThat(RecordReader.read(folder).problems().get(0).toString())
                .startsWith("measures.csv:0:0: no such table");
    }
}
