package org.entente.data;

/** Builds XML so that no text can break out of it: attribute values and text are escaped, numbers have two decimals. */
public final class XmlText {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private boolean tagOpen;

    /** Starts a tag on a line of its own; attributes may follow. */
    public XmlText open(String tag) {
        finishTag();
        out.append('<').append(tag);
        tagOpen = true;
        return this;
    }

    public XmlText attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    public XmlText attribute(String name, double value) {
        out.append(' ').append(name).append("=\"");
        number(out, value);
        out.append('"');
        return this;
    }

    /** Ends a tag that holds nothing. */
    public void empty() {
        out.append("/>\n");
        tagOpen = false;
    }

    /** Ends a tag that holds text alone. */
    public void text(String tag, String text) {
        out.append('>');
        tagOpen = false;
        escape(text);
        close(tag);
    }

    public void close(String tag) {
        finishTag();
        out.append("</").append(tag).append(">\n");
    }

    private void finishTag() {
        if (tagOpen) {
            out.append(">\n");
            tagOpen = false;
        }
    }

    /** Appends what XML 1.0 allows of a text; line ends and tabs are spaces, control characters and lone surrogates are dropped. */
    private void escape(String text) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n', '\r', '\t' -> out.append(' ');
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
    public static void number(StringBuilder out, double value) {
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
