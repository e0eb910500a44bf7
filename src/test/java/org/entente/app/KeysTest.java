package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entente.model.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A key is told apart from others by all its modifiers, and a character is found on whichever key it stands. */
class KeysTest {
    private static KeyEvent pressed(KeyCode code, String text, String modifiers) {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED,
                "",
                text,
                code,
                modifiers.contains("shift"),
                modifiers.contains("ctrl"),
                modifiers.contains("alt"),
                false);
    }

    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    @Test
    void aLetterWithAltIsAnotherKey() {
        Keys c = new Keys("C");
        assertThat(c.matches(pressed(KeyCode.C, "c", ""))).isTrue();
        assertThat(c.matches(pressed(KeyCode.C, "c", "alt"))).isFalse();
        assertThat(c.matches(pressed(KeyCode.C, "c", "ctrl"))).isFalse();
        assertThat(new Keys(",").matches(pressed(KeyCode.COMMA, ",", "alt"))).isFalse();
    }

    @Test
    void smallerAndGreaterAreFoundOnEveryKeyboard() {
        Keys smaller = new Keys("<");
        Keys greater = new Keys(">");
        assertThat(smaller.matches(pressed(KeyCode.COMMA, "<", "shift"))).isTrue();
        assertThat(smaller.matches(pressed(KeyCode.COMMA, ",", "shift"))).isTrue();
        assertThat(smaller.matches(pressed(KeyCode.LESS, "<", ""))).isTrue();
        assertThat(smaller.matches(pressed(KeyCode.LESS, ">", "shift"))).isFalse();
        assertThat(greater.matches(pressed(KeyCode.LESS, ">", "shift"))).isTrue();
        assertThat(greater.matches(pressed(KeyCode.LESS, "", "shift"))).isTrue();
        assertThat(greater.matches(pressed(KeyCode.PERIOD, "", "shift"))).isTrue();
        assertThat(greater.matches(pressed(KeyCode.PERIOD, ".", ""))).isFalse();
    }

    @Test
    void onAFrenchKeyboardTheFullStopAndTheQuestionMarkNeedShift() {
        assertThat(new Keys(".").matches(pressed(KeyCode.SEMICOLON, ".", "shift")))
                .isTrue();
        assertThat(new Keys("?").matches(pressed(KeyCode.COMMA, "?", "shift"))).isTrue();
        assertThat(new Keys("<").matches(pressed(KeyCode.COMMA, "?", "shift"))).isFalse();
    }

    @Test
    void onlyKeysThatTypeNothingWorkWhileATextIsTyped() {
        assertThat(new Keys("C").yieldsToText()).isTrue();
        assertThat(new Keys("?").yieldsToText()).isTrue();
        assertThat(new Keys("Alt+Left").yieldsToText()).isTrue();
        assertThat(new Keys("Shortcut+V").yieldsToText()).isTrue();
        assertThat(new Keys("Shortcut+F").yieldsToText()).isFalse();
        assertThat(new Keys("F1").yieldsToText()).isFalse();
        assertThat(new Keys("Shift+F6").yieldsToText()).isFalse();
        assertThat(new Keys("F").yieldsToText()).isTrue();
    }

    @Test
    void aKeyIsShownInTheLanguageSpoken() {
        assertThat(new Keys("Shortcut+Shift+S").shown()).isEqualTo("Ctrl+Shift+S");
        assertThat(new Keys("Alt+Left").shown()).isEqualTo("Alt+←");
        Texts.speak(Locale.FRENCH);
        assertThat(new Keys("Shortcut+Shift+S").shown()).isEqualTo("Ctrl+Maj+S");
        assertThat(new Keys("Space").shown()).isEqualTo("Espace");
    }
}
