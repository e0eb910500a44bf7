package org.entente.app;

import java.util.Locale;
import org.entente.model.Texts;

/** Other words by which people look for a command, in the language spoken and in English. */
final class Synonyms {
    private static final String KEY = "palette.also.";

    private Synonyms() {}

    /**
     * The words of a command, or of the sort it belongs to, such as all themes.
     *
     * @return words with blanks between them, empty where there are none
     */
    static String of(Command command, Locale language) {
        String id = command.id();
        if (Texts.has(KEY + id)) {
            return Texts.in(language, KEY + id);
        }
        for (String sort : new String[] {"names-in-", id.substring(0, id.indexOf('-') + 1)}) {
            if (!sort.isEmpty() && id.startsWith(sort) && Texts.has(KEY + sort)) {
                return Texts.in(language, KEY + sort);
            }
        }
        return "";
    }
}
