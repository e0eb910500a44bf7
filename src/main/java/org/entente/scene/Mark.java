package org.entente.scene;

import org.entente.geo.Rect;
import org.entente.model.Ref;
import org.jspecify.annotations.Nullable;

/** One thing drawn, in pixels of one viewport; {@code ref} names the row it stands for, null where it stands for none. */
public sealed interface Mark {

    @Nullable
    Ref ref();

    /** Draws itself. */
    void paint(Surface surface);

    /** A circle. */
    record Disc(Circle circle, Colour fill, @Nullable Stroke stroke, @Nullable Ref ref) implements Mark {
        @Override
        public void paint(Surface surface) {
            surface.disc(this);
        }
    }

    /** The place of a disc. */
    record Circle(double x, double y, double radius) {}

    /** An open path. */
    record Line(Path path, Stroke stroke, @Nullable Ref ref) implements Mark {
        @Override
        public void paint(Surface surface) {
            surface.line(this);
        }
    }

    /** A closed path, filled by the even-odd rule and perhaps outlined. */
    record Area(Path path, Colour fill, @Nullable Stroke stroke, @Nullable Ref ref) implements Mark {
        @Override
        public void paint(Surface surface) {
            surface.area(this);
        }
    }

    /**
     * One line of text.
     *
     * @param x where the anchor stands
     * @param y the baseline
     */
    record Label(double x, double y, String text, Type type, @Nullable Ref ref) implements Mark {
        @Override
        public void paint(Surface surface) {
            surface.label(this);
        }

        /** Where the first letter begins. */
        double left() {
            return switch (type.anchor()) {
                case START -> x;
                case MIDDLE -> x - width() / 2;
                case END -> x - width();
            };
        }

        private double width() {
            return TextWidths.inter().width(text, type.size(), type.bold());
        }

        /** What the letters take, from the highest to the lowest there are. */
        Rect box() {
            return new Rect(left(), y - type.size() * 0.9, width(), type.size() * 1.2);
        }
    }

    /**
     * How text is set, in the font the project ships.
     *
     * @param size in pixels
     * @param halo colour of a 3 pixel outline behind the text, null for none
     */
    record Type(double size, boolean bold, Anchor anchor, Colour colour, @Nullable Colour halo) {}

    /** Which point of a text its x means. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
