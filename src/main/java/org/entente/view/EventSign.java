package org.entente.view;

import java.util.Locale;
import org.entente.model.Event;
import org.entente.model.Texts;
import org.entente.scene.Path;

/** The shapes of events on a timeline, by what kind of thing happened. */
enum EventSign {
    ACCORD(""),
    SUPPLY("contract delivery supply donation licence infrastructure transaction"),
    COERCION("sanction embargo seizure expulsion conflict"),
    RETREAT("suspension withdrawal cut-off postponement"),
    RELIEF("easing"),
    WORD("statement vote");

    /** Control distance of a quarter circle in parts of its radius. */
    private static final double KAPPA = 0.5523;

    /** Types of events, with spaces between them and around them. */
    private final String types;

    EventSign(String types) {
        this.types = ' ' + types + ' ';
    }

    /** What it stands for. */
    String words() {
        return Texts.of("view.key." + name().toLowerCase(Locale.ROOT));
    }

    /** The sign of an event; a type that no sign names has the first. */
    static EventSign of(Event event) {
        for (EventSign sign : values()) {
            if (sign.types.contains(' ' + event.type() + ' ')) {
                return sign;
            }
        }
        return ACCORD;
    }

    /** Its outline about a point; all look equally large. */
    Path path(double x, double y, double r) {
        Path.Builder pen = new Path.Builder();
        switch (this) {
            case ACCORD -> circle(pen, x, y, r);
            case SUPPLY -> polygon(pen, x, y, r * 0.88, -1, -1, 1, -1, 1, 1, -1, 1);
            case COERCION -> polygon(pen, x, y, r * 1.25, 0, -1, 1, 0, 0, 1, -1, 0);
            case RETREAT -> polygon(pen, x, y, r * 1.18, -1, -0.8, 1, -0.8, 0, 0.95);
            case RELIEF -> polygon(pen, x, y, r * 1.18, 0, -0.95, 1, 0.8, -1, 0.8);
            case WORD -> polygon(pen, x, y, r * 1.1, -0.42, -1, 0.42, -1, 0.42, 1, -0.42, 1);
        }
        return pen.build();
    }

    private static void polygon(Path.Builder pen, double x, double y, double r, double... corners) {
        pen.move(x + r * corners[0], y + r * corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            pen.line(x + r * corners[i], y + r * corners[i + 1]);
        }
        pen.close();
    }

    private static void circle(Path.Builder pen, double x, double y, double r) {
        double k = r * KAPPA;
        pen.move(x + r, y);
        pen.curve(x + r, y + k, x + k, y + r, x, y + r);
        pen.curve(x - k, y + r, x - r, y + k, x - r, y);
        pen.curve(x - r, y - k, x - k, y - r, x, y - r);
        pen.curve(x + k, y - r, x + r, y - k, x + r, y);
        pen.close();
    }
}
