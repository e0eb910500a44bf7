package org.entente.scene;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Clusters of letters that join or change places in Indic and other scripts, each with the private character under which
 * a shipped font has it as one glyph. Table: {@code character,cluster} with the character in hexadecimal digits.
 */
final class Clusters {
    private static final String TABLE = "/assets/fonts/clusters.csv";
    private static final Clusters SHIPPED = new Clusters();

    private final Map<String, Integer> privates = new HashMap<>();
    private final Map<Integer, String> texts = new HashMap<>();
    private int longest;

    private Clusters() {
        try (InputStream in = Clusters.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IOException(TABLE + " is missing from the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            lines.lines().skip(1).forEach(line -> {
                int comma = line.indexOf(',');
                int character = Integer.parseInt(line.substring(0, comma), 16);
                String text = Normalizer.normalize(line.substring(comma + 1), Normalizer.Form.NFC);
                privates.put(text, character);
                texts.put(character, text);
                longest = Math.max(longest, text.length());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Clusters shipped() {
        return SHIPPED;
    }

    /** The longest cluster at an index of a normalised text, or empty where none begins there. */
    Optional<String> at(String text, int index) {
        for (int length = Math.min(longest, text.length() - index); length > 0; length--) {
            String part = text.substring(index, index + length);
            if (privates.containsKey(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    int character(String cluster) {
        return privates.getOrDefault(cluster, 0);
    }

    /** What a private character stands for. */
    Optional<String> text(int character) {
        return Optional.ofNullable(texts.get(character));
    }
}
