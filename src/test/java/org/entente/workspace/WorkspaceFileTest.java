package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.geo.Point;
import org.entente.model.Problem;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.scene.Theme;
import org.entente.state.View;
import org.entente.time.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspaceFileTest {
    @TempDir
    private Path folder = Path.of("");

    private static String example() throws Exception {
        try (var in = Objects.requireNonNull(WorkspaceFileTest.class.getResourceAsStream("serbia.entente"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String spoilt(String before, String after) throws Exception {
        String text = example();
        assertThat(text).contains(before);
        return text.replace(before, after);
    }

    /** The view of the example, which was written by hand. */
    private static View serbia() {
        return View.opening(LocalDate.of(2025, 1, 8), "SRB", Ref.event("2025-01-08-deliveries-from-russia-impossible"))
                .toggleScenario("NIS under US sanctions")
                .against(LocalDate.of(2014, 3, 18))
                .filter(Filter.NONE.toggleKind("energy").toggleStatus(Status.POSTPONED))
                .theme(Theme.DARK)
                .layout("europe")
                .camera(new View.Camera(new Point(-12.5, 840), 0.25));
    }

    @Test
    void aFileOfTheFirstVersionIsReadAsItWasMeant() throws Exception {
        WorkspaceFile read = WorkspaceFile.parse("serbia.entente", example());
        assertThat(read.problems()).isEmpty();
        assertThat(read.workspace().view()).isEqualTo(serbia());
        assertThat(read.workspace().record()).isEqualTo(new RecordMark("bundled", 277, 5936, 7723, "0123456789abcdef"));
        assertThat(read.workspace().picture()).isEqualTo(new Workspace.Size(948, 700.5));
    }

    @Test
    void whatIsLeftOutIsAsUsual() throws Exception {
        String least = "{\"entente\": 1, \"view\": {\"when\": {\"day\": \"2014-03-18\"}}}";
        WorkspaceFile read = WorkspaceFile.parse("least", least);
        assertThat(read.workspace().view()).isEqualTo(View.opening(LocalDate.of(2014, 3, 18), null, null));
        assertThat(read.workspace().record().from()).isEqualTo("bundled");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whatIsNotKnownIsToldWithItsPlaceAndLeftOut() throws Exception {
        WorkspaceFile read = WorkspaceFile.parse(
                "x.entente", spoilt("\"theme\": \"dark\"", "\"glow\": [1],\n      \"theme\": \"dark\""));
        assertThat(read.workspace().view()).isEqualTo(serbia());
        assertThat(read.problems()).singleElement().satisfies(p -> {
            assertThat(p.severity()).isEqualTo(Problem.Severity.WARNING);
            assertThat(p.toString()).startsWith("x.entente:33:15: \"glow\", which is not known here");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"2025-01-08\"      | \"8.1.2025\"   | :12:14: \"8.1.2025\", expected a day such as",
                "\"2025-01-08\"      | 20250108       | :12:14: 2.0250108E7, expected a day such as",
                "\"2025-01-08\"      | \"+99999-01-01\" | a day of the years 1 to 9999",
                "\"dark\"            | \"pink\"       | :33:16: \"pink\", expected one of light, dark, print",
                "\"context\": false  | \"context\": \"no\" | :34:18: \"no\", expected true or false",
                "0.25                | 1e999          | expected a number",
                "0.25                | 1e300          | expected a number",
                "0.25                | -1             | a camera of scale -1.0, expected one above 0",
                "\"ties\": 5936      | \"ties\": 1.5  | 1.5, expected a whole number",
                "[\"energy\"]        | \"energy\"     | \"energy\", expected a list in brackets",
                "[\"postponed\"]     | [\"lost\"]     | \"lost\", expected one of proposed",
                "\"entente\": 1      | \"entente\": 2 | a later version of Entente (format 2)",
                "\"entente\": 1      | \"entente\": \"one\" | \"one\", expected a workspace with \"entente\": 1",
                "\"entente\": 1,     | ``             | :1:1: no \"entente\", expected a workspace",
                "\"day\": \"2025-01-08\", | ``        | no day"
            })
    void whatIsWrongIsToldWithItsPlace(String before, String after, String told) throws Exception {
        String text = spoilt(before, after);
        assertThatThrownBy(() -> WorkspaceFile.parse("x.entente", text))
                .isInstanceOf(UnreadableWorkspaceException.class)
                .hasMessageContaining(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "[]",
                "7",
                "null",
                "PK\u0003\u0004",
                "{\"entente\": 1} {}",
                "{\"entente\": 1, \"entente\": 1}"
            })
    void whatIsNoWorkspaceIsRefused(String text) {
        assertThatThrownBy(() -> WorkspaceFile.parse("x", text)).isInstanceOf(UnreadableWorkspaceException.class);
    }

    @Test
    void bracketsWithoutEndBreakNothing() {
        String deep = "[".repeat(100_000);
        assertThatThrownBy(() -> WorkspaceFile.parse("x", deep))
                .isInstanceOf(UnreadableWorkspaceException.class)
                .hasMessageContaining("x:1:");
    }

    @Test
    void aTruncatedFileIsToldWithItsLine() throws Exception {
        String half = example().lines().limit(20).collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> WorkspaceFile.parse("x", half)).hasMessageStartingWith("x:20:");
    }

    @Test
    void filesThatAreNoneAreToldApart() throws Exception {
        Path binary = Files.write(folder.resolve("b.entente"), new byte[] {(byte) 0xc3, 0x28});
        Path large = Files.write(folder.resolve("l.entente"), new byte[(4 << 20) + 1]);
        assertThatThrownBy(() -> WorkspaceFile.read(folder)).hasMessageContaining("a folder");
        assertThatThrownBy(() -> WorkspaceFile.read(folder.resolve("no"))).hasMessageContaining("no such file");
        assertThatThrownBy(() -> WorkspaceFile.read(binary)).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> WorkspaceFile.read(large)).hasMessageContaining("bytes");
    }

    @Test
    void aByteOrderMarkDoesNotMatter() throws Exception {
        Path file = Files.writeString(folder.resolve("a.entente"), '\uFEFF' + example());
        assertThat(WorkspaceFile.read(file).workspace().view()).isEqualTo(serbia());
    }

    @Test
    void aChangeIsSeenInOneLine() throws Exception {
        Workspace before = WorkspaceFile.parse("x", example()).workspace();
        Workspace after =
                new Workspace(before.record(), before.view().theme(Theme.LIGHT), before.picture(), null, null);
        List<String> one = WorkspaceFile.text(before).lines().toList();
        List<String> other = WorkspaceFile.text(after).lines().toList();
        assertThat(IntStream.range(0, one.size()).filter(i -> !one.get(i).equals(other.get(i))))
                .hasSize(1);
    }

    @Test
    void setsAreWrittenInOrder() {
        View view = serbia().filter(new Filter(Set.of("c", "a", "b"), Set.of(), Set.of()));
        String text = WorkspaceFile.text(new Workspace(RecordMark.NONE, view, null, null, null));
        assertThat(text).contains("[ \"a\", \"b\", \"c\" ]");
        assertThat(text).doesNotContain("null");
        assertThat(Map.of("lines end", text.contains("\r"))).containsEntry("lines end", false);
    }
}
