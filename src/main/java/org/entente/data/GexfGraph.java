package org.entente.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.entente.data.Sociogram.Edge;
import org.entente.data.Sociogram.Field;
import org.entente.data.Sociogram.Look;
import org.entente.data.Sociogram.Node;
import org.entente.data.Sociogram.Spell;
import org.jspecify.annotations.Nullable;

/**
 * Graph Exchange XML Format 1.3, static for a day and dynamic over time; both ends of a spell belong to it. Every edge is
 * directed, as readers refuse mixed graphs; whether its kind has a direction is among its values.
 */
final class GexfGraph implements GraphFormat {
    /**
     * The name space of version 1.2, which 1.3 keeps every element of: Gephi goes by the version, while NetworkX before
     * 3.6 knows a file by its name space and not that of 1.3.
     */
    private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

    @Override
    public String id() {
        return "gexf";
    }

    @Override
    public Map<String, String> files(Sociogram graph) {
        XmlText out = new XmlText();
        out.open("gexf")
                .attribute("xmlns", NAMESPACE)
                .attribute("xmlns:viz", NAMESPACE + "/viz")
                .attribute("version", "1.3");
        out.open("meta");
        out.open("creator").text("creator", "Entente");
        out.open("description").text("description", graph.title());
        out.close("meta");
        out.open("graph").attribute("defaultedgetype", "directed");
        if (graph.overTime()) {
            out.attribute("mode", "dynamic")
                    .attribute("timeformat", "date")
                    .attribute("timerepresentation", "interval");
        }
        declare("node", Field.OF_NODES, "static", out);
        declare(
                "edge",
                Field.OF_EDGES.stream()
                        .filter(f -> !graph.overTime() || f != Field.STATUS)
                        .toList(),
                "static",
                out);
        if (graph.overTime()) {
            declare("edge", List.of(Field.STATUS), "dynamic", out);
        }
        out.open("nodes");
        graph.nodes().forEach(node -> node(node, out));
        out.close("nodes");
        out.open("edges");
        graph.edges().forEach(edge -> edge(edge, out));
        out.close("edges");
        out.close("graph");
        out.close("gexf");
        return Map.of("", out.toString());
    }

    private static void declare(String of, List<Field> fields, String mode, XmlText out) {
        out.open("attributes").attribute("class", of).attribute("mode", mode);
        for (Field field : fields) {
            out.open("attribute")
                    .attribute("id", field.word())
                    .attribute("title", field.word())
                    .attribute("type", field.number() ? "double" : "string")
                    .empty();
        }
        out.close("attributes");
    }

    private static void node(Node node, XmlText out) {
        out.open("node").attribute("id", node.id()).attribute("label", node.label());
        out.open("attvalues");
        values(node.values(), Field.OF_NODES, out);
        out.close("attvalues");
        spells(node.life(), out);
        Look look = node.look();
        if (look.x() != null && look.y() != null) {
            out.open("viz:position")
                    .attribute("x", look.x())
                    .attribute("y", look.y())
                    .attribute("z", 0)
                    .empty();
        }
        colour(look.rgb(), out);
        out.close("node");
    }

    private static void edge(Edge edge, XmlText out) {
        out.open("edge")
                .attribute("id", edge.id())
                .attribute("source", edge.ends().from())
                .attribute("target", edge.ends().to())
                .attribute("label", edge.value(Field.SUBJECT))
                .attribute("kind", edge.value(Field.KIND));
        out.open("attvalues");
        values(edge.values(), Field.OF_EDGES, out);
        for (Spell spell : edge.life()) {
            out.open("attvalue").attribute("for", Field.STATUS.word()).attribute("value", spell.status());
            limits(spell, out);
            out.empty();
        }
        out.close("attvalues");
        spells(edge.life(), out);
        colour(edge.rgb(), out);
        out.close("edge");
    }

    private static void values(Map<Field, String> values, List<Field> order, XmlText out) {
        for (Field field : order) {
            String value = values.get(field);
            if (value != null) {
                out.open("attvalue")
                        .attribute("for", field.word())
                        .attribute("value", value)
                        .empty();
            }
        }
    }

    private static void spells(List<Spell> life, XmlText out) {
        if (!life.isEmpty()) {
            out.open("spells");
            for (Spell spell : life) {
                out.open("spell");
                limits(spell, out);
                out.empty();
            }
            out.close("spells");
        }
    }

    private static void limits(Spell spell, XmlText out) {
        limit("start", spell.first(), out);
        limit("end", spell.last(), out);
    }

    private static void limit(String name, @Nullable LocalDate day, XmlText out) {
        if (day != null) {
            out.attribute(name, day.toString());
        }
    }

    private static void colour(int rgb, XmlText out) {
        out.open("viz:color")
                .attribute("r", rgb >> 16 & 0xff)
                .attribute("g", rgb >> 8 & 0xff)
                .attribute("b", rgb & 0xff)
                .empty();
    }
}
