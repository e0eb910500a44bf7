package org.entente.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Evidence;
import org.entente.model.PartialDate;
import org.entente.model.PartialDate.Certainty;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Takes out, in the same order, what {@link Packing} has put together. */
final class Unpacking {
    static final List<Certainty> CERTAINTIES = List.of(Certainty.values());

    private final byte[] bytes;
    private final String[] texts;
    private final PartialDate[] dates;
    private final List<List<String>> lists;
    private int at;

    Unpacking(byte[] bytes) {
        this.bytes = bytes;
        texts = new String[number()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = characters();
        }
        dates = new PartialDate[number()];
        for (int i = 0; i < dates.length; i++) {
            dates[i] = day();
        }
        int many = number();
        lists = new ArrayList<>(many);
        for (int i = 0; i < many; i++) {
            String[] list = new String[number()];
            for (int j = 0; j < list.length; j++) {
                list[j] = text();
            }
            lists.add(List.of(list));
        }
    }

    private String characters() {
        int length = number();
        boolean wide = (length & 1) != 0;
        int from = at;
        at += wide ? length & ~1 : length >> 1;
        return new String(bytes, from, at - from, wide ? UTF_16BE : ISO_8859_1);
    }

    private PartialDate day() {
        int year = number();
        int month = number();
        int day = number();
        int rest = number();
        return new PartialDate(year, month, day, CERTAINTIES.get(rest >> 1), (rest & 1) != 0);
    }

    int number() {
        int value = bytes[at++];
        if (value >= 0) {
            return value;
        }
        value &= 0x7f;
        for (int shift = 7; ; shift += 7) {
            int more = bytes[at++];
            value |= (more & 0x7f) << shift;
            if (more >= 0) {
                return value;
            }
        }
    }

    boolean yes() {
        return number() != 0;
    }

    <E> E one(List<E> values) {
        return values.get(number());
    }

    double real() {
        long bits = 0;
        for (int i = 0; i < Double.BYTES; i++) {
            bits = (bits << Byte.SIZE) | (bytes[at++] & 0xff);
        }
        return Double.longBitsToDouble(bits);
    }

    @Nullable
    Double realOrNone() {
        return yes() ? (Double) real() : null;
    }

    String text() {
        return texts[number()];
    }

    List<String> list() {
        return lists.get(number());
    }

    PartialDate date() {
        return dates[number() - 1];
    }

    Span span() {
        PartialDate start = dateOrNone();
        return new Span(start, dateOrNone());
    }

    private @Nullable PartialDate dateOrNone() {
        int date = number();
        return date == 0 ? null : dates[date - 1];
    }

    Evidence evidence() {
        List<String> sources = list();
        return new Evidence(sources, text());
    }
}
