package org.entente.paint;

import java.util.ArrayList;
import java.util.List;
import org.entente.scene.Colour;
import org.entente.scene.Mark;
import org.entente.scene.TextWidths;

/** Sets labels on some rows of a sheet from cached masks of their letters, each at the nearest quarter of a pixel. */
final class Lettering {
    private final Sheet sheet;
    private final int top;
    private final int bottom;
    private final TextWidths widths = TextWidths.inter();
    private byte[] halo = new byte[1 << 14];
    private Cells cells;

    /** A letter's mask and where its upper left corner comes to lie. */
    private record Set(LetterMasks.Mask mask, int x, int y) {}

    Lettering(Sheet sheet, int top, int bottom) {
        this.sheet = sheet;
        this.top = top;
        this.bottom = bottom;
        cells = Cells.all(sheet.width(), sheet.height());
    }

    /** Sets on some squares only from now on. */
    void within(Cells wanted) {
        cells = wanted;
    }

    private boolean open(int left, int first, int right, int last) {
        return first < last && cells.any(left, first, right - 1, last - 1);
    }

    void set(Mark.Label label) {
        Mark.Type type = label.type();
        double scale = sheet.scale();
        double reach = 2 * type.size();
        if ((label.y() + reach) * scale < top || (label.y() - reach) * scale > bottom) {
            return;
        }
        double width = widths.width(label.text(), type.size(), type.bold());
        double left =
                switch (type.anchor()) {
                    case START -> label.x();
                    case MIDDLE -> label.x() - width / 2;
                    case END -> label.x() - width;
                };
        if (!open(
                (int) Math.floor((left - reach) * scale),
                Math.max(top, (int) Math.floor((label.y() - reach) * scale)),
                (int) Math.ceil((left + width + reach) * scale),
                Math.min(bottom, (int) Math.ceil((label.y() + reach) * scale)))) {
            return;
        }
        String text = TextWidths.drawn(label.text());
        Colour around = type.halo();
        if (around != null) {
            outline(letters(text, type, new Pen(left, label.y()), true), Ink.of(around));
        }
        Ink ink = Ink.of(type.colour());
        for (Set letter : letters(text, type, new Pen(left, label.y()), false)) {
            lay(letter, ink);
        }
    }

    /** Where a text begins, in pixels of the scene. */
    private record Pen(double x, double y) {}

    private List<Set> letters(String text, Mark.Type type, Pen pen, boolean outlined) {
        List<Set> out = new ArrayList<>(text.length());
        double scale = sheet.scale();
        int y4 = (int) Math.round(pen.y() * scale * 4);
        double x = pen.x() * scale;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            LetterMasks.Size size = new LetterMasks.Size(type.size(), scale, type.bold(), outlined);
            int x4 = (int) Math.round(x * 4);
            LetterMasks.Mask mask = LetterMasks.of(new LetterMasks.Key(letter, size, x4 & 3, y4 & 3));
            if (mask.width() > 0) {
                out.add(new Set(mask, (x4 >> 2) + mask.left(), (y4 >> 2) + mask.top()));
            }
            x += mask.advance();
        }
        return out;
    }

    private void lay(Set letter, Ink ink) {
        LetterMasks.Mask mask = letter.mask();
        int[] pixels = sheet.pixels();
        int firstRow = Math.max(top, letter.y());
        int lastRow = Math.min(bottom, letter.y() + mask.height());
        int from = Math.max(0, letter.x());
        int to = Math.min(sheet.width(), letter.x() + mask.width());
        if (from >= to || !open(from, firstRow, to, lastRow)) {
            return;
        }
        boolean all = cells.all(from, firstRow, to - 1, lastRow - 1);
        for (int y = firstRow; y < lastRow; y++) {
            int in = (y - letter.y()) * mask.width() - letter.x();
            int at = y * sheet.width();
            for (int x = from; x < to; x++) {
                int covered = mask.cover(in + x);
                if (covered != 0 && (all || cells.has(x, y))) {
                    pixels[at + x] = ink.over(pixels[at + x], ink.weight(covered));
                }
            }
        }
    }

    /** Lays the outlines of all letters at once, so that where two overlap they are not laid twice. */
    private void outline(List<Set> letters, Ink ink) {
        int left = Integer.MAX_VALUE;
        int right = 0;
        int first = bottom;
        int last = top;
        for (Set letter : letters) {
            left = Math.min(left, Math.max(0, letter.x()));
            right = Math.max(
                    right, Math.min(sheet.width(), letter.x() + letter.mask().width()));
            first = Math.min(first, Math.max(top, letter.y()));
            last = Math.max(last, Math.min(bottom, letter.y() + letter.mask().height()));
        }
        if (right <= left || last <= first) {
            return;
        }
        int wide = right - left;
        if (halo.length < wide * (last - first)) {
            halo = new byte[wide * (last - first)];
        }
        for (Set letter : letters) {
            gather(letter, left, right, first, last);
        }
        boolean all = cells.all(left, first, right - 1, last - 1);
        int[] pixels = sheet.pixels();
        for (int y = first; y < last; y++) {
            int at = y * sheet.width() + left;
            int in = (y - first) * wide;
            for (int x = 0; x < wide; x++) {
                int covered = halo[in + x] & 0xff;
                if (covered != 0) {
                    halo[in + x] = 0;
                    if (!all && !cells.has(left + x, y)) {
                        continue;
                    }
                    pixels[at + x] = ink.over(pixels[at + x], ink.weight(covered));
                }
            }
        }
    }

    private void gather(Set letter, int left, int right, int first, int last) {
        LetterMasks.Mask mask = letter.mask();
        int from = Math.max(left, letter.x());
        int to = Math.min(right, letter.x() + mask.width());
        int end = Math.min(last, letter.y() + mask.height());
        for (int y = Math.max(first, letter.y()); y < end; y++) {
            int in = (y - letter.y()) * mask.width() - letter.x();
            int at = (y - first) * (right - left) - left;
            for (int x = from; x < to; x++) {
                int covered = mask.cover(in + x);
                if (covered > (halo[at + x] & 0xff)) {
                    halo[at + x] = (byte) covered;
                }
            }
        }
    }
}
