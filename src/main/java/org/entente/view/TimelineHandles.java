package org.entente.view;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.geo.Rect;
import org.entente.model.PartialDate;
import org.entente.scene.Colour;
import org.entente.scene.Mark;
import org.entente.scene.Palette;
import org.entente.scene.Stroke;
import org.entente.scene.TextWidths;
import org.entente.state.Stretch;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;

/** The handles over a timeline: the day with its flag, A and B with the bar between them, and the days side by side. */
final class TimelineHandles {
    private static final double TEXT = 11;
    private static final double FLAG_HEIGHT = 17;
    private static final double REACH = 4;
    private static final double KNOB = 7;

    private final View.When when;
    private final TimeScale scale;
    private final TimelineFloor floor;

    /** What can be grasped. */
    enum Grip {
        /** The day shown. */
        DAY,
        /** The first day of the stretch. */
        A,
        /** The last day of the stretch. */
        B,
        /** The whole stretch. */
        BODY,
        /** The dates below, to move the time that is seen. */
        DATES
    }

    TimelineHandles(View.When when, TimeScale scale, TimelineFloor floor) {
        this.when = when;
        this.scale = scale;
        this.floor = floor;
    }

    /** What of the handles lies under a point. */
    Optional<Grip> at(double x, double y) {
        double day = Math.abs(x - scale.x(when.day()));
        if (y < TimelineFloor.FLAG && flag(when.day()).grow(1).contains(new org.entente.geo.Point(x, y))) {
            return Optional.of(Grip.DAY);
        }
        Stretch stretch = when.stretch().orElse(null);
        if (stretch != null) {
            boolean onBar = Math.abs(y - floor.barY()) <= KNOB + 1;
            double a = distance(x, Grip.A, stretch, onBar);
            double b = distance(x, Grip.B, stretch, onBar);
            double reach = onBar ? KNOB + 1.5 : REACH;
            boolean mine = onBar || Math.min(a, b) < day;
            if (Math.min(a, b) <= reach && mine) {
                return Optional.of(a <= b ? Grip.A : Grip.B);
            }
            if (onBar && x > scale.x(stretch.from()) && x < scale.x(stretch.to())) {
                return Optional.of(Grip.BODY);
            }
            for (Grip grip : new Grip[] {Grip.A, Grip.B}) {
                if (dated(grip) && plate(grip, stretch).contains(new org.entente.geo.Point(x, y))) {
                    return Optional.of(grip);
                }
            }
        }
        if (day <= REACH) {
            return Optional.of(Grip.DAY);
        }
        return y > floor.base() ? Optional.of(Grip.DATES) : Optional.empty();
    }

    private double distance(double x, Grip grip, Stretch stretch, boolean onBar) {
        double at = scale.x(grip == Grip.A ? stretch.from() : stretch.to());
        return Math.abs(x - (onBar ? inside(at, grip) : at));
    }

    /** Where the knob of A or B, or the bar between them, lies. */
    Rect knob(Grip grip, Stretch stretch) {
        double a = scale.x(stretch.from());
        double b = scale.x(stretch.to());
        double y = floor.barY() - KNOB;
        return switch (grip) {
            case A -> new Rect(inside(a, grip) - KNOB, y, 2 * KNOB, 2 * KNOB);
            case B -> new Rect(inside(b, grip) - KNOB, y, 2 * KNOB, 2 * KNOB);
            default -> new Rect(a, y, b - a, 2 * KNOB);
        };
    }

    /** Where a knob stands that is never lost beyond the edges, nor under the other one there. */
    private double inside(double x, Grip grip) {
        double first = KNOB + 1 + (grip == Grip.B ? 2 * KNOB + 2 : 0);
        double last = floor.width() - KNOB - 1 - (grip == Grip.A ? 2 * KNOB + 2 : 0);
        return Math.max(first, Math.min(last, x));
    }

    /** Whether an end has its date at the foot: the day shown has it on its flag. */
    private boolean dated(Grip grip) {
        Stretch stretch = when.stretch().orElse(null);
        return stretch != null
                && (when.compared().isEmpty() || !(grip == Grip.A ? stretch.from() : stretch.to()).equals(when.day()));
    }

    private static double half(String text) {
        return TextWidths.inter().width(text, TEXT, true) / 2 + 7;
    }

    /** The day shown, with an arrow where it lies beyond an edge. */
    private String flagText(LocalDate day) {
        String text = PartialDate.of(day).text();
        double x = scale.x(day);
        return x < 0 ? "‹ " + text : x > floor.width() ? text + " ›" : text;
    }

    private Rect flag(LocalDate day) {
        double half = half(flagText(day));
        double middle = Math.max(half, Math.min(floor.width() - half, scale.x(day)));
        return new Rect(middle - half, 0, 2 * half, FLAG_HEIGHT);
    }

    /** The plate with the date of an end, A's to the left of its line and B's to the right, both within the timeline. */
    private Rect plate(Grip grip, Stretch stretch) {
        double a = 2 * half(PartialDate.of(stretch.from()).text());
        double b = 2 * half(PartialDate.of(stretch.to()).text());
        double left = Math.max(0, Math.min(floor.width() - a - b - 2, scale.x(stretch.from()) - a));
        double right = Math.max(left + a + 2, Math.min(floor.width() - b, scale.x(stretch.to())));
        boolean first = grip == Grip.A;
        return new Rect(first ? left : right, floor.base() + 2, first ? a : b, TimelineFloor.AXIS - 3);
    }

    /**
     * Draws them.
     *
     * @param focused the one that has the keyboard; null for none
     */
    void draw(Draft out, Palette palette, @Nullable Grip focused) {
        when.stretch().ifPresent(s -> shade(out, palette, s));
        when.panel().forEach(day -> beside(out, palette, day));
        when.stretch().ifPresent(s -> ends(out, palette, s, focused));
        Colour accent = palette.accent();
        out.upright(
                scale.x(when.day()),
                FLAG_HEIGHT - 1,
                floor.base() + 3,
                Stroke.solid(accent, focused == Grip.DAY ? 2.6 : 1.7));
        Rect flag = flag(when.day());
        if (focused == Grip.DAY) {
            out.round(flag.grow(2), 6, accent.fade(0.35), null);
        }
        out.round(flag, 5, accent, null);
        write(out, flag, flagText(when.day()), palette);
    }

    private static void write(Draft out, Rect box, String text, Palette palette) {
        out.text(
                box.x() + box.width() / 2,
                box.y() + box.height() / 2 + 4,
                text,
                new Mark.Type(TEXT, true, Mark.Anchor.MIDDLE, palette.ground().panel(), null));
    }

    private void shade(Draft out, Palette palette, Stretch stretch) {
        double a = Math.max(0, Math.min(floor.width(), scale.x(stretch.from())));
        double b = Math.max(0, Math.min(floor.width(), scale.x(stretch.to())));
        double top = TimelineFloor.FLAG;
        double high = floor.base() - top;
        Colour veil = palette.ground().panel().fade(0.55);
        out.box(new Rect(0, top, a, high), veil);
        out.box(new Rect(b, top, floor.width() - b, high), veil);
        out.box(new Rect(a, top, b - a, high), palette.accent().fade(0.07));
    }

    private void ends(Draft out, Palette palette, Stretch stretch, @Nullable Grip focused) {
        double a = scale.x(stretch.from());
        double b = scale.x(stretch.to());
        Colour ink = palette.ink().strong();
        Rect bar = new Rect(Math.max(-9, a), floor.barY() - 3, Math.min(floor.width() + 9, b) - Math.max(-9, a), 6);
        if (bar.width() > 0) {
            if (focused == Grip.BODY) {
                out.round(bar.grow(2.5), 5, palette.accent().fade(0.45), null);
            }
            out.round(bar, 3, palette.accent().fade(0.38), null);
        }
        for (Grip grip : new Grip[] {Grip.A, Grip.B}) {
            double x = grip == Grip.A ? a : b;
            if (x > -KNOB && x < floor.width() + KNOB) {
                out.upright(x, floor.barY(), floor.base() + 3, Stroke.solid(ink, 1.2));
            }
            Rect knob = knob(grip, stretch);
            if (focused == grip) {
                out.round(knob.grow(2.5), 6, palette.accent(), null);
            }
            out.round(knob, 4, ink, null);
            write(out, knob, grip == Grip.A ? "A" : "B", palette);
            if (dated(grip)) {
                Rect plate = plate(grip, stretch);
                out.box(
                        new Rect(plate.x() - 4, plate.y(), plate.width() + 8, plate.height()),
                        palette.ground().panel());
                out.round(plate, 4, ink, null);
                write(
                        out,
                        plate,
                        PartialDate.of(grip == Grip.A ? stretch.from() : stretch.to())
                                .text(),
                        palette);
            }
        }
    }

    /** One of the days seen side by side: a line with a small flag. */
    private void beside(Draft out, Palette palette, LocalDate day) {
        double x = scale.x(day);
        Colour ink = palette.ink().strong();
        out.upright(x, TimelineFloor.FLAG, floor.base() + 3, Stroke.solid(ink, 1.2));
        org.entente.scene.Path.Builder pen = new org.entente.scene.Path.Builder();
        pen.move(x, TimelineFloor.FLAG);
        pen.line(x + 8, TimelineFloor.FLAG + 3.5);
        pen.line(x, TimelineFloor.FLAG + 7);
        pen.close();
        out.area(pen.build(), ink, null);
    }
}
