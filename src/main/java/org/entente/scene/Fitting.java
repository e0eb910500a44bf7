package org.entente.scene;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens text to the room there is, by whole characters with their marks. */
public final class Fitting {
    private static final String MORE = "…";

    private Fitting() {}

    /** The text, or as much of its beginning as fits before an ellipsis; empty where not even that fits. */
    public static String text(String text, double size, boolean bold, double room) {
        TextWidths widths = TextWidths.inter();
        if (widths.width(text, size, bold) <= room) {
            return text;
        }
        boolean covered = widths.covers(text);
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        for (int end = characters.preceding(text.length()); end > 0; end = characters.previous()) {
            String cut = text.substring(0, end).stripTrailing() + MORE;
            if (widths.width(cut, size, bold) <= room && (!covered || widths.covers(cut))) {
                return cut;
            }
        }
        return "";
    }
}
