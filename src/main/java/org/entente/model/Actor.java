package org.entente.model;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A nation, present or former, or an institution.
 *
 * @param id ISO 3166-1 alpha-3, or an own code for institutions and former states
 * @param life when it existed and after whom
 */
public record Actor(String id, Kind kind, Profile profile, Life life, Evidence evidence) {

    /** What sort of actor it is. */
    public enum Kind {
        NATION,
        INSTITUTION;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** The word used in record tables, such as {@code nation}. */
        public String word() {
            return word;
        }
    }

    /**
     * How it is called and where it lies.
     *
     * @param region United Nations M49 subregion, or empty
     * @param place null where it has none
     */
    public record Profile(String name, List<String> aliases, String region, String capital, @Nullable Place place) {
        public Profile {
            aliases = List.copyOf(aliases);
        }
    }

    /**
     * A place on Earth in WGS 84 degrees.
     *
     * @param longitude -180 to 180, east positive
     * @param latitude -90 to 90, north positive
     */
    public record Place(double longitude, double latitude) {}

    /**
     * When it existed.
     *
     * @param predecessors ids of the states it followed
     * @param standing its disputed status in neutral words, or empty
     */
    public record Life(Span span, List<String> predecessors, String standing) {
        public Life {
            predecessors = List.copyOf(predecessors);
        }
    }

    public String name() {
        return profile.name();
    }

    public boolean institution() {
        return kind == Kind.INSTITUTION;
    }

    /** The id's hash: equal actors have equal ids, and graph algorithms hash actors often. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
