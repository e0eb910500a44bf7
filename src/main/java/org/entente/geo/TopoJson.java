package org.entente.geo;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads polygons from TopoJSON (specification 1.0, arcs quantised or not). */
final class TopoJson {
    private final Tree root;
    private final double[][] arcs;

    private TopoJson(Tree root) throws IOException {
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
        Tree root = Tree.read(in);
        if (!root.at("type").text().equals("Topology")) {
            throw fault("type", "Topology", root.at("type"));
        }
        return new TopoJson(root).shapes(object);
    }

    private double[][] arcs() throws IOException {
        Tree list = array(root.at("arcs"), "arcs");
        Tree transform = root.at("transform");
        boolean quantised = transform.isObject();
        double[] scale = quantised ? pair(transform.at("scale"), "transform.scale") : new double[] {1, 1};
        double[] shift = quantised ? pair(transform.at("translate"), "transform.translate") : new double[2];
        double[][] out = new double[list.size()][];
        for (int i = 0; i < out.length; i++) {
            Tree arc = array(list.at(i), "arcs[" + i + "]");
            double[] line = new double[2 * arc.size()];
            double x = 0;
            double y = 0;
            for (int k = 0; k < arc.size(); k++) {
                double[] at = pair(arc.at(k), "arcs[" + i + "][" + k + "]");
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
        Tree list = array(root.at("objects").at(object).at("geometries"), place);
        List<Shape> out = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            Tree geometry = list.at(i);
            List<Ring> rings = new ArrayList<>();
            String at = place + "[" + i + "]";
            switch (geometry.at("type").text()) {
                case "Polygon" -> polygon(geometry.at("arcs"), at + ".arcs", rings);
                case "MultiPolygon" -> {
                    Tree polygons = array(geometry.at("arcs"), at + ".arcs");
                    for (int k = 0; k < polygons.size(); k++) {
                        polygon(polygons.at(k), at + ".arcs[" + k + "]", rings);
                    }
                }
                default -> throw fault(at + ".type", "Polygon or MultiPolygon", geometry.at("type"));
            }
            String name = geometry.at("properties").at("name").text();
            out.add(new Shape(geometry.at("id").text(), name, rings));
        }
        return out;
    }

    private void polygon(Tree polygon, String place, List<Ring> rings) throws IOException {
        array(polygon, place);
        for (int i = 0; i < polygon.size(); i++) {
            rings.add(ring(array(polygon.at(i), place + "[" + i + "]"), place + "[" + i + "]"));
        }
    }

    private Ring ring(Tree indexes, String place) throws IOException {
        List<double[]> lines = new ArrayList<>();
        int size = 2;
        double[] numbers = indexes.numbers();
        if (numbers.length < indexes.size()) {
            throw fault(place, "indexes of arcs", indexes);
        }
        for (int i = 0; i < numbers.length; i++) {
            double index = numbers[i];
            int arc = index < 0 ? ~(int) index : (int) index;
            if (index != (int) index || arc >= arcs.length) {
                throw fault(place + "[" + i + "]", "the index of one of " + arcs.length + " arcs", indexes.at(i));
            }
            lines.add(index < 0 ? reversed(arcs[arc]) : arcs[arc]);
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

    private static Tree array(Tree node, String place) throws IOException {
        if (!node.isList()) {
            throw fault(place, "a list", node);
        }
        return node;
    }

    private static double[] pair(Tree node, String place) throws IOException {
        if (node.numbers().length < 2) {
            throw fault(place, "two numbers", node);
        }
        return node.numbers();
    }

    private static IOException fault(String place, String expected, Tree found) {
        String text = found.toString();
        return new IOException("TopoJSON: " + place + ": expected " + expected + ", found "
                + (text.length() > 60 ? text.substring(0, 60) + "…" : text));
    }
}
