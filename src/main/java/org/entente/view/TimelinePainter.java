package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Tie;
import org.entente.scene.Colour;
import org.entente.scene.Palette;
import org.entente.scene.TextWidths;
import org.entente.state.ExplorerState;

/** Draws a timeline. */
final class TimelinePainter {
    private static final double FLAG = 20;
    private static final double AXIS = 20;
    private static final double LEVEL = 11;
    private static final double DOT = 3.6;
    private static final double BIN = 6;
    private static final double LABEL = 10.5;
    private static final int LONGEST_LABEL = 44;

    private final ExplorerState state;
    private final TimeScale scale;
    private final double width;
    private final double height;
    private final Palette palette;
    private final TextWidths widths = TextWidths.inter();

    TimelinePainter(ExplorerState state, TimeScale scale, double width, double height) {
        this.state = state;
        this.scale = scale;
        this.width = width;
        this.height = height;
        this.palette = Palette.of(state.view().look().theme());
    }

    private double base() {
        return height - AXIS;
    }

    double levelY(int level) {
        return base() - 9 - level * LEVEL;
    }

    /** How many levels of dots there is room for. */
    int levels() {
        return Math.max(1, (int) ((base() - 9 - FLAG - DOT) / LEVEL) + 1);
    }

    void paint(GraphicsContext gc, List<Event> events, EventMarks marks, boolean focused) {
        gc.setFill(color(palette.ground().panel()));
        gc.fillRect(0, 0, width, height);
        state.view().when().compared().ifPresent(day -> range(gc, day));
        histogram(gc, events);
        axis(gc);
        for (EventMarks.Mark mark : marks.marks()) {
            dot(gc, mark);
        }
        state.view().when().panel().forEach(day -> mark(gc, day));
        state.view()
                .when()
                .compared()
                .ifPresent(day -> handle(gc, day, palette.ink().quiet(), 1.4));
        handle(gc, state.view().day(), palette.accent(), focused ? 2.5 : 1.8);
    }

    /** Whether a point lies on the flag or the line of the handle of another day. */
    boolean otherHandle(LocalDate day, double x, double y) {
        double at = scale.x(day);
        return Math.abs(x - at) <= 4 || (y < FLAG - 3 && Math.abs(x - flagMiddle(day)) <= flagHalf(day));
    }

    private void range(GraphicsContext gc, LocalDate other) {
        double a = scale.x(other);
        double b = scale.x(state.view().day());
        gc.setFill(color(palette.accent().fade(0.10)));
        gc.fillRect(Math.min(a, b), FLAG - 3, Math.abs(b - a), base() - FLAG + 3);
    }

    private static Color color(Colour c) {
        return Tint.of(c);
    }

    private void histogram(GraphicsContext gc, List<Event> events) {
        int[] bins = new int[(int) Math.ceil(width / BIN) + 1];
        for (Event event : events) {
            double x = scale.x(event.date().earliest());
            if (x >= 0 && x < width) {
                bins[(int) (x / BIN)]++;
            }
        }
        gc.setFill(color(palette.ink().hairline()));
        for (int i = 0; i < bins.length; i++) {
            double h = Math.min(base() - FLAG, bins[i] * 6.0);
            gc.fillRect(i * BIN + 0.5, base() - h, BIN - 1, h);
        }
    }

    private void axis(GraphicsContext gc) {
        gc.setStroke(color(palette.ink().hairline()));
        gc.setLineDashes();
        gc.setLineWidth(1);
        gc.strokeLine(0, base() + 0.5, width, base() + 0.5);
        gc.setFont(Fonts.inter(LABEL, false));
        gc.setTextBaseline(VPos.BASELINE);
        gc.setTextAlign(TextAlignment.CENTER);
        int months = step();
        LocalDate tick = scale.day(0).withDayOfYear(1);
        while (scale.x(tick) < width) {
            double x = scale.x(tick);
            boolean labelled = months < 12 ? true : tick.getYear() % (months / 12) == 0;
            if (labelled && x > 14 && x < width - 14) {
                gc.setStroke(color(palette.ink().quiet()));
                gc.strokeLine(Math.round(x) + 0.5, base(), Math.round(x) + 0.5, base() + 4);
                gc.setFill(color(palette.ink().quiet()));
                String text = tick.getMonthValue() == 1
                        ? Integer.toString(tick.getYear())
                        : new PartialDate(tick.getYear(), tick.getMonthValue(), 0, PartialDate.Certainty.EXACT, false)
                                .text()
                                .substring(0, 3);
                gc.fillText(text, x, height - 5);
            }
            tick = tick.plusMonths(Math.min(12, months));
        }
    }

    /** Months between labels, so that labels stand at least 44 pixels apart. */
    private int step() {
        for (int months : new int[] {1, 3, 6, 12, 24, 60, 120}) {
            if (scale.perDay() * 30.4 * months > 44) {
                return months;
            }
        }
        return 240;
    }

    private void dot(GraphicsContext gc, EventMarks.Mark mark) {
        Event event = mark.event();
        double y = levelY(mark.level());
        Color colour = color(colour(event));
        boolean selected = state.view().subject().selected().equals(Optional.of(Ref.event(event.id())));
        double vague = Math.min(width, scale.x(event.date().latest()) - mark.x());
        if (vague > 2) {
            gc.setFill(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue(), 0.13));
            gc.fillRoundRect(mark.x(), y - 2.5, vague, 5, 5, 5);
        }
        if (selected) {
            gc.setFill(color(palette.accent().fade(0.35)));
            gc.fillOval(mark.x() - DOT - 3.5, y - DOT - 3.5, 2 * DOT + 7, 2 * DOT + 7);
        }
        if (event.hypothetical() || event.date().reported()) {
            gc.setFill(color(palette.ground().panel()));
            gc.fillOval(mark.x() - DOT, y - DOT, 2 * DOT, 2 * DOT);
            gc.setStroke(colour);
            gc.setLineWidth(1.6);
            gc.strokeOval(mark.x() - DOT + 0.8, y - DOT + 0.8, 2 * DOT - 1.6, 2 * DOT - 1.6);
        } else {
            gc.setFill(colour);
            gc.fillOval(mark.x() - DOT, y - DOT, 2 * DOT, 2 * DOT);
        }
        label(gc, mark, y);
    }

    private void label(GraphicsContext gc, EventMarks.Mark mark, double y) {
        String title = mark.event().title();
        if (title.length() <= LONGEST_LABEL && widths.width(title, LABEL, false) + 16 < mark.room()) {
            gc.setFill(color(palette.ink().quiet()));
            gc.setFont(Fonts.inter(LABEL, false));
            gc.setTextAlign(TextAlignment.LEFT);
            gc.fillText(title, mark.x() + DOT + 3, y + 3.6);
        }
    }

    /** The colour of the kind it acts on first; an event that changes no tie is quiet. */
    private Colour colour(Event event) {
        return state.chronicle().effectsOfEvent(event.id()).stream()
                .flatMap(e -> state.chronicle().tie(e.tie()).stream())
                .map(Tie::kind)
                .flatMap(k -> state.chronicle().kind(k).stream())
                .findFirst()
                .map(palette::kind)
                .orElse(palette.ink().quiet());
    }

    /** One of the days seen side by side: a line with a small flag. */
    private void mark(GraphicsContext gc, LocalDate day) {
        double x = Math.round(scale.x(day)) + 0.5;
        gc.setStroke(color(palette.ink().strong()));
        gc.setLineWidth(1.2);
        gc.strokeLine(x, FLAG - 3, x, base() + 4);
        gc.setFill(color(palette.ink().strong()));
        gc.fillPolygon(new double[] {x, x + 7, x}, new double[] {FLAG - 3, FLAG, FLAG + 3}, 3);
    }

    private double flagHalf(LocalDate day) {
        return widths.width(PartialDate.of(day).text(), 11.5, true) / 2 + 8;
    }

    /** The middle of a day's flag, within the timeline; the other day's flag steps aside from that of the day shown. */
    private double flagMiddle(LocalDate day) {
        double half = flagHalf(day);
        double own = Math.max(half, Math.min(width - half, scale.x(day)));
        LocalDate shown = state.view().day();
        if (day.equals(shown)) {
            return own;
        }
        double apart = half + flagHalf(shown) + 3;
        double main = flagMiddle(shown);
        if (Math.abs(own - main) >= apart) {
            return own;
        }
        boolean left = day.isBefore(shown) ? main - apart >= half : main + apart > width - half;
        return left ? main - apart : main + apart;
    }

    private void handle(GraphicsContext gc, LocalDate day, Colour colour, double line) {
        double x = Math.round(scale.x(day)) + 0.5;
        gc.setStroke(color(colour));
        gc.setLineDashes();
        gc.setLineWidth(line);
        gc.strokeLine(x, FLAG - 3, x, base() + 4);
        String text = PartialDate.of(day).text();
        double half = flagHalf(day);
        double middle = flagMiddle(day);
        gc.setFill(color(colour));
        gc.fillRoundRect(middle - half, 0, 2 * half, 17, 6, 6);
        gc.setFill(color(palette.ground().panel()));
        gc.setFont(Fonts.inter(11.5, true));
        gc.setTextAlign(TextAlignment.CENTER);
        gc.fillText(text, middle, 12.5);
    }
}
