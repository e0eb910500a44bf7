package org.entente.geo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads polygons from TopoJSON (specification 1.0, arcs quantised or not). */
final class TopoJson {
    private final JsonNode root;
    private final double[][] arcs;

    private TopoJson(JsonNode root) throws IOException {
        this.root = root;
        this.arcs = arcs();
    }

    /**
     * One geometry of the file.
     *
     * @param id empty where it has none
     * @param name its property {@code name}, empty where it has none
     */
    record Shape(String id, String name, List<Ring> rings) {}

    /**
     * The polygons of one object of a topology, whose stream it leaves open; {@code IOException} names the place of what
     * is malformed.
     */
    static List<Shape> read(InputStream in, String object) throws IOException {
        JsonNode root = new ObjectMapper().readTree(in);
        if (!root.path("type").asText().equals("Topology")) {
            throw fault("type", "Topology", root.path("type"));
        }
        return new TopoJson(root).shapes(object);
    }

    private double[][] arcs() throws IOException {
        JsonNode list = array(root.path("arcs"), "arcs");
        JsonNode transform = root.path("transform");
        boolean quantised = transform.isObject();
        double[] scale = quantised ? pair(transform.path("scale"), "transform.scale") : new double[] {1, 1};
        double[] shift = quantised ? pair(transform.path("translate"), "transform.translate") : new double[2];
        double[][] out = new double[list.size()][];
        for (int i = 0; i < out.length; i++) {
            JsonNode arc = array(list.get(i), "arcs[" + i + "]");
            double[] line = new double[2 * arc.size()];
            double x = 0;
            double y = 0;
            for (int k = 0; k < arc.size(); k++) {
                double[] at = pair(arc.get(k), "arcs[" + i + "][" + k + "]");
                x = quantised ? x + at[0] : at[0];
                y = quantised ? y + at[1] : at[1];
                line[2 * k] = x * scale[0] + shift[0];
                line[2 * k + 1] = y * scale[1] + shift[1];
            }
            out[i] = line;
        }
        return out;
    }

    private List<Shape> shapes(String object) throws IOException {
        String place = "objects." + object + ".geometries";
        JsonNode list = array(root.path("objects").path(object).path("geometries"), place);
        List<Shape> out = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode geometry = list.get(i);
            List<Ring> rings = new ArrayList<>();
            String at = place + "[" + i + "]";
            switch (geometry.path("type").asText()) {
                case "Polygon" -> polygon(geometry.path("arcs"), at + ".arcs", rings);
                case "MultiPolygon" -> {
                    JsonNode polygons = array(geometry.path("arcs"), at + ".arcs");
                    for (int k = 0; k < polygons.size(); k++) {
                        polygon(polygons.get(k), at + ".arcs[" + k + "]", rings);
                    }
                }
                default -> throw fault(at + ".type", "Polygon or MultiPolygon", geometry.path("type"));
            }
            String name = geometry.path("properties").path("name").asText("");
            out.add(new Shape(geometry.path("id").asText(""), name, rings));
        }
        return out;
    }

    private void polygon(JsonNode polygon, String place, List<Ring> rings) throws IOException {
        array(polygon, place);
        for (int i = 0; i < polygon.size(); i++) {
            rings.add(ring(array(polygon.get(i), place + "[" + i + "]"), place + "[" + i + "]"));
        }
    }

    private Ring ring(JsonNode indexes, String place) throws IOException {
        List<double[]> lines = new ArrayList<>();
        int size = 2;
        for (int i = 0; i < indexes.size(); i++) {
            JsonNode index = indexes.get(i);
            int arc = index.asInt() < 0 ? ~index.asInt() : index.asInt();
            if (!index.isInt() || arc >= arcs.length) {
                throw fault(place + "[" + i + "]", "the index of one of " + arcs.length + " arcs", index);
            }
            lines.add(index.asInt() < 0 ? reversed(arcs[arc]) : arcs[arc]);
            size += Math.max(0, arcs[arc].length - 2);
        }
        double[] joined = new double[lines.isEmpty() ? 0 : size];
        int at = 0;
        for (double[] line : lines) {
            int from = at == 0 ? 0 : 2;
            int length = Math.max(0, line.length - from);
            System.arraycopy(line, Math.min(from, line.length), joined, at, Math.min(length, joined.length - at));
            at += length;
        }
        try {
            return Ring.of(joined);
        } catch (IllegalArgumentException e) {
            throw new IOException("TopoJSON: " + place + ": " + e.getMessage(), e);
        }
    }

    private static double[] reversed(double[] line) {
        double[] out = new double[line.length];
        for (int i = 0; i < line.length; i += 2) {
            out[i] = line[line.length - 2 - i];
            out[i + 1] = line[line.length - 1 - i];
        }
        return out;
    }

    private static JsonNode array(JsonNode node, String place) throws IOException {
        if (!node.isArray()) {
            throw fault(place, "a list", node);
        }
        return node;
    }

    private static double[] pair(JsonNode node, String place) throws IOException {
        if (!node.path(0).isNumber() || !node.path(1).isNumber()) {
            throw fault(place, "two numbers", node);
        }
        return new double[] {node.get(0).asDouble(), node.get(1).asDouble()};
    }

    private static IOException fault(String place, String expected, JsonNode found) {
        String text = found.isMissingNode() ? "nothing" : found.toString();
        return new IOException("TopoJSON: " + place + ": expected " + expected + ", found "
                + (text.length() > 60 ? text.substring(0, 60) + "…" : text));
    }
}
