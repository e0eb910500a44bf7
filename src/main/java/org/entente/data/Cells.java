package org.entente.data;

import java.math.BigDecimal;
import java.util.Optional;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** The text of cells that are not text. */
final class Cells {
    private static final double LARGEST_PLAIN = 1e15;

    private Cells() {}

    /** The shortest decimal text that reads back as the same number. */
    static String number(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < LARGEST_PLAIN;
        if (whole && !(value == 0 && 1 / value < 0)) {
            return Long.toString((long) value);
        }
        boolean plain = Math.abs(value) >= 1e-3 && Math.abs(value) < LARGEST_PLAIN;
        return plain ? new BigDecimal(Double.toString(value)).toPlainString() : Double.toString(value);
    }

    static String number(@Nullable Double value) {
        return value == null ? "" : number(value.doubleValue());
    }

    static String start(Span span) {
        return text(span.from());
    }

    static String end(Span span) {
        return text(span.to());
    }

    private static String text(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("");
    }
}
