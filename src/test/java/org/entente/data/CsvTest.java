package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.model.Problem.Spot;
import org.junit.jupiter.api.Test;

class CsvTest {
    private final Problems problems = new Problems();

    private List<List<String>> read(String text) {
        Csv csv = new Csv("t.csv", text, problems);
        List<List<String>> out = new ArrayList<>();
        for (Optional<RowCells> line = csv.next(); line.isPresent(); line = csv.next()) {
            RowCells cells = line.get();
            out.add(IntStream.range(0, cells.size())
                    .mapToObj(i -> {
                        Spot spot = cells.mark(i).spot();
                        return spot.line() + ":" + spot.column() + " " + cells.text(i);
                    })
                    .toList());
        }
        return out;
    }

    @Test
    void namesTheLineAndCodePointOfEachCell() {
        assertThat(read("a,b\n\"x\ny\",\uD83D\uDE00c,d\r\n,\"\",\"q\"\"q\""))
                .containsExactly(
                        List.of("1:1 a", "1:3 b"),
                        List.of("2:1 x\ny", "3:4 \uD83D\uDE00c", "3:7 d"),
                        List.of("4:1 ", "4:2 ", "4:5 q\"q"));
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void takesTheSeparatorFromTheHeader() {
        assertThat(read("a;b,c;d\n1;2,3;4"))
                .containsExactly(List.of("1:1 a", "1:3 b,c", "1:7 d"), List.of("2:1 1", "2:3 2,3", "2:7 4"));
        assertThat(read("\"a;b;c\",d\n")).containsExactly(List.of("1:1 a;b;c", "1:9 d"));
    }

    @Test
    void aQuoteInsideAPlainCellIsText() {
        assertThat(read("a,5\" gun\n")).containsExactly(List.of("1:1 a", "1:3 5\" gun"));
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void goesOnBehindABrokenQuote() {
        assertThat(read("a,b\n1,\"open\n2,x\n3,\"y\"\n"))
                .containsExactly(
                        List.of("1:1 a", "1:3 b"), List.of(), List.of("3:1 2", "3:3 x"), List.of("4:1 3", "4:3 y"));
        assertThat(problems.list()).hasSize(1);
        assertThat(problems.list().get(0).spot()).hasToString("t.csv:2:3");
    }

    @Test
    void whatIsToldOfAnOpenQuoteEndsWithAWholeLetter() {
        read("a\n\"" + "\u010d".repeat(60));
        assertThat(problems.list().get(0).found()).contains("\u010d").doesNotContain("\ufffd");
    }

    @Test
    void refusesALineOfCellsWithoutEnd() {
        assertThat(read("a,b\n" + ",".repeat(100_000) + "\n1,2\n"))
                .hasSize(3)
                .last()
                .isEqualTo(List.of("3:1 1", "3:3 2"));
        assertThat(problems.list().get(0).found()).startsWith("more than 1000 cells");
    }

    @Test
    void readsNothingFromNothing() {
        assertThat(read("")).isEmpty();
        assertThat(read("\n\r\n\r")).isEmpty();
    }

    @Test
    void countsProblemsBeyondThoseItKeeps() {
        read("a,b\n" + "\"x\"y,1\n".repeat(Problems.MOST + 7));
        assertThat(problems.list()).hasSize(Problems.MOST + 1);
        assertThat(problems.list().get(Problems.MOST).found()).isEqualTo("7 further problems in this file");
    }
}
