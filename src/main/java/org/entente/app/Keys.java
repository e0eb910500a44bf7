package org.entente.app;

import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.entente.model.Texts;

/**
 * A key that starts a command.
 *
 * @param name a combination such as {@code Shortcut+Shift+S} with no modifier but those named, or one of the characters
 *     {@code , . < > ?}, whichever keys of the keyboard type it
 */
record Keys(String name) {
    private static final String CHARACTERS = ",.<>?";
    private static final Map<String, String> SHIFTED = Map.of(",", "<", ".", ">", "/", "?");

    /** Whether an event is this key. */
    boolean matches(KeyEvent e) {
        if (character()) {
            boolean plain = !e.isAltDown() && !e.isControlDown() && !e.isMetaDown();
            return plain && name.equals(typed(e));
        }
        return combination().match(e);
    }

    /** Whether the key belongs to a text while one is typed. */
    boolean yieldsToText() {
        boolean function = name.matches("(Shift\\+)?F\\d+");
        return !function && (!name.startsWith("Shortcut+") || name.equals("Shortcut+V"));
    }

    /** Whether it can stand beside a line of a menu, where JavaFX lets it act even while a text is typed. */
    boolean suitsMenus() {
        return !yieldsToText() || name.equals("Shortcut+V");
    }

    boolean character() {
        return name.length() == 1 && CHARACTERS.contains(name);
    }

    KeyCombination combination() {
        return KeyCombination.valueOf(name);
    }

    /** As the platform shows it, with the names of keys in the language spoken. */
    String shown() {
        if (character()) {
            return name;
        }
        return combination()
                .getDisplayText()
                .replace("Shift+", Texts.of("app.key.shift") + "+")
                .replace("Space", Texts.of("app.key.space"));
    }

    /** The character a key types, also where the toolkit tells the one of the key without Shift. */
    private static String typed(KeyEvent e) {
        boolean shift = e.isShiftDown();
        if (e.getCode() == KeyCode.LESS) {
            return shift ? ">" : "<";
        }
        String own = e.getCode().getChar();
        String text = e.getText().isEmpty() ? own : e.getText();
        return shift && text.equals(own) ? SHIFTED.getOrDefault(own, "") : text;
    }
}
