package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.data.Sociogram.Edge;
import org.entente.data.Sociogram.Ends;
import org.entente.data.Sociogram.Field;
import org.entente.data.Sociogram.Look;
import org.entente.data.Sociogram.Node;
import org.entente.data.Sociogram.Spell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What every graph file promises, on names that would break out of careless ones. */
class EveryGraphTest {
    private static final String NASTY = "</node><script>\"'&\\\" ]]>\u0000\u0007\uD800\uFFFE; x=1 -> y";
    private static final String FORMULA = "=cmd()|'/c calc'!A1";

    static List<GraphFormat> graphs() {
        return Graphs.all();
    }

    private static Sociogram nasty(boolean overTime) {
        List<Spell> always = overTime ? List.of(new Spell(null, LocalDate.of(2020, 1, 31), "")) : List.of();
        List<Spell> phases = overTime
                ? List.of(
                        new Spell(LocalDate.of(2014, 3, 1), LocalDate.of(2014, 12, 31), "active"),
                        new Spell(LocalDate.of(2015, 1, 1), null, "suspended"))
                : List.of();
        return new Sociogram(
                "Title " + NASTY,
                overTime,
                List.of(
                        new Node(
                                "A\"1",
                                FORMULA,
                                new Look(1.25, -2.0, 0x0969da),
                                Map.of(Field.KIND, "nation", Field.LONGITUDE, "-3.5"),
                                always),
                        new Node("B&2", NASTY, new Look(null, null, 0), Map.of(), always)),
                List.of(
                        new Edge(
                                "t1",
                                new Ends("A\"1", "B&2"),
                                0xaa3377,
                                Map.of(Field.SUBJECT, "two\nlines, \"quoted\"", Field.STATUS, "active"),
                                phases),
                        new Edge(
                                "t2",
                                new Ends("A\"1", "B&2"),
                                0xaa3377,
                                Map.of(Field.SUBJECT, "@SUM(1)", Field.STRENGTH, "0", Field.DIRECTED, "no"),
                                phases)));
    }

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String only(GraphFormat format, boolean overTime) {
        return format.files(nasty(overTime)).getOrDefault("", "");
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> out = new ArrayList<>();
        var found = document.getElementsByTagNameNS("*", name);
        for (int i = 0; i < found.getLength(); i++) {
            out.add((Element) found.item(i));
        }
        return out;
    }

    @Test
    void idsAreFileEndingsOfTheirOwn() {
        assertThat(graphs()).extracting(GraphFormat::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+"));
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void theSameGraphGivesTheSameTextWithoutControlCharacters(GraphFormat format) {
        for (boolean overTime : new boolean[] {false, true}) {
            Map<String, String> files = format.files(nasty(overTime));
            assertThat(files).isNotEmpty().isEqualTo(format.files(nasty(overTime)));
            assertThat(files.values())
                    .allSatisfy(text -> assertThat(text).endsWith("\n").matches(t -> t.chars()
                            .noneMatch(c -> c < ' ' && c != '\n' && c != '\r')));
        }
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void aGraphWithoutAnythingIsAFileToo(GraphFormat format) {
        assertThat(format.files(new Sociogram("", false, List.of(), List.of())).values())
                .noneMatch(String::isEmpty);
    }

    @Test
    void gexfIsWellFormedAndKeepsWhatNamesSay() throws Exception {
        Document document = parse(only(new GexfGraph(), false));
        assertThat(elements(document, "script")).isEmpty();
        assertThat(document.getDocumentElement().getAttribute("version")).isEqualTo("1.3");
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.gexf.net/1.2draft");
        assertThat(elements(document, "node"))
                .extracting(e -> e.getAttribute("id"))
                .containsExactly("A\"1", "B&2");
        assertThat(elements(document, "node").get(0).getAttribute("label")).isEqualTo(FORMULA);
        assertThat(elements(document, "edge").get(0).getAttribute("label")).isEqualTo("two lines, \"quoted\"");
        assertThat(elements(document, "position")).hasSize(1);
        assertThat(elements(document, "position").get(0).getAttribute("y")).isEqualTo("-2");
        assertThat(elements(document, "color").get(0).getAttribute("b")).isEqualTo("218");
        assertThat(elements(document, "spell")).isEmpty();
    }

    @Test
    void gexfOverTimeHasSpellsAndAStatusForEach() throws Exception {
        Document document = parse(only(new GexfGraph(), true));
        assertThat(elements(document, "graph").get(0).getAttribute("mode")).isEqualTo("dynamic");
        Element edge = elements(document, "edge").get(0);
        var spells = edge.getElementsByTagNameNS("*", "spell");
        assertThat(((Element) spells.item(0)).getAttribute("start")).isEqualTo("2014-03-01");
        assertThat(((Element) spells.item(0)).getAttribute("end")).isEqualTo("2014-12-31");
        assertThat(((Element) spells.item(1)).hasAttribute("end")).isFalse();
        var values = edge.getElementsByTagNameNS("*", "attvalue");
        Element last = (Element) values.item(values.getLength() - 1);
        assertThat(last.getAttribute("for")).isEqualTo("status");
        assertThat(last.getAttribute("value")).isEqualTo("suspended");
        assertThat(last.getAttribute("start")).isEqualTo("2015-01-01");
        assertThat(elements(document, "attribute").stream()
                        .filter(a -> a.getAttribute("id").equals("status")))
                .hasSize(1);
    }

    @Test
    void graphMlIsWellFormedAndEveryKeyIsDeclared() throws Exception {
        Document document = parse(only(new GraphMlGraph(), true));
        List<String> keys = elements(document, "key").stream()
                .map(e -> e.getAttribute("id"))
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
        assertThat(elements(document, "data"))
                .extracting(e -> e.getAttribute("key"))
                .isSubsetOf(keys);
        assertThat(elements(document, "edge")).hasSize(2);
        assertThat(elements(document, "data").stream()
                        .filter(e -> e.getAttribute("key").equals("edge-life"))
                        .map(Element::getTextContent))
                .containsOnly("active 2014-03-01/2014-12-31; suspended 2015-01-01/..");
    }

    @Test
    void dotQuotesAndEscapes() {
        assertThat(only(new DotGraph(), false))
                .contains("\"A\\\"1\" -> \"B&2\" [id=\"t2\", label=\"@SUM(1)\", dir=none")
                .contains("label=\"</node><script>\\\"'&\\\\\\\" ]]>")
                .contains("pos=\"1.25,-2!\"");
    }

    @Test
    void jsonIsNodeLinkWithNumbersAsNumbersAndUnknownStrengthsLeftOut() throws Exception {
        JsonNode root = new ObjectMapper().readTree(only(new JsonGraph(), true));
        assertThat(root.get("multigraph").asBoolean()).isTrue();
        assertThat(root.get("nodes").get(0).get("longitude").decimalValue()).isEqualByComparingTo("-3.5");
        assertThat(root.get("nodes").get(1).has("x")).isFalse();
        assertThat(root.get("links").get(0).has("strength")).isFalse();
        assertThat(root.get("links").get(1).get("strength").isNumber()).isTrue();
        assertThat(root.get("links").get(1).get("life").get(1).get("status").asText())
                .isEqualTo("suspended");
    }

    @Test
    void csvHasGephisHeadersAndNoCellThatASpreadsheetRuns() {
        Map<String, String> files = new CsvGraph().files(nasty(true));
        assertThat(files).containsOnlyKeys("-nodes", "-edges");
        List<String> edges = files.getOrDefault("-edges", "").lines().toList();
        assertThat(edges.get(0)).startsWith("Source,Target,Type,Weight,Start,End,Label,Id,kind,");
        assertThat(edges).anyMatch(l -> l.contains(",Undirected,1,2014-03-01,2014-12-31,"));
        String nodes = files.getOrDefault("-nodes", "");
        assertThat(nodes).contains("'=cmd()").doesNotContain(",=", ",\"=");
        assertThat(files.getOrDefault("-edges", "")).contains("'@SUM(1)").doesNotContain(",@", ",\"@");
        assertThat(new CsvGraph().files(nasty(false)).getOrDefault("-edges", "").lines())
                .hasSize(3);
    }
}
