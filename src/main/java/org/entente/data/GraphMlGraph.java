package org.entente.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.data.Sociogram.Edge;
import org.entente.data.Sociogram.Field;
import org.entente.data.Sociogram.Look;
import org.entente.data.Sociogram.Node;
import org.entente.data.Sociogram.Spell;

/** GraphML 1.0 (Brandes et al. 2002); over time an edge names its stretches as {@code status from/to} in one text. */
final class GraphMlGraph implements GraphFormat {
    @Override
    public String id() {
        return "graphml";
    }

    @Override
    public Map<String, String> files(Sociogram graph) {
        XmlText out = new XmlText();
        out.open("graphml").attribute("xmlns", "http://graphml.graphdrawing.org/xmlns");
        key("node", "name", "string", out);
        key("node", "x", "double", out);
        key("node", "y", "double", out);
        for (String of : List.of("node", "edge")) {
            key(of, "colour", "string", out);
            key(of, "life", "string", out);
            for (Field field : of.equals("node") ? Field.OF_NODES : Field.OF_EDGES) {
                key(of, field.word(), field.number() ? "double" : "string", out);
            }
        }
        out.open("graph").attribute("id", "ties").attribute("edgedefault", "directed");
        out.open("desc").text("desc", graph.title());
        graph.nodes().forEach(node -> node(node, out));
        graph.edges().forEach(edge -> edge(edge, out));
        out.close("graph");
        out.close("graphml");
        return Map.of("", out.toString());
    }

    private static void key(String of, String name, String type, XmlText out) {
        out.open("key")
                .attribute("id", of + "-" + name)
                .attribute("for", of)
                .attribute("attr.name", name)
                .attribute("attr.type", type)
                .empty();
    }

    private static void node(Node node, XmlText out) {
        out.open("node").attribute("id", node.id());
        data("node-name", node.label(), out);
        Look look = node.look();
        if (look.x() != null && look.y() != null) {
            data("node-x", number(look.x()), out);
            data("node-y", number(look.y()), out);
        }
        rest("node", look.rgb(), node.life(), out);
        values("node", node.values(), Field.OF_NODES, out);
        out.close("node");
    }

    private static void edge(Edge edge, XmlText out) {
        out.open("edge")
                .attribute("id", edge.id())
                .attribute("source", edge.ends().from())
                .attribute("target", edge.ends().to());
        rest("edge", edge.rgb(), edge.life(), out);
        values("edge", edge.values(), Field.OF_EDGES, out);
        out.close("edge");
    }

    private static void rest(String of, int rgb, List<Spell> life, XmlText out) {
        data(of + "-colour", String.format(java.util.Locale.ROOT, "#%06x", rgb), out);
        if (!life.isEmpty()) {
            data(of + "-life", text(life), out);
        }
    }

    private static void values(String of, Map<Field, String> values, List<Field> order, XmlText out) {
        for (Field field : order) {
            String value = values.get(field);
            if (value != null) {
                data(of + "-" + field.word(), value, out);
            }
        }
    }

    private static void data(String key, String value, XmlText out) {
        out.open("data").attribute("key", key).text("data", value);
    }

    /** Stretches in the form of ISO 8601 intervals, {@code ..} standing for an open end, as in EDTF. */
    static String text(List<Spell> life) {
        List<String> out = new ArrayList<>();
        for (Spell spell : life) {
            String first = spell.first() == null ? ".." : spell.first().toString();
            String last = spell.last() == null ? ".." : spell.last().toString();
            out.add((spell.status() + " " + first + "/" + last).strip());
        }
        return out.stream().collect(Collectors.joining("; "));
    }

    static String number(double value) {
        StringBuilder out = new StringBuilder();
        XmlText.number(out, value);
        return out.toString();
    }
}
