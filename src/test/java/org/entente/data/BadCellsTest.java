package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that are left out or doubtful while their row is used. */
class BadCellsTest {
    @TempDir
    private Path folder = Path.of("");

    private Problem only(Reading reading, Severity severity) {
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).severity()).isEqualTo(severity);
        return reading.problems().get(0);
    }

    @Test
    void aRowWithoutASourceIsDoubtful() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("ties.csv", "x,arms,RUS,SRB,x,2020,,,,")
                .read(folder);
        Problem problem = only(reading, Severity.WARNING);
        assertThat(problem.spot()).hasToString("ties.csv:6:25");
        assertThat(problem.found()).isEqualTo("a row without a source");
        assertThat(reading.chronicle().tie("x")).isPresent();
    }

    @Test
    void overlappingMeasuresAreDoubtful() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("measures.csv", "gas,2015-12,2016,3,TJ/year,un,")
                .read(folder);
        Problem problem = only(reading, Severity.WARNING);
        assertThat(problem.spot()).hasToString("measures.csv:4:5");
        assertThat(problem.found()).isEqualTo("a period that overlaps the measure at measures.csv:3:5");
        assertThat(reading.chronicle().measures()).hasSize(3);
    }

    @Test
    void measuresInAnotherUnitDoNotOverlap() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("measures.csv", "gas,2015,2015,3,bcm/year,un,")
                .read(folder);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void anUnusualTypeIsDoubtful() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("events.csv", "x,2020,parade,T,,RUS,B,un,,,")
                .read(folder);
        assertThat(only(reading, Severity.WARNING).found()).isEqualTo("the unusual type 'parade'");
        assertThat(reading.chronicle().event("x")).isPresent();
    }

    @Test
    void unknownSourcesAndActorsOfAListAreLeftOut() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("events.csv", "x,2020,vote,T,,RUS|NIX,B,un|tas,,,")
                .read(folder);
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "events.csv:6:16: unknown actor 'NIX', expected one of RUS, SRB, SCG",
                        "events.csv:6:26: unknown source 'tas', expected one of tass, un");
        assertThat(reading.errors()).isEqualTo(2);
        var event = reading.chronicle().event("x").orElseThrow();
        assertThat(event.context().actors()).containsExactly("RUS");
        assertThat(event.account().evidence().sources()).containsExactly("un");
    }

    @Test
    void unknownPredecessorsAreLeftOutAndLaterRowsFound() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("actors.csv", "MNE,nation,Montenegro,,,,,,,,SCG|YUG|MNE|X,,un,")
                .plus("actors.csv", "X,nation,X,,,,,,,,,,un,")
                .read(folder);
        assertThat(reading.problems())
                .extracting(Problem::found)
                .containsExactly("unknown actor 'YUG'", "'MNE' as its own predecessor");
        assertThat(reading.chronicle().lineage("MNE")).containsExactly("MNE", "SCG", "X");
    }

    @Test
    void aMalformedAddressIsLeftOut() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("sources.csv", "s,P,T,,,www.example.org,,B,")
                .read(folder);
        Problem problem = only(reading, Severity.ERROR);
        assertThat(problem)
                .hasToString(
                        "sources.csv:4:9: 'www.example.org', expected an address such as https://example.org/page");
        assertThat(reading.chronicle().source("s").orElseThrow().work().url()).isEmpty();
    }

    @Test
    void aBadDateOfASourceIsLeftOut() throws Exception {
        Reading reading =
                SmallRecord.sound().plus("sources.csv", "s,P,T,,May 2020,,,B,").read(folder);
        assertThat(only(reading, Severity.ERROR).spot()).hasToString("sources.csv:4:8");
        assertThat(reading.chronicle().source("s")).isPresent();
    }

    @Test
    void halfAPlaceIsLeftOut() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("actors.csv", "X,nation,X,,,,10,,,,,,un,")
                .read(folder);
        assertThat(only(reading, Severity.ERROR).found()).isEqualTo("a place without its latitude");
        assertThat(reading.chronicle().actor("X").orElseThrow().profile().place())
                .isNull();
    }

    @Test
    void messagesStayOnOneLine() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("ties.csv", "x,arms,\"RU\nS\t\u2028\",SRB,x,2020,,,un,")
                .read(folder);
        assertThat(only(reading, Severity.ERROR).toString().lines()).hasSize(1);
        assertThat(only(reading, Severity.ERROR).found()).isEqualTo("unknown actor 'RU\\nS'");
    }
}
