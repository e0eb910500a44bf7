package org.entente.paint;

/** Builds XML so that no text can break out of it: attribute values and text are escaped, numbers have two decimals. */
final class SvgWriter {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private boolean tagOpen;

    /** Starts a tag on a line of its own; attributes may follow. */
    SvgWriter open(String tag) {
        finishTag();
        out.append('<').append(tag);
        tagOpen = true;
        return this;
    }

    SvgWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    SvgWriter attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(out, value);
        out.append('"');
        return this;
    }

    /** Ends a tag that holds nothing. */
    void empty() {
        out.append("/>\n");
        tagOpen = false;
    }

    /** Ends a tag that holds text alone. */
    void text(String tag, String text) {
        out.append('>');
        tagOpen = false;
        escape(text);
        close(tag);
    }

    void close(String tag) {
        finishTag();
        out.append("</").append(tag).append(">\n");
    }

    private void finishTag() {
        if (tagOpen) {
            out.append(">\n");
            tagOpen = false;
        }
    }

    /** Appends what XML 1.0 allows of a text; control characters and lone surrogates are dropped. */
    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    boolean surrogate = c >= 0xd800 && c <= 0xdfff;
                    if (!Character.isISOControl(c) && !surrogate && (c & 0xfffe) != 0xfffe) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
    }

    /** Appends a number rounded to two decimals, without zeros at its end; it must be finite. */
    static void number(StringBuilder out, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a coordinate is " + value);
        }
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
        }
        long size = Math.abs(hundredths);
        out.append(size / 100);
        if (size % 100 != 0) {
            out.append('.').append(size % 100 / 10);
            if (size % 10 != 0) {
                out.append(size % 10);
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
