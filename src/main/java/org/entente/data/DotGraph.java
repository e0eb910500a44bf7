package org.entente.data;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.data.Sociogram.Field;
import org.entente.data.Sociogram.Look;
import org.entente.data.Sociogram.Spell;

/** The language of Graphviz; every name is quoted, and places are fixed ({@code neato -n}). */
final class DotGraph implements GraphFormat {
    @Override
    public String id() {
        return "dot";
    }

    @Override
    public Map<String, String> files(Sociogram graph) {
        StringBuilder out = new StringBuilder("digraph ties {\n");
        out.append("  label=").append(quoted(graph.title())).append(";\n");
        for (Sociogram.Node node : graph.nodes()) {
            out.append("  ").append(quoted(node.id())).append(" [label=").append(quoted(node.label()));
            Look look = node.look();
            if (look.x() != null && look.y() != null) {
                String at = GraphMlGraph.number(look.x()) + "," + GraphMlGraph.number(look.y()) + "!";
                out.append(", pos=").append(quoted(at));
            }
            rest(look.rgb(), node.life(), out);
            values(node.values(), Field.OF_NODES, out);
            out.append("];\n");
        }
        for (Sociogram.Edge edge : graph.edges()) {
            out.append("  ").append(quoted(edge.ends().from())).append(" -> ");
            out.append(quoted(edge.ends().to())).append(" [id=").append(quoted(edge.id()));
            out.append(", label=").append(quoted(edge.value(Field.SUBJECT)));
            if (edge.value(Field.DIRECTED).equals("no")) {
                out.append(", dir=none");
            }
            rest(edge.rgb(), edge.life(), out);
            values(edge.values(), Field.OF_EDGES, out);
            out.append("];\n");
        }
        return Map.of("", out.append("}\n").toString());
    }

    private static void rest(int rgb, List<Spell> life, StringBuilder out) {
        out.append(String.format(Locale.ROOT, ", color=\"#%06x\"", rgb));
        if (!life.isEmpty()) {
            out.append(", life=").append(quoted(GraphMlGraph.text(life)));
        }
    }

    private static void values(Map<Field, String> values, List<Field> order, StringBuilder out) {
        for (Field field : order) {
            String value = values.get(field);
            if (value != null) {
                out.append(", ").append(field.word()).append('=').append(quoted(value));
            }
        }
    }

    /** A quoted text: Graphviz reads a backslash as an escape, and knows no control characters. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
            } else if (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE) {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
