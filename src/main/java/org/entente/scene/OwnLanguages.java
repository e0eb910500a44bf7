package org.entente.scene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The language in which a state names itself, as the likely subtags of Unicode CLDR have it, the official one where that
 * differs; none where it is English. Former and disputed states of the bundled record are added.
 */
final class OwnLanguages {
    private static final String TABLE = "own-languages.csv";
    private static final Map<String, String> TAGS = read();

    private OwnLanguages() {}

    /** A language tag of BCP 47 for the id of a state. */
    static Optional<String> of(String state) {
        return Optional.ofNullable(TAGS.get(state));
    }

    private static Map<String, String> read() {
        try (InputStream in = OwnLanguages.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IOException(TABLE + " is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toUnmodifiableMap(cells -> cells[0], cells -> cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
