package org.entente.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopoJsonTest {
    /** Two squares that share the edge from (10, 20) to (10, 30). */
    private static final String SQUARES =
            """
            {"type":"Topology","transform":{"scale":[10,5],"translate":[0,20]},
             "arcs":[[[1,0],[0,2]],[[1,2],[-1,0],[0,-2],[1,0]],[[1,0],[1,0],[0,2],[-1,0]]],
             "objects":{"lands":{"type":"GeometryCollection","geometries":[
               {"type":"Polygon","arcs":[[0,1]],"id":"007","properties":{"name":"West"}},
               {"type":"MultiPolygon","arcs":[[[2,-1]]]}]}}}""";

    private static List<TopoJson.Shape> read(String json) throws IOException {
        return TopoJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "lands");
    }

    private static String corners(Ring ring) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < ring.size(); i++) {
            out.append((int) ring.longitude(i))
                    .append(',')
                    .append((int) ring.latitude(i))
                    .append(' ');
        }
        return out.toString().strip();
    }

    @Test
    void arcsAreSummedScaledJoinedAndTurnedAround() throws IOException {
        List<TopoJson.Shape> shapes = read(SQUARES);
        assertThat(shapes).extracting(TopoJson.Shape::id).containsExactly("007", "");
        assertThat(shapes).extracting(TopoJson.Shape::name).containsExactly("West", "");
        assertThat(corners(shapes.get(0).rings().get(0))).isEqualTo("10,20 10,30 0,30 0,20");
        assertThat(corners(shapes.get(1).rings().get(0))).isEqualTo("10,20 20,20 20,30 10,30");
    }

    @Test
    void withoutATransformNumbersAreDegrees() throws IOException {
        String json =
                """
                {"type":"Topology","arcs":[[[0.5,1],[3,1],[3,4],[0.5,1]]],
                 "objects":{"lands":{"geometries":[{"type":"Polygon","arcs":[[0]],"id":7}]}}}""";
        TopoJson.Shape shape = read(json).get(0);
        assertThat(shape.id()).isEqualTo("7");
        assertThat(shape.rings().get(0).longitude(0)).isEqualTo(0.5);
        assertThat(corners(shape.rings().get(0))).isEqualTo("0,1 3,1 3,4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Topology | Feature | type: expected Topology",
                "[10,5] | [10] | transform.scale: expected two numbers, found [10]",
                "[0,2]] | [0]] | arcs[0][1]: expected two numbers, found [0]",
                "[[0,1]] | [[0,9]] | objects.lands.geometries[0].arcs[0][1]: expected the index of one of 3 arcs, found 9",
                "[[0,1]] | [[0,-4]] | objects.lands.geometries[0].arcs[0][1]: expected the index",
                "[[0,1]] | [[0,1.5]] | objects.lands.geometries[0].arcs[0][1]: expected the index",
                "[[0,1]] | [0] | objects.lands.geometries[0].arcs[0]: expected a list, found 0",
                "[[0,1]] | [[]] | objects.lands.geometries[0].arcs[0]: a ring needs three corners",
                "[[0,1]] | [[0]] | objects.lands.geometries[0].arcs[0]: a ring needs three corners",
                "MultiPolygon | Point | objects.lands.geometries[1].type: expected Polygon or MultiPolygon",
                "`\"lands\"` | `\"seas\"` | objects.lands.geometries: expected a list, found nothing",
                "`\"arcs\":[[[1` | `\"bows\":[[[1` | arcs: expected a list, found nothing"
            })
    void faultsAreNamedWithTheirPlace(String part, String instead, String message) {
        assertThat(SQUARES).contains(part);
        assertThatThrownBy(() -> read(SQUARES.replace(part, instead)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("TopoJSON: " + message);
    }

    @Test
    void brokenJsonIsNamedWithItsLine() {
        assertThatThrownBy(() -> read(SQUARES.substring(0, 150)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line: ");
        assertThatThrownBy(() -> read("")).isInstanceOf(IOException.class);
    }
}
