package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.data.Bundled;
import org.entente.model.Ref;
import org.entente.state.View;
import org.entente.time.TimeIndex;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 8);
    private final Sheet sheet = new Sheet(
            "things",
            List.of(
                    new Sheet.Column("Name", 1, Sheet.Sort.TEXT),
                    new Sheet.Column("Since", 1, Sheet.Sort.ORDER),
                    new Sheet.Column("Strength", 1, Sheet.Sort.NUMBER)),
            List.of());

    private static Sheet.Row row(String name, String since, Sheet.Cell strength) {
        return Sheet.Row.of(Ref.tie("t"), Sheet.Cell.of(name), Sheet.Cell.of(since), strength);
    }

    @Test
    void copiesPlainNumbersAndQuotesWhatNeedsIt() {
        String csv = sheet.csv(List.of(
                row("a, \"b\"", "2014~", new Sheet.Cell("12,345.5", 12345.5)),
                row("line\nbreak", "", new Sheet.Cell("unknown", Double.NaN)),
                row("x", "", new Sheet.Cell("-3", -3))));
        assertThat(csv)
                .isEqualTo("Name,Since,Strength\n\"a, \"\"b\"\"\",2014~,12345.5\n\"line\nbreak\",,\nx,," + "\"-3\"\n");
    }

    @Test
    void noTextIsCopiedAsAFormula() {
        Stream.of("=cmd()", "+1", "-1", "@sum", "\tx", "\rx").forEach(text -> {
            String cell = sheet.csv(List.of(row(text, "", Sheet.Cell.of(1)))).split("\n", 2)[1];
            assertThat(cell).matches("(?s)\"?'.*");
        });
    }

    @Test
    void sortsUnknownBehindAllNumbersAndTextsWithoutCase() {
        List<Sheet.Cell> numbers = Stream.of(
                        new Sheet.Cell("unknown", Double.NaN), new Sheet.Cell("10", 10), new Sheet.Cell("9", 9))
                .sorted()
                .toList();
        assertThat(numbers).extracting(Sheet.Cell::text).containsExactly("9", "10", "unknown");
        assertThat(Stream.of("b", "A", "C").map(Sheet.Cell::of).sorted().map(Sheet.Cell::text))
                .containsExactly("A", "b", "C");
    }

    @Test
    void findsWordsWithoutAccentsInAnyCell() {
        Sheet.Row row = row("Türkiye buys", "2014", Sheet.Cell.of(1));
        assertThat(row.holds(Sheet.words("turkiye 2014"))).isTrue();
        assertThat(row.holds(Sheet.words("turkiye 2015"))).isFalse();
        assertThat(row.holds(Sheet.words(""))).isTrue();
    }

    @Test
    void listsWhatThePictureShows() throws Exception {
        TimeIndex index = TimeIndex.of(Bundled.chronicle(), Set.of());
        View view = View.opening(DAY, "SRB", null);
        Set<String> serbia = Set.copyOf(index.chronicle().lineage("SRB"));
        long ties = index.at(DAY, view.filter()).edgeSet().stream()
                .filter(t -> serbia.contains(t.from()) || serbia.contains(t.to()))
                .count();
        assertThat(Sheets.ties(index, view).rows()).hasSize((int) ties);
        assertThat(Sheets.ties(index, view.context(true)).rows())
                .hasSize(index.at(DAY, view.filter()).tieCount());
        assertThat(Sheets.events(index, view.focus(null)).rows())
                .hasSize(index.events().size());
        assertThat(Sheets.sources(index, view).rows())
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r.ref().table()).isEqualTo(Ref.Table.SOURCE));
    }
}
