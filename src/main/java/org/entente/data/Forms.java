package org.entente.data;

/** What cells look like. Every cell of a record is held against these, so they go through its characters by hand. */
final class Forms {
    private static final String IN_IDS = "_.:-";
    private static final String BEHIND_HOST = "/?#";

    private Forms() {}

    /** Whether a text is an id: letters a to z, digits and, behind the first character, some signs. */
    static boolean id(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
            if (!plain && (i == 0 || IN_IDS.indexOf(c) < 0)) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether a text is a number: digits, perhaps a sign before them, a fraction and an exponent behind them. */
    static boolean number(String text) {
        int whole = digits(text, sign(text, 0));
        int at = whole;
        if (at > 0 && at < text.length() && text.charAt(at) == '.') {
            at = digits(text, at + 1);
        }
        if (at > 0 && at < text.length() && (text.charAt(at) | 0x20) == 'e') {
            at = digits(text, sign(text, at + 1));
        }
        return at > 0 && at == text.length();
    }

    private static int sign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
    }

    /** The offset behind one digit or more; 0 where there is none. */
    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == from ? 0 : at;
    }

    /** Whether a text is an address of the web: http or https, a host with a dot inside it, and what follows it. */
    static boolean url(String text) {
        int host = text.startsWith("https://") ? 8 : text.startsWith("http://") ? 7 : 0;
        int at = host;
        while (at < text.length() && inUrl(text.charAt(at)) && BEHIND_HOST.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        int dot = text.indexOf('.', host + 1);
        if (host == 0 || dot < 0 || dot >= at - 1) {
            return false;
        }
        while (at < text.length() && inUrl(text.charAt(at))) {
            at++;
        }
        return at == text.length();
    }

    private static boolean inUrl(char c) {
        boolean space = c == ' ' || (c >= '\t' && c <= '\r');
        return !space && c != '"' && c != '<' && c != '>';
    }
}
