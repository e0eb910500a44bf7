package org.entente.scene;

import java.text.Normalizer;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: chooses for each the form that its neighbours ask for among Unicode's presentation forms, by their
 * names and decompositions in the Unicode Character Database (The Unicode Standard, chapter 9.2).
 */
final class Joining {
    private static final char LAM = 'ل';
    private static final char TATWEEL = 'ـ';
    private static final char JOINER = '\u200d';

    /** Forms by what they stand for, one letter or two. */
    private static final Map<String, Map<Form, Integer>> FORMS = new HashMap<>();

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    static {
        for (int c = 0xfb50; c <= 0xfefc; c++) {
            String name = Character.getName(c);
            String base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
            boolean ligature = base.length() == 2 && base.charAt(0) == LAM && "آأإا".indexOf(base.charAt(1)) >= 0;
            if (name != null && (base.length() == 1 || ligature)) {
                for (Form form : Form.values()) {
                    if (name.endsWith(" " + form + " FORM")) {
                        FORMS.computeIfAbsent(base, k -> new EnumMap<>(Form.class))
                                .put(form, c);
                    }
                }
            }
        }
    }

    private Joining() {}

    static boolean arabic(char c) {
        return c >= 0x620 && c <= 0x6ff && Character.isLetter(c);
    }

    /** Whether it is a vowel sign or another mark above or below letters. */
    static boolean mark(int c) {
        return (c >= 0x64b && c <= 0x65f) || c == 0x670 || (c >= 0x6d6 && c <= 0x6ed && !Character.isLetter(c));
    }

    /** How many letters the sign at an index stands for: two where lam and alef make one, else one. */
    static int length(String text, int at) {
        return at + 1 < text.length() && FORMS.containsKey(text.substring(at, at + 2)) ? 2 : 1;
    }

    /** The form of the letter or ligature at an index, 0 where Unicode has none; isolated letters are themselves. */
    static int form(String text, int at) {
        String letters = text.substring(at, at + length(text, at));
        boolean before = at > 0 && toLeft(text.charAt(at - 1)) && toRight(text.charAt(at));
        char last = letters.charAt(letters.length() - 1);
        int next = at + letters.length();
        boolean after = next < text.length() && toLeft(last) && toRight(text.charAt(next));
        Form form = before ? (after ? Form.MEDIAL : Form.FINAL) : after ? Form.INITIAL : Form.ISOLATED;
        boolean known = last == TATWEEL || FORMS.containsKey(letters);
        if (known && letters.length() == 1 && (form == Form.ISOLATED || last == TATWEEL)) {
            return last;
        }
        return FORMS.getOrDefault(letters, Map.of()).getOrDefault(form, 0);
    }

    private static boolean has(char c, Form form) {
        return FORMS.getOrDefault(String.valueOf(c), Map.of()).containsKey(form);
    }

    /** Whether a letter joins the one before it, which stands at its right. */
    private static boolean toRight(char c) {
        return c == TATWEEL || c == JOINER || has(c, Form.FINAL);
    }

    /** Whether a letter joins the one after it, which stands at its left. */
    private static boolean toLeft(char c) {
        return c == TATWEEL || c == JOINER || has(c, Form.INITIAL);
    }
}
