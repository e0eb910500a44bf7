package org.entente.model;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts as they are compared: in lower case, without accents, the letters that do not decompose spelt in two. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> SPELT =
            List.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "đ", "d", "ð", "d", "ł", "l", "þ", "th", "ı", "i");

    private Folded() {}

    /** A text folded; all scripts stay, so that Россия is found as россия. */
    public static String of(String text) {
        if (plain(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String out = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < SPELT.size(); i += 2) {
            out = out.replace(SPELT.get(i), SPELT.get(i + 1));
        }
        return out;
    }

    /** The words of a text, folded, in their order. */
    public static Stream<String> words(String text) {
        return GAPS.splitAsStream(of(text)).filter(w -> !w.isEmpty());
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
