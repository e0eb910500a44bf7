package org.entente.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.PartialDate;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/** Years, or months where there is room, above and below the lanes, and a line at the day shown. */
final class TimeAxis {
    private static final double TEXT = 10.5;
    private static final double LEAST = 52;
    private static final int[] MONTHS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200};

    private final LanesPlan plan;
    private final Palette palette;

    TimeAxis(LanesPlan plan, Palette palette) {
        this.plan = plan;
        this.palette = palette;
    }

    /** A tick of the axis. */
    private record Tick(double x, String text) {}

    private List<Tick> ticks() {
        int step = MONTHS[MONTHS.length - 1];
        for (int i = MONTHS.length - 1; i >= 0; i--) {
            step = plan.year() / 12 * MONTHS[i] >= LEAST ? MONTHS[i] : step;
        }
        Rect body = plan.body();
        List<Tick> out = new ArrayList<>();
        LocalDate first = plan.range().first();
        LocalDate at =
                step < 12 ? first : LocalDate.of(Math.max(1, first.getYear() - first.getYear() % (step / 12)), 1, 1);
        for (; !at.isAfter(plan.range().last()); at = at.plusMonths(step)) {
            double x = plan.x(at);
            if (x >= body.x() - 0.5 && x <= body.right() + 0.5) {
                out.add(new Tick(x, step < 12 ? month(at) : Integer.toString(at.getYear())));
            }
        }
        return out;
    }

    private static String month(LocalDate at) {
        return at.getMonthValue() == 1
                ? Integer.toString(at.getYear())
                : Texts.of("words.month-short." + at.getMonthValue());
    }

    /** Lines that lie behind the lanes. */
    void grid(List<Mark> out) {
        Rect body = plan.body();
        Stroke thin = Stroke.solid(palette.ink().hairline(), 0.8);
        for (Tick tick : ticks()) {
            out.add(vertical(tick.x(), body.y(), body.bottom(), thin));
        }
        for (double y : new double[] {body.y(), body.bottom()}) {
            Path.Builder pen = new Path.Builder();
            pen.move(body.x(), y);
            pen.line(body.right(), y);
            out.add(new Mark.Line(
                    pen.build(), Stroke.solid(palette.ink().quiet().fade(0.6), 1), null));
        }
    }

    /** The dates above the lanes, and the day shown with its line over them. */
    void above(LocalDate day, List<Mark> out) {
        dates(day, plan.body().y() - 7, out);
    }

    /** The dates below the lanes, and the day that is compared with where there is one. */
    void below(@Nullable LocalDate day, List<Mark> out) {
        dates(day, plan.body().bottom() + 14, out);
    }

    private void dates(@Nullable LocalDate day, double base, List<Mark> out) {
        Rect body = plan.body();
        double at = day == null ? Double.NaN : plan.x(day);
        String text = day == null ? "" : PartialDate.of(day).text();
        double half = TextWidths.inter().width(text, TEXT, true) / 2 + 7;
        double centre = Math.max(half, Math.min(body.right() + 30 - half, at));
        boolean seen = at >= body.x() - 0.5 && at <= body.right() + 0.5;
        for (Tick tick : ticks()) {
            double room = TextWidths.inter().width(tick.text(), TEXT, false) / 2 + 4;
            if (!seen || Math.abs(tick.x() - centre) > half + room) {
                Colour quiet = palette.ink().quiet();
                out.add(label(tick.x(), base, tick.text(), false, quiet));
            }
        }
        if (seen) {
            out.add(vertical(at, body.y() - 2, body.bottom() + 2, Stroke.solid(palette.accent(), 1.4)));
            out.add(new Mark.Area(
                    Shapes.round(new Point(centre, base - 3.6), new Spot.Half(half, 8.5), 5),
                    palette.accent(),
                    null,
                    null));
            out.add(label(centre, base, text, true, palette.ground().panel()));
        }
    }

    private static Mark vertical(double x, double top, double bottom, Stroke stroke) {
        Path.Builder pen = new Path.Builder();
        pen.move(x, top);
        pen.line(x, bottom);
        return new Mark.Line(pen.build(), stroke, null);
    }

    private static Mark label(double x, double y, String text, boolean bold, Colour colour) {
        return new Mark.Label(x, y, text, new Mark.Type(TEXT, bold, Mark.Anchor.MIDDLE, colour, null), null);
    }
}
