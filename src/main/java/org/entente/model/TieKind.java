package org.entente.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A kind of tie, as data: a record may add its own.
 *
 * @param unit unit of strength where a measure names none, such as {@code million TIV}
 */
public record TieKind(String id, String name, Nature nature, String unit, Colours colours) {
    /** The kinds every record knows even without a kinds table. */
    public static final List<TieKind> BUILT_IN = List.of(
            kind("arms", "Military supply", Stance.COOPERATIVE, "million TIV", new Colours("#aa3377", "#d16ba5")),
            kind("energy", "Energy", Stance.COOPERATIVE, "TJ/year", new Colours("#b07300", "#f0b429")),
            kind("alignment", "Institutional alignment", Stance.COOPERATIVE, "", new Colours("#0072b2", "#4aa3e0")),
            kind("sanctions", "Sanctions", Stance.COERCIVE, "", new Colours("#4a4a4a", "#c4cbd3")));

    /**
     * What it means to be tied so.
     *
     * @param directed whether the tie runs from one actor to the other
     * @param sign +1, 0 or -1: the tie's sign in a signed graph (Cartwright and Harary 1956)
     */
    public record Nature(boolean directed, Stance stance, int sign) {}

    /** Its line colour as {@code #rrggbb} on a light and on a dark ground. */
    public record Colours(String light, String dark) {
        private static final java.util.regex.Pattern FORM = java.util.regex.Pattern.compile("#[0-9a-f]{6}");

        /** Whether a text is a colour of the form {@code #rrggbb}. */
        public static boolean valid(String text) {
            return FORM.matcher(text.toLowerCase(Locale.ROOT)).matches();
        }
    }

    /** Its name in the language spoken where it is the usual one of a built-in kind, else as the record has it. */
    public String said() {
        boolean usual = BUILT_IN.stream().anyMatch(k -> k.id.equals(id) && k.name.equals(name));
        return usual ? Texts.of("words.kind." + id) : name;
    }

    private static TieKind kind(String id, String name, Stance stance, String unit, Colours colours) {
        int sign = stance == Stance.COOPERATIVE ? 1 : -1;
        return new TieKind(id, name, new Nature(true, stance, sign), unit, Objects.requireNonNull(colours));
    }
}
