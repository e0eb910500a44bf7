package org.entente.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rings that the map's files count to one land and this program to another, as data with the act it follows: Natural
 * Earth draws who holds a territory, this program what the General Assembly has resolved.
 */
final class Reassigned {
    private final List<Move> moves;

    private record Move(String from, String to, double longitude, double latitude) {}

    private Reassigned(List<Move> moves) {
        this.moves = moves;
    }

    static Reassigned load() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Reassigned.class.getResourceAsStream("reassigned.csv")),
                StandardCharsets.UTF_8))) {
            List<Move> moves = in.lines()
                    .skip(1)
                    .map(line -> line.split(",", 5))
                    .map(c -> new Move(c[0], c[1], Double.parseDouble(c[2]), Double.parseDouble(c[3])))
                    .toList();
            return new Reassigned(moves);
        }
    }

    /** The outlines with each such ring taken from the one land and given to the other. */
    List<Outline> apply(List<Outline> outlines) {
        List<Outline> out = new ArrayList<>(outlines);
        for (Move move : moves) {
            List<Ring> moved = out.stream()
                    .filter(o -> o.id().equals(move.from))
                    .flatMap(o -> o.rings().stream())
                    .filter(r -> holds(r, move))
                    .toList();
            out.replaceAll(o -> changed(o, move, moved));
        }
        return List.copyOf(out);
    }

    private static Outline changed(Outline outline, Move move, List<Ring> moved) {
        List<Ring> rings = new ArrayList<>(outline.rings());
        if (outline.id().equals(move.from)) {
            rings.removeAll(moved);
        } else if (outline.id().equals(move.to)) {
            rings.addAll(moved);
        }
        return new Outline(outline.id(), outline.name(), rings);
    }

    private static boolean holds(Ring ring, Move move) {
        double[] line = new double[2 * ring.size() + 2];
        for (int i = 0; i <= ring.size(); i++) {
            line[2 * i] = ring.longitude(i % ring.size());
            line[2 * i + 1] = ring.latitude(i % ring.size());
        }
        return Polygons.contains(line, move.longitude, move.latitude);
    }
}
