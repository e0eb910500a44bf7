package org.entente.app;

import java.util.List;
import java.util.Locale;
import org.entente.model.Texts;

/** What a command is called, in whichever language is spoken when it is asked. */
record Title(String key, List<Object> arguments) {
    Title {
        arguments = List.copyOf(arguments);
    }

    static Title of(String key, Object... arguments) {
        return new Title(key, List.of(arguments));
    }

    String spoken() {
        return Texts.of(key, arguments.toArray());
    }

    String in(Locale language) {
        return Texts.in(language, key, arguments.toArray());
    }
}
