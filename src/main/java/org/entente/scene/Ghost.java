package org.entente.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Passes marks on paler, larger and elsewhere; strokes and letters keep their size.
 *
 * @param opacity of what is passed on, 1 for all of it
 * @param placed where it comes to stand
 * @param out receives it
 */
record Ghost(double opacity, Shift placed, List<Mark> out) implements Surface {

    /** Larger by a factor about the corner of the picture, then moved by pixels. */
    record Shift(double scale, double dx, double dy) {
        static final Shift NONE = new Shift(1, 0, 0);
    }

    @Override
    public void layer(String name) {}

    @Override
    public void disc(Mark.Disc disc) {
        Mark.Circle c = disc.circle();
        out.add(new Mark.Disc(
                new Mark.Circle(x(c.x()), y(c.y()), c.radius()),
                disc.fill().fade(opacity),
                pale(disc.stroke()),
                disc.ref()));
    }

    @Override
    public void line(Mark.Line line) {
        Stroke stroke = line.stroke();
        out.add(new Mark.Line(
                path(line.path()),
                new Stroke(stroke.colour().fade(opacity), stroke.width(), stroke.dash()),
                line.ref()));
    }

    @Override
    public void area(Mark.Area area) {
        out.add(new Mark.Area(path(area.path()), area.fill().fade(opacity), pale(area.stroke()), area.ref()));
    }

    @Override
    public void label(Mark.Label label) {
        Mark.Type type = label.type();
        Colour halo = type.halo();
        Mark.Type pale = new Mark.Type(
                type.size(),
                type.bold(),
                type.anchor(),
                type.colour().fade(opacity),
                halo == null ? null : halo.fade(opacity));
        out.add(new Mark.Label(x(label.x()), y(label.y()), label.text(), pale, label.ref()));
    }

    private double x(double x) {
        return x * placed.scale() + placed.dx();
    }

    private double y(double y) {
        return y * placed.scale() + placed.dy();
    }

    private Path path(Path path) {
        return placed.equals(Shift.NONE) ? path : path.placed(placed.scale(), placed.dx(), placed.dy());
    }

    private @Nullable Stroke pale(@Nullable Stroke stroke) {
        return stroke == null ? null : new Stroke(stroke.colour().fade(opacity), stroke.width(), stroke.dash());
    }
}
