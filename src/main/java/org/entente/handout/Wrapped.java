package org.entente.handout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.entente.model.Texts;
import org.entente.scene.TextWidths;

/** Breaks text into lines where its language allows it, and longer words where they must. */
final class Wrapped {
    private Wrapped() {}

    static double width(String text, Style style) {
        return TextWidths.inter().width(text, style.size(), style.bold());
    }

    /** The lines of a text in a width in pixels; none for an empty text. */
    static List<String> lines(String text, Style style, double width) {
        List<String> out = new ArrayList<>();
        for (String paragraph : text.strip().split("\\R+", -1)) {
            paragraph(paragraph.strip().replaceAll("\\s+", " "), style, width, out);
        }
        return out;
    }

    private static void paragraph(String text, Style style, double width, List<String> out) {
        BreakIterator breaks = BreakIterator.getLineInstance(Texts.locale());
        breaks.setText(text);
        String line = "";
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            while (inWord(text, to)) {
                to = breaks.next();
            }
            String word = text.substring(from, to);
            if (fits(line + word, style, width)) {
                line += word;
                continue;
            }
            if (!line.isBlank()) {
                out.add(line.stripTrailing());
            }
            line = word;
            while (!fits(line, style, width)) {
                int cut = most(line, style, width);
                out.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        if (!line.isBlank()) {
            out.add(line.stripTrailing());
        }
    }

    /** Whether a break lies behind an apostrophe within a word, as in NATO’s, where the platform allows one. */
    private static boolean inWord(String text, int at) {
        return at < text.length()
                && (text.charAt(at - 1) == '’' || text.charAt(at - 1) == '\'')
                && Character.isLetter(text.charAt(at));
    }

    private static boolean fits(String text, Style style, double width) {
        return width(text.stripTrailing(), style) <= width;
    }

    /** How many characters of a word fit, at least one. */
    private static int most(String word, Style style, double width) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Texts.locale());
        characters.setText(word);
        int fitting = characters.next();
        for (int end = characters.next();
                end != BreakIterator.DONE && fits(word.substring(0, end), style, width);
                end = characters.next()) {
            fitting = end;
        }
        return fitting;
    }
}
