package org.entente.scene;

import java.util.List;
import org.entente.geo.Point;
import org.jspecify.annotations.Nullable;

/** How one mark goes through a transition. */
interface Course {
    /** The sizes of moving letters, in pixels: few, because each is drawn for itself. */
    double LETTER_STEP = 0.5;

    /** Adds the mark as it is at a fraction of the transition, if it is seen then. */
    void at(double fraction, List<Mark> out);

    /** A mark that goes, along with whom it belongs to. */
    static Course going(Mark mark, Tempo tempo, Way way) {
        return (fraction, out) -> {
            double seen = tempo.left(fraction);
            if (seen > 0) {
                mark.paint(new Ghost(seen, way.since(tempo.moved(fraction)), out));
            }
        };
    }

    /** A mark that comes, along with whom it belongs to. */
    static Course coming(Mark mark, Tempo tempo, Way way) {
        return (fraction, out) -> {
            double seen = tempo.come(fraction);
            if (seen > 0) {
                mark.paint(new Ghost(seen, way.before(tempo.moved(fraction)), out));
            }
        };
    }

    static Course moving(Mark.Disc a, Mark.Disc b, Tempo tempo) {
        return (fraction, out) -> {
            double f = tempo.moved(fraction);
            Mark.Circle from = a.circle();
            Mark.Circle to = b.circle();
            Mark.Circle circle = new Mark.Circle(
                    between(from.x(), to.x(), f), between(from.y(), to.y(), f), between(from.radius(), to.radius(), f));
            out.add(new Mark.Disc(circle, a.fill().towards(b.fill(), f), between(a.stroke(), b.stroke(), f), b.ref()));
        };
    }

    /** The paths must be alike. */
    static Course moving(Mark.Line a, Mark.Line b, Tempo tempo) {
        return (fraction, out) -> {
            double f = tempo.moved(fraction);
            out.add(new Mark.Line(a.path().towards(b.path(), f), a.stroke().towards(b.stroke(), f), b.ref()));
        };
    }

    /** The paths must be alike. */
    static Course moving(Mark.Area a, Mark.Area b, Tempo tempo) {
        return (fraction, out) -> {
            double f = tempo.moved(fraction);
            out.add(new Mark.Area(
                    a.path().towards(b.path(), f),
                    a.fill().towards(b.fill(), f),
                    between(a.stroke(), b.stroke(), f),
                    b.ref()));
        };
    }

    static Course moving(Mark.Label a, Mark.Label b, Tempo tempo) {
        double left = a.left();
        double right = b.left();
        return (fraction, out) -> {
            double f = tempo.moved(fraction);
            double exact = between(a.type().size(), b.type().size(), f);
            double size = a.type().size() == b.type().size() ? exact : Math.rint(exact / LETTER_STEP) * LETTER_STEP;
            Mark.Type type = new Mark.Type(
                    size,
                    (f < 0.5 ? a : b).type().bold(),
                    Mark.Anchor.START,
                    a.type().colour().towards(b.type().colour(), f),
                    (f < 0.5 ? a : b).type().halo());
            out.add(new Mark.Label(
                    between(left, right, f), between(a.y(), b.y(), f), (f < 0.5 ? a : b).text(), type, b.ref()));
        };
    }

    private static double between(double a, double b, double fraction) {
        return a + (b - a) * fraction;
    }

    private static @Nullable Stroke between(@Nullable Stroke a, @Nullable Stroke b, double fraction) {
        return a == null || b == null ? b : a.towards(b, fraction);
    }

    /** The straight way of an actor from its old place to its new one. */
    record Way(Point from, Point to) {
        static final Way NONE = new Way(new Point(0, 0), new Point(0, 0));

        /** How far it is from the start, a fraction of the way on. */
        Ghost.Shift since(double fraction) {
            return shift(from, fraction);
        }

        /** How far it is from the end. */
        Ghost.Shift before(double fraction) {
            return shift(to, fraction);
        }

        private Ghost.Shift shift(Point origin, double fraction) {
            Point at = from.towards(to, fraction);
            return new Ghost.Shift(1, at.x() - origin.x(), at.y() - origin.y());
        }
    }
}
