package org.entente.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Strengths in one unit from a least to a most, both included.
 *
 * @param least negative infinity where there is none
 * @param most positive infinity where there is none
 */
public record Range(String unit, double least, double most) {
    private static final String NUMBER = "-?\\d+(?:\\.\\d+)?";
    private static final Pattern FORM = Pattern.compile("(.+?) (" + NUMBER + ")?\\.\\.(" + NUMBER + ")?");

    public boolean holds(double value) {
        return value >= least && value <= most;
    }

    /** Such as {@code TJ/year 10..250.5}; an end that is left open is not written. */
    public String text() {
        return unit + ' ' + number(least) + ".." + number(most);
    }

    /** Reads what {@link #text} writes; empty where it is no range, or one that ends before it begins. */
    public static Optional<Range> parse(String text) {
        Matcher m = FORM.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        String from = m.group(2);
        String to = m.group(3);
        Range read = new Range(
                m.group(1),
                from == null ? Double.NEGATIVE_INFINITY : Double.parseDouble(from),
                to == null ? Double.POSITIVE_INFINITY : Double.parseDouble(to));
        return Optional.of(read).filter(r -> r.least() <= r.most());
    }

    /** A bound without needless digits, empty where it is left open. */
    public static String number(double value) {
        return Double.isInfinite(value)
                ? ""
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
