package org.entente.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.entente.time.Filter;
import org.entente.time.FilterText;

/** Filters kept by name among a person's preferences, for every record. */
public record SavedFilters(Preferences store) {

    /** Those of this person. */
    public static SavedFilters kept() {
        return new SavedFilters(Preferences.userRoot().node("org/entente/filters"));
    }

    /** The names in order; none where the preferences cannot be read. */
    public List<String> names() {
        try {
            return Arrays.stream(store.keys())
                    .sorted(String.CASE_INSENSITIVE_ORDER)
                    .toList();
        } catch (BackingStoreException e) {
            return List.of();
        }
    }

    /** Keeps a filter under a name of at most {@value Preferences#MAX_KEY_LENGTH} letters, in place of another. */
    void keep(String name, Filter filter) {
        String key = name.strip();
        String text = FilterText.of(filter);
        if (!key.isEmpty() && text.length() <= Preferences.MAX_VALUE_LENGTH) {
            store.put(key.substring(0, Math.min(key.length(), Preferences.MAX_KEY_LENGTH)), text);
        }
    }

    /** A filter by its name. */
    public Optional<Filter> get(String name) {
        return Optional.ofNullable(store.get(name, null)).map(FilterText::parse);
    }

    void forget(String name) {
        store.remove(name);
    }
}
