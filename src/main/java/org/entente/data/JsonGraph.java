package org.entente.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.data.Sociogram.Field;
import org.entente.data.Sociogram.Look;
import org.entente.data.Sociogram.Spell;

/** JSON as NetworkX's node_link_graph and d3 read it. */
final class JsonGraph implements GraphFormat {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Override
    public String id() {
        return "json";
    }

    @Override
    public Map<String, String> files(Sociogram graph) {
        ObjectNode root = JSON.objectNode();
        root.put("directed", true).put("multigraph", true);
        root.putObject("graph").put("title", graph.title()).put("dynamic", graph.overTime());
        ArrayNode nodes = root.putArray("nodes");
        for (Sociogram.Node node : graph.nodes()) {
            ObjectNode out = nodes.addObject().put("id", node.id()).put("name", node.label());
            Look look = node.look();
            if (look.x() != null && look.y() != null) {
                out.set("x", JSON.numberNode(new BigDecimal(GraphMlGraph.number(look.x()))));
                out.set("y", JSON.numberNode(new BigDecimal(GraphMlGraph.number(look.y()))));
            }
            rest(look.rgb(), node.life(), out);
            values(node.values(), Field.OF_NODES, out);
        }
        ArrayNode links = root.putArray("links");
        for (Sociogram.Edge edge : graph.edges()) {
            ObjectNode out = links.addObject()
                    .put("source", edge.ends().from())
                    .put("target", edge.ends().to())
                    .put("key", edge.id());
            rest(edge.rgb(), edge.life(), out);
            values(edge.values(), Field.OF_EDGES, out);
        }
        return Map.of("", root.toPrettyString() + "\n");
    }

    private static void rest(int rgb, List<Spell> life, ObjectNode out) {
        out.put("colour", String.format(Locale.ROOT, "#%06x", rgb));
        if (!life.isEmpty()) {
            ArrayNode spells = out.putArray("life");
            for (Spell spell : life) {
                ObjectNode one = spells.addObject();
                if (spell.first() != null) {
                    one.put("start", spell.first().toString());
                }
                if (spell.last() != null) {
                    one.put("end", spell.last().toString());
                }
                if (!spell.status().isEmpty()) {
                    one.put("status", spell.status());
                }
            }
        }
    }

    private static void values(Map<Field, String> values, List<Field> order, ObjectNode out) {
        for (Field field : order) {
            String value = values.get(field);
            if (value != null && field.number()) {
                out.set(field.word(), JSON.numberNode(new BigDecimal(value)));
            } else if (value != null) {
                out.put(field.word(), value);
            }
        }
    }
}
