package org.entente.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.data.Sociogram.Edge;
import org.entente.data.Sociogram.Field;
import org.entente.data.Sociogram.Node;
import org.entente.data.Sociogram.Spell;

/**
 * A table of nodes and one of edges under the headers Gephi expects, over time with a row for each stretch of a status. A
 * tie weighs 1, as strengths in different units have no common weight.
 */
final class CsvGraph implements GraphFormat {
    private static final String FORMULA = "=+-@";

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public Map<String, String> files(Sociogram graph) {
        List<String> nodes = new ArrayList<>();
        nodes.add("Id,Label,Start,End,X,Y" + header(Field.OF_NODES));
        graph.nodes().forEach(node -> nodes.add(line(node)));
        List<String> edges = new ArrayList<>();
        edges.add("Source,Target,Type,Weight,Start,End,Label,Id" + header(Field.OF_EDGES));
        for (Edge edge : graph.edges()) {
            if (edge.life().isEmpty()) {
                edges.add(line(edge, new Spell(null, null, edge.value(Field.STATUS)), edge.id()));
            }
            for (int i = 0; i < edge.life().size(); i++) {
                String id = edge.life().size() == 1 ? edge.id() : edge.id() + "/" + (i + 1);
                edges.add(line(edge, edge.life().get(i), id));
            }
        }
        return Map.of("-nodes", String.join("\n", nodes) + "\n", "-edges", String.join("\n", edges) + "\n");
    }

    private static String header(List<Field> fields) {
        StringBuilder out = new StringBuilder();
        fields.forEach(f -> out.append(',').append(f.word()));
        return out.toString();
    }

    private static String line(Node node) {
        Spell life =
                node.life().isEmpty() ? new Spell(null, null, "") : node.life().get(0);
        List<String> out = new ArrayList<>(List.of(text(node.id()), text(node.label()), first(life), last(life)));
        Double x = node.look().x();
        Double y = node.look().y();
        out.add(x == null ? "" : GraphMlGraph.number(x));
        out.add(y == null ? "" : GraphMlGraph.number(y));
        for (Field field : Field.OF_NODES) {
            String value = node.values().getOrDefault(field, "");
            out.add(field.number() ? value : text(value));
        }
        return String.join(",", out);
    }

    private static String line(Edge edge, Spell spell, String id) {
        String type = edge.value(Field.DIRECTED).equals("no") ? "Undirected" : "Directed";
        List<String> out = new ArrayList<>(List.of(
                text(edge.ends().from()),
                text(edge.ends().to()),
                type,
                "1",
                first(spell),
                last(spell),
                text(edge.value(Field.SUBJECT)),
                text(id)));
        for (Field field : Field.OF_EDGES) {
            String value = field == Field.STATUS ? spell.status() : edge.value(field);
            out.add(field.number() ? value : text(value));
        }
        return String.join(",", out);
    }

    private static String first(Spell spell) {
        return spell.first() == null ? "" : spell.first().toString();
    }

    private static String last(Spell spell) {
        return spell.last() == null ? "" : spell.last().toString();
    }

    /** A cell that no spreadsheet runs: quotes alone do not stop one, so what looks like a formula has an apostrophe. */
    private static String text(String value) {
        StringBuilder clean = new StringBuilder();
        value.codePoints()
                .map(c -> c == '\n' || c == '\r' || c == '\t' ? ' ' : c)
                .filter(c -> !Character.isISOControl(c))
                .forEach(clean::appendCodePoint);
        boolean formula = !clean.isEmpty() && FORMULA.indexOf(clean.charAt(0)) >= 0;
        return CsvText.line(List.of(formula ? "'" + clean : clean.toString()));
    }
}
