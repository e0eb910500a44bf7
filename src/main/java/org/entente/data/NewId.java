package org.entente.data;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.model.Chronicle;
import org.entente.model.Folded;

/** Ids for new rows, made of what the rows say: ASCII, and of no other row. */
public final class NewId {
    private static final int LONGEST = 48;

    private NewId() {}

    /**
     * An id in the manner of the bundled record, such as {@code arms-rus-srb-mig-29}.
     *
     * @param cells what is known of the row, by columns
     */
    public static String of(Chronicle record, Part part, Map<String, String> cells) {
        String made =
                switch (part) {
                    case TIES -> slug(cells, "kind", "from", "to", "subject");
                    case EVENTS -> slug(cells, "date", "title");
                    case SOURCES -> slug(cells, "publisher", "published", "title");
                    case ACTORS -> initials(cells.getOrDefault("name", ""));
                    case KINDS -> slug(cells, "name");
                    case EFFECTS, MEASURES -> "";
                };
        Set<String> taken =
                part.rows(record).stream().map(row -> part.cells(row).get(0)).collect(Collectors.toSet());
        String base = made.isEmpty() ? "row" : made;
        String id = base;
        for (int i = 2; taken.contains(id); i++) {
            id = base + '-' + i;
        }
        return id;
    }

    private static String slug(Map<String, String> cells, String... columns) {
        StringBuilder out = new StringBuilder();
        for (String column : columns) {
            Folded.words(cells.getOrDefault(column, "").replace("reported ", ""))
                    .map(w -> w.replaceAll("[^a-z0-9]", ""))
                    .filter(w -> !w.isEmpty())
                    .filter(w -> out.length() + w.length() < LONGEST)
                    .forEach(w -> out.append(out.length() == 0 ? "" : "-").append(w));
        }
        return out.toString();
    }

    /** The capitals of a name of several words, or the first three letters of one. */
    private static String initials(String name) {
        String[] words = Folded.words(name)
                .map(w -> w.replaceAll("[^a-z0-9]", ""))
                .filter(w -> !w.isEmpty())
                .toArray(String[]::new);
        StringBuilder out = new StringBuilder();
        for (String word : words) {
            out.append(words.length == 1 ? word.substring(0, Math.min(3, word.length())) : word.substring(0, 1));
        }
        return out.toString().toUpperCase(Locale.ROOT);
    }
}
