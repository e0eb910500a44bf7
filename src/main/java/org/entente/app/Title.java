package org.entente.app;

import java.util.List;
import java.util.Locale;
import org.entente.model.Texts;

/**
 * What a command is called, in whichever language is spoken when it is asked.
 *
 * @param arguments what is put into the text; titles among them are told in the same language
 */
record Title(String key, List<Object> arguments) {
    Title {
        arguments = List.copyOf(arguments);
    }

    static Title of(String key, Object... arguments) {
        return new Title(key, List.of(arguments));
    }

    String spoken() {
        return in(Texts.locale());
    }

    String in(Locale language) {
        Object[] told = arguments.stream()
                .map(a -> a instanceof Title title ? title.in(language) : a)
                .toArray();
        return Texts.in(language, key, told);
    }
}
