package org.entente.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Which land a shape of the map is: ISO 3166-1 numeric codes to alpha-3, as the JDK knows no numeric ones, and by name
 * those without a code, which get user-assigned ones such as XKX.
 */
final class LandCodes {
    private final Map<String, Land> lands = new HashMap<>();

    private LandCodes() {}

    /** A land's code and its English name unabridged. */
    record Land(String id, String name) {}

    static LandCodes load() throws IOException {
        LandCodes codes = new LandCodes();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LandCodes.class.getResourceAsStream("codes.csv")), StandardCharsets.UTF_8))) {
            in.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> codes.lands.put(cells[0], new Land(cells[1], cells[2])));
        }
        return codes;
    }

    /** The land with a numeric code, else with a name, else one whose id is that name. */
    Land land(String numeric, String name) {
        Land byNumber = lands.get(numeric);
        return byNumber != null ? byNumber : lands.getOrDefault(name, new Land(name, name));
    }
}
