package org.entente.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Rectangle2D;

/**
 * Where a window stood when it was closed.
 *
 * @param box in pixels of the screens; of a maximised window the one it had before
 * @param divider the share of the picture above the timeline, 0 to 1
 */
record WindowPlace(Rectangle2D box, boolean maximised, double divider) {
    /** How much of a window must be seen on a screen, in pixels, for a person to get hold of it. */
    private static final double SEEN = 100;

    private static final Pattern FORM =
            Pattern.compile("(-?\\d{1,5}) (-?\\d{1,5}) (\\d{1,5}) (\\d{1,5}) (true|false) (0\\.\\d{1,4})");

    String text() {
        return String.format(
                Locale.ROOT,
                "%.0f %.0f %.0f %.0f %s %.4f",
                box.getMinX(),
                box.getMinY(),
                box.getWidth(),
                box.getHeight(),
                maximised,
                Math.max(0, Math.min(0.9999, divider)));
    }

    /** The place a text tells of; empty where it is of no such form. */
    static Optional<WindowPlace> parse(String text) {
        Matcher m = FORM.matcher(text);
        return m.matches()
                ? Optional.of(new WindowPlace(
                        new Rectangle2D(number(m, 1), number(m, 2), number(m, 3), number(m, 4)),
                        Boolean.parseBoolean(m.group(5)),
                        number(m, 6)))
                : Optional.empty();
    }

    private static double number(Matcher m, int group) {
        return Double.parseDouble(m.group(group));
    }

    /** Whether a person would find the window on one of the screens, its upper edge within reach. */
    boolean seenOn(List<Rectangle2D> screens) {
        return screens.stream().anyMatch(s -> {
            double across = Math.min(box.getMaxX(), s.getMaxX()) - Math.max(box.getMinX(), s.getMinX());
            boolean top = box.getMinY() >= s.getMinY() - 1 && box.getMinY() < s.getMaxY() - SEEN;
            return across >= SEEN && top;
        });
    }
}
