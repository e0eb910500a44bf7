package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void describesEveryTableAndColumn() throws Exception {
        JsonNode root = new ObjectMapper().readTree(DataPackage.text());
        assertThat(root.at("/profile").asText()).isEqualTo("tabular-data-package");
        assertThat(root.at("/licenses/0/name").asText()).isNotEmpty();
        assertThat(root.at("/resources")).hasSize(7);
        for (JsonNode resource : root.at("/resources")) {
            assertThat(resource.at("/path").asText())
                    .isEqualTo(resource.at("/name").asText() + ".csv");
            assertThat(resource.at("/dialect/delimiter").asText()).isEqualTo(",");
            assertThat(resource.at("/schema/missingValues/0").asText("?")).isEmpty();
            assertThat(resource.at("/schema/fields")).allSatisfy(field -> {
                assertThat(field.at("/type").asText()).isIn("string", "number");
                assertThat(field.at("/description").asText()).isNotBlank();
            });
        }
    }

    @Test
    void namesKeysAndValidWords() throws Exception {
        JsonNode root = new ObjectMapper().readTree(DataPackage.text());
        JsonNode ties = root.at("/resources/4/schema");
        assertThat(ties.at("/fields/0/name").asText()).isEqualTo("id");
        assertThat(ties.at("/fields/1/name").asText()).isEqualTo("kind");
        assertThat(ties.at("/fields/2/name").asText()).isEqualTo("from");
        assertThat(ties.at("/fields/3/name").asText()).isEqualTo("to");
        assertThat(ties.at("/primaryKey").asText()).isEqualTo("id");
        assertThat(ties.at("/foreignKeys/1/reference/resource").asText()).isEqualTo("actors");
        JsonNode effects = root.at("/resources/5/schema");
        assertThat(effects.at("/fields/2/constraints/enum")).hasSize(6);
    }

    private Problem only(SmallRecord record, Severity severity) throws UnreadableRecordException {
        Reading reading = record.read(folder);
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).severity()).isEqualTo(severity);
        return reading.problems().get(0);
    }

    @Test
    void aRecordWithoutDescriptionIsDoubtful() throws Exception {
        Problem problem = only(SmallRecord.sound().without("datapackage.json"), Severity.WARNING);
        assertThat(problem)
                .hasToString("datapackage.json:0:0: no such file, expected a Frictionless Tabular Data Package");
    }

    @Test
    void brokenJsonIsPlaced() throws Exception {
        SmallRecord record = SmallRecord.sound().with("datapackage.json", "{\n  \"name\": \"x\",\n  oops\n}");
        Problem problem = only(record, Severity.ERROR);
        assertThat(problem.spot().file()).isEqualTo("datapackage.json");
        assertThat(problem.spot().line()).isEqualTo(3);
        assertThat(problem.found()).startsWith("broken JSON (").doesNotContain("\n");
    }

    @Test
    void otherJsonIsNoDescription() throws Exception {
        assertThat(only(SmallRecord.sound().with("datapackage.json", "[]"), Severity.ERROR))
                .hasToString("datapackage.json:1:1: no JSON object, expected a Frictionless Tabular Data Package");
    }

    @Test
    void aForeignResourceIsPlacedAndDoubtful() throws Exception {
        SmallRecord record = SmallRecord.sound()
                .replacing("datapackage.json", "\"path\" : \"ties.csv\"", "\"path\" : \"bonds.csv\"");
        Reading reading = record.read(folder);
        assertThat(reading.problems()).hasSize(2);
        Problem named = reading.problems().get(0);
        int at = record.text("datapackage.json").indexOf("\"bonds.csv\"");
        String before = record.text("datapackage.json").substring(0, at);
        assertThat(named.spot().line())
                .isEqualTo(1 + (int) before.chars().filter(c -> c == '\n').count());
        assertThat(named.spot().column()).isEqualTo(at - before.lastIndexOf('\n'));
        assertThat(named.found()).isEqualTo("a resource that is no table of a record: 'bonds.csv'");
        assertThat(reading.problems().get(1).found()).isEqualTo("no resource for ties.csv");
    }
}
