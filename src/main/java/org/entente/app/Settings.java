package org.entente.app;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.prefs.Preferences;
import org.entente.view.Memory;

/**
 * What a person chose for the program rather than for a view, each choice under a name.
 *
 * @param by where the choice of a name is kept
 */
record Settings(Function<String, Memory> by) {
    static final String PALETTE = "palette";
    static final String TOUR = "tour";

    /** Choices among the platform's preferences. */
    static Settings kept(Preferences store) {
        return new Settings(name -> new Memory(() -> store.get(name, ""), text -> store.put(name, text)));
    }

    /** Choices that end with the program. */
    static Settings passing() {
        Map<String, String> store = new ConcurrentHashMap<>();
        return new Settings(name -> new Memory(() -> store.getOrDefault(name, ""), text -> store.put(name, text)));
    }

    Memory of(String name) {
        return by.apply(name);
    }
}
