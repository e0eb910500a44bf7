package org.entente.workspace;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON text with its place.
 *
 * @param line from 1, or 0 where there is no text
 * @param column the character in the line, from 1
 * @param value a map by name or a list of what is within, a text, a {@code Double}, a {@code Boolean} or null
 */
record Located(int line, int column, @Nullable Object value) {

    /** What is within by name, in the order of the text; empty where this is no object. */
    Optional<Map<String, Located>> members() {
        if (!(value instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        Map<String, Located> out = new java.util.LinkedHashMap<>();
        map.forEach((name, part) -> out.put((String) name, (Located) part));
        return Optional.of(out);
    }

    /** What is within one after the other; empty where this is no list. */
    Optional<List<Located>> elements() {
        return value instanceof List<?> list
                ? Optional.of(list.stream().map(Located.class::cast).toList())
                : Optional.empty();
    }

    /** The value as an error message tells it. */
    String shown() {
        if (value instanceof Map<?, ?>) {
            return Texts.of("reading.value.object");
        }
        if (value instanceof List<?>) {
            return Texts.of("reading.value.list");
        }
        if (value instanceof String text) {
            return '"' + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + '"';
        }
        return String.valueOf(value);
    }
}
