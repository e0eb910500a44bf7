package org.entente.data;

import org.entente.model.Texts;

/** Foreign text as messages show it: quoted, on one line, cut where it is long. */
final class Shown {
    private static final int LONGEST = 60;

    private Shown() {}

    static String text(String text) {
        if (text.isBlank()) {
            return Texts.of("reading.empty");
        }
        StringBuilder out = new StringBuilder();
        int[] points = text.codePoints().limit(LONGEST + 1).toArray();
        for (int i = 0; i < Math.min(LONGEST, points.length); i++) {
            switch (Character.getType(points[i])) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    out.append(
                            points[i] == '\n'
                                    ? "\\n"
                                    : points[i] == '\r'
                                            ? "\\r"
                                            : points[i] == '\t' ? "\\t" : "\\u" + String.format("%04x", points[i]));
                default -> out.appendCodePoint(points[i]);
            }
        }
        return Texts.of("reading.shown", points.length > LONGEST ? out + "…" : out.toString());
    }
}
