package org.entente.data;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A graph of actors and ties as values alone, to be written for other programs.
 *
 * @param title what it shows
 * @param overTime whether its nodes and edges come and go; else it is the graph of one day
 */
public record Sociogram(String title, boolean overTime, List<Node> nodes, List<Edge> edges) {
    public Sociogram {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** A column of values that nodes or edges carry beside what every format knows. */
    public enum Field {
        KIND,
        REGION,
        LONGITUDE(true),
        LATITUDE(true),
        STANDING,
        SUBJECT,
        STATUS,
        SINCE,
        STRENGTH(true),
        UNIT,
        DIRECTED,
        GRADE,
        SCENARIO,
        SOURCES;

        public static final List<Field> OF_NODES = List.of(KIND, REGION, LONGITUDE, LATITUDE, STANDING);
        public static final List<Field> OF_EDGES =
                List.of(KIND, SUBJECT, STATUS, SINCE, STRENGTH, UNIT, DIRECTED, GRADE, SCENARIO, SOURCES);

        private final boolean number;

        Field() {
            this(false);
        }

        Field(boolean number) {
            this.number = number;
        }

        /** Whether its values are decimal numbers. */
        public boolean number() {
            return number;
        }

        /** Its name in files, such as {@code status}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * How a thing is drawn.
     *
     * @param x to the right, null where it has no place
     * @param y upwards, as in mathematics, null where it has no place
     * @param rgb 0xRRGGBB
     */
    public record Look(@Nullable Double x, @Nullable Double y, int rgb) {}

    /**
     * An actor.
     *
     * @param values what is known; a field nobody knows is missing
     * @param life when it exists, empty in the graph of one day
     */
    public record Node(String id, String label, Look look, Map<Field, String> values, List<Spell> life) {
        public Node {
            values = Map.copyOf(values);
            life = List.copyOf(life);
        }
    }

    /**
     * A tie.
     *
     * @param rgb colour of its kind, 0xRRGGBB
     * @param values what is known; a field nobody knows is missing, an unknown strength above all
     * @param life its stretches of one status each, empty in the graph of one day
     */
    public record Edge(String id, Ends ends, int rgb, Map<Field, String> values, List<Spell> life) {
        public Edge {
            values = Map.copyOf(values);
            life = List.copyOf(life);
        }

        public String value(Field field) {
            return values.getOrDefault(field, "");
        }
    }

    /** Ids of the nodes that an edge runs from and to. */
    public record Ends(String from, String to) {}

    /**
     * A stretch of days.
     *
     * @param first null where it has always been
     * @param last null where it lasts
     * @param status what a tie is meanwhile, empty for a node
     */
    public record Spell(@Nullable LocalDate first, @Nullable LocalDate last, String status) {}
}
