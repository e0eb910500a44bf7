package org.entente.time;

import java.util.Arrays;
import java.util.Optional;

/**
 * One wish of a {@link Query}.
 *
 * @param value in the form its facet says
 * @param not whether ties that have it are left out, instead of the others
 */
public record Term(Facet facet, String value, boolean not) {
    private static final String NOT = "not ";

    /** The opposite wish. */
    public Term opposite() {
        return new Term(facet, value, !not);
    }

    /** Such as {@code region:Southern Europe} or {@code not institution:EU}. */
    public String text() {
        return (not ? NOT : "") + facet.word() + ':' + value;
    }

    /** Reads what {@link #text} writes; empty where it is no term. */
    public static Optional<Term> parse(String text) {
        String line = text.strip();
        boolean not = line.startsWith(NOT);
        String rest = not ? line.substring(NOT.length()).strip() : line;
        int colon = rest.indexOf(':');
        String value = rest.substring(colon + 1).strip();
        return Arrays.stream(Facet.values())
                .filter(f -> colon > 0 && f.word().equals(rest.substring(0, colon)))
                .filter(f -> !value.isEmpty() && sound(f, value))
                .map(f -> new Term(f, value, not))
                .findFirst();
    }

    private static boolean sound(Facet facet, String value) {
        return switch (facet) {
            case GRADE -> value.matches("[ABC]");
            case STRENGTH -> Range.parse(value).isPresent();
            default -> true;
        };
    }
}
