package org.entente.scene;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A text as it is set: its signs from left to right, each the character of one glyph of the shipped fonts. Arabic letters
 * are joined, clusters of other scripts stand as one sign, and what runs from right to left is turned (Unicode Standard
 * Annex 9).
 *
 * @param logical the text in reading order without what is not drawn
 * @param signs the characters to draw, from left to right
 * @param rightToLeft whether it reads from right to left as a whole
 * @param complete whether the fonts have all of it in its right form
 */
public record Setting(String logical, String signs, boolean rightToLeft, boolean complete) {
    private static final Map<String, Setting> KEPT = new ConcurrentHashMap<>();
    private static final int MOST = 20_000;
    private static final String LEFT = "([{<«‹";
    private static final String RIGHT = ")]}>»›";

    /** How a text is set. */
    public static Setting of(String text) {
        if (plain(text)) {
            return new Setting(text, text, false, has(text));
        }
        Setting known = KEPT.get(text);
        if (known == null) {
            if (KEPT.size() > MOST) {
                KEPT.clear();
            }
            known = new Setter(drawn(text)).set();
            KEPT.put(text, known);
        }
        return known;
    }

    /** The text that a sign stands for, in reading order. */
    public static String text(int sign) {
        return Clusters.shipped()
                .text(sign)
                .orElseGet(() -> sign >= 0xfb50 && sign <= 0xfefc
                        ? Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC)
                        : Character.toString(sign));
    }

    /** Whether every character is its own sign, from left to right: as in Latin, Greek, Cyrillic, Georgian and Han. */
    static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!plain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean plain(char c) {
        return (c >= ' ' && c < 0x7f)
                || (c >= 0xa0 && c < 0x300)
                || (c >= 0x370 && c < 0x590)
                || (c >= 0x1e00 && c < 0x200b)
                || (c >= 0x2010 && c < 0x2028)
                || (c >= 0x2030 && c < 0x2060)
                || (c >= 0x2070 && c < 0x2e00)
                || (c >= 0x3041 && c < 0x3099)
                || (c >= 0x30a0 && c < 0xa000);
    }

    private static boolean has(String signs) {
        return signs.codePoints()
                .allMatch(c -> Character.isBmpCodePoint(c)
                        && Typeface.of(c).font(false).has(c));
    }

    /** Without control characters, halves of surrogate pairs and the vowel signs of Arabic, and composed. */
    private static String drawn(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c ->
                        !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE && !Joining.mark(c))
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /** Directions and joiners, which are heeded but not seen. */
    private static boolean unseen(int c) {
        return (c >= 0x200b && c <= 0x200f)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || (c >= 0xfe00 && c <= 0xfe0f)
                || c == 0xfeff;
    }

    /** Goes through one text. */
    private static final class Setter {
        private final String text;
        private final Bidi bidi;
        private final List<Integer> signs = new ArrayList<>();
        private final List<Byte> levels = new ArrayList<>();
        private boolean complete = true;

        Setter(String text) {
            this.text = text;
            this.bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        }

        Setting set() {
            for (int i = 0; i < text.length(); ) {
                i += sign(i);
            }
            Object[] order = signs.toArray();
            byte[] at = new byte[order.length];
            for (int i = 0; i < at.length; i++) {
                at[i] = levels.get(i);
            }
            Bidi.reorderVisually(at, 0, order, 0, order.length);
            StringBuilder out = new StringBuilder();
            for (Object sign : order) {
                out.appendCodePoint((Integer) sign);
            }
            String visual = out.toString();
            return new Setting(text, visual, !bidi.baseIsLeftToRight(), complete && has(visual));
        }

        /** Sets what begins at an index and tells how many characters that is. */
        private int sign(int at) {
            char first = text.charAt(at);
            if (Joining.arabic(first)) {
                int form = Joining.form(text, at);
                complete &= form != 0;
                add(form == 0 ? first : form, at);
                return Joining.length(text, at);
            }
            String cluster = Clusters.shipped().at(text, at).orElse("");
            if (!cluster.isEmpty()) {
                add(Clusters.shipped().character(cluster), at);
                return cluster.length();
            }
            int codePoint = text.codePointAt(at);
            if (!unseen(codePoint)) {
                Typeface face = Typeface.of(codePoint);
                complete &= !face.shaped() || (!Character.isLetter(codePoint) && !marked(codePoint));
                add(codePoint, at);
            }
            return Character.charCount(codePoint);
        }

        private static boolean marked(int codePoint) {
            int type = Character.getType(codePoint);
            return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        }

        private void add(int sign, int at) {
            int level = bidi.getLevelAt(at);
            signs.add(level % 2 == 1 ? mirrored(sign) : sign);
            levels.add((byte) level);
        }

        private static int mirrored(int sign) {
            int left = LEFT.indexOf(sign);
            int right = RIGHT.indexOf(sign);
            return left >= 0 ? RIGHT.charAt(left) : right >= 0 ? LEFT.charAt(right) : sign;
        }
    }
}
