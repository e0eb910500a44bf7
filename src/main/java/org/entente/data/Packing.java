package org.entente.data;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Evidence;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Values put one behind the other in few bytes, which {@link Unpacking} takes out again. Texts, dates and lists stand
 * before all rows, each but once, and the rows name them by number; a number takes seven bits of a byte at a time, the
 * lowest first.
 */
final class Packing {
    private final Map<String, Integer> texts = new LinkedHashMap<>();
    private final Map<PartialDate, Integer> dates = new LinkedHashMap<>();
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();
    private final ByteArrayOutputStream rows = new ByteArrayOutputStream();

    private static <T> int place(Map<T, Integer> all, T value) {
        all.putIfAbsent(value, all.size());
        return all.getOrDefault(value, 0);
    }

    /** A number that is not negative. */
    void number(int value) {
        number(value, rows);
    }

    void yes(boolean value) {
        number(value ? 1 : 0);
    }

    /** One of the given values. */
    <E> void one(List<E> values, E value) {
        number(values.indexOf(value));
    }

    void real(double value) {
        rows.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(value).array());
    }

    void realOrNone(@Nullable Double value) {
        yes(value != null);
        if (value != null) {
            real(value);
        }
    }

    void text(String value) {
        number(place(texts, value));
    }

    void list(List<String> value) {
        value.forEach(text -> place(texts, text));
        number(place(lists, value));
    }

    void span(Span value) {
        dateOrNone(value.start());
        dateOrNone(value.end());
    }

    void date(PartialDate value) {
        number(1 + place(dates, value));
    }

    private void dateOrNone(@Nullable PartialDate value) {
        if (value == null) {
            number(0);
        } else {
            date(value);
        }
    }

    void evidence(Evidence value) {
        list(value.sources());
        text(value.note());
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        number(texts.size(), out);
        texts.keySet().forEach(text -> characters(text, out));
        number(dates.size(), out);
        dates.keySet().forEach(date -> day(date, out));
        number(lists.size(), out);
        for (List<String> list : lists.keySet()) {
            number(list.size(), out);
            list.forEach(text -> number(place(texts, text), out));
        }
        out.writeBytes(rows.toByteArray());
        return out.toByteArray();
    }

    /** One byte for each character where all of a text allow it, else two; the last bit of the length tells which. */
    private static void characters(String text, ByteArrayOutputStream out) {
        boolean narrow = text.chars().allMatch(c -> c < 0x100);
        number(2 * text.length() + (narrow ? 0 : 1), out);
        text.chars().forEach(c -> {
            if (!narrow) {
                out.write(c >> Byte.SIZE);
            }
            out.write(c);
        });
    }

    private static void day(PartialDate date, ByteArrayOutputStream out) {
        number(date.year(), out);
        number(date.month(), out);
        number(date.day(), out);
        number(2 * Unpacking.CERTAINTIES.indexOf(date.certainty()) + (date.reported() ? 1 : 0), out);
    }

    private static void number(int value, ByteArrayOutputStream out) {
        int rest = value;
        while (rest > 0x7f) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
    }
}
