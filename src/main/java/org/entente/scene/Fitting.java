package org.entente.scene;

/** Shortens text to the room there is. */
final class Fitting {
    private static final String MORE = "…";

    private Fitting() {}

    /** The text, or as much of its beginning as fits before an ellipsis; empty where not even that fits. */
    static String text(String text, double size, boolean bold, double room) {
        TextWidths widths = TextWidths.inter();
        if (widths.width(text, size, bold) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0) {
            end = text.offsetByCodePoints(end, -1);
            String cut = text.substring(0, end).stripTrailing() + MORE;
            if (end > 0 && widths.width(cut, size, bold) <= room) {
                return cut;
            }
        }
        return "";
    }
}
