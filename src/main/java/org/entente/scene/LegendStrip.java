package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import org.entente.geo.Point;
import org.jspecify.annotations.Nullable;

/** Explains signs in rows along the lower edge of a picture, wrapped to its width. */
final class LegendStrip {
    /** Room of a sample in pixels. */
    static final double SAMPLE = 24;

    private static final double ROW = 17;
    private static final double TEXT = 11;
    private static final double GAP = 18;
    private static final double SIDE = 16;

    /** Room kept above the source line. */
    private static final double BOTTOM = 26;

    /** Pixels at the lower edge that a picture without a legend needs. */
    static final double NONE = BOTTOM;

    private final Palette palette;
    private final double width;
    private final List<Placed> placed = new ArrayList<>();
    private int rows;

    /**
     * One thing explained.
     *
     * @param sample null for words that need none
     */
    record Entry(@Nullable Sample sample, String text) {
        double room() {
            return sample == null ? 0 : SAMPLE + 6;
        }
    }

    /** Draws a sign around a point, within {@link #SAMPLE} by 12 pixels. */
    interface Sample {
        void draw(Point centre, List<Mark> out);
    }

    private record Placed(Entry entry, double x, int row) {}

    LegendStrip(Palette palette, double width, List<Entry> entries) {
        this.palette = palette;
        this.width = width;
        double x = SIDE;
        for (Entry entry : entries) {
            double wide = entry.room() + TextWidths.inter().width(entry.text(), TEXT, false);
            if (rows == 0 || x + wide > width - SIDE) {
                rows++;
                x = SIDE;
            }
            placed.add(new Placed(entry, x, rows - 1));
            x += wide + GAP;
        }
    }

    /** Pixels at the lower edge that a strip of a usual legend needs, before it is known what it has to explain. */
    static double usual(double width) {
        return BOTTOM + ROW * Math.max(1, Math.ceil(1350 / width)) + 6;
    }

    /** Pixels at the lower edge that this strip needs, the source line below it included. */
    double height() {
        return BOTTOM + ROW * rows + 6;
    }

    void draw(double pictureHeight, List<Mark> out) {
        double top = pictureHeight - BOTTOM - ROW * rows;
        for (Placed p : placed) {
            double y = top + p.row() * ROW + ROW / 2;
            Sample sample = p.entry().sample();
            if (sample != null) {
                sample.draw(new Point(p.x() + SAMPLE / 2, y), out);
            }
            double x = p.x() + p.entry().room();
            double room = width - SIDE - x;
            Mark.Type type =
                    new Mark.Type(TEXT, false, Mark.Anchor.START, palette.ink().strong(), null);
            out.add(new Mark.Label(x, y + TEXT * 0.36, Fitting.text(p.entry().text(), TEXT, false, room), type, null));
        }
    }
}
