package org.entente.scene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.layout.Layout.Placement;
import org.entente.layout.MatrixLayout;

/**
 * Which actors are rows and columns, and where in the picture these are. The actors drawn share the sheet, in the order of
 * the layout; names stand beside and above the body and do not move out of the picture with it.
 */
final class MatrixPlan {
    /** Where the body begins below heading and column names. */
    private static final double TOP = 114;

    private static final double RIGHT = 16;
    private static final double LARGEST_CELL = 90;
    private static final double LEAST_ASPECT = 1.25;
    private static final double MOST_ASPECT = 2;

    private final Rect body;
    private final List<String> actors;
    private final double[] starts;
    private final Cell cell;
    private final Point origin;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The size of a cell in pixels. */
    record Cell(double width, double height) {}

    MatrixPlan(Viewport viewport, Placement placement, Collection<String> drawn, double bottom) {
        body = body(viewport.width(), viewport.height(), bottom);
        Map<String, Integer> blocs = MatrixLayout.blocs(placement);
        actors = blocs.keySet().stream().filter(drawn::contains).toList();
        List<Double> at = new ArrayList<>();
        double next = 0;
        for (int i = 0; i < actors.size(); i++) {
            numbers.put(actors.get(i), i);
            boolean border = i > 0 && !Objects.equals(blocs.get(actors.get(i)), blocs.get(actors.get(i - 1)));
            next += border ? MatrixLayout.GAP : 0;
            at.add(next++);
        }
        starts = at.stream().mapToDouble(Double::doubleValue).toArray();
        double width = Math.min(LARGEST_CELL, MatrixLayout.WIDTH / Math.max(1, next)) * viewport.scale();
        cell = new Cell(width, width / aspect(viewport.width(), viewport.height()));
        origin = viewport.toScreen(new Point(0, 0));
    }

    /** The room for cells in a picture with so much below it. */
    private static Rect body(double width, double height, double bottom) {
        double gutter = gutter(width);
        return new Rect(gutter, TOP, Math.max(1, width - gutter - RIGHT), Math.max(1, height - TOP - bottom));
    }

    /** The room for names at the left. */
    static double gutter(double width) {
        return Math.max(150, Math.min(270, width * 0.17));
    }

    /** How much wider than high cells are, so that the sheet fills the picture. */
    private static double aspect(double width, double height) {
        Rect room = body(width, height, LegendStrip.usual(width));
        return Math.max(LEAST_ASPECT, Math.min(MOST_ASPECT, room.width() / room.height()));
    }

    /** The viewport in which the sheet fills the room for cells. */
    static Viewport frame(Placement placement, double width, double height) {
        Rect room = body(width, height, LegendStrip.usual(width));
        Rect sheet = placement.bounds();
        double high = sheet.width() / aspect(width, height);
        double scale = Math.min(room.width() / sheet.width(), room.height() / high);
        return new Viewport(
                new Point((width / 2 - room.x()) / scale, (height / 2 - room.y()) / scale), scale, width, height);
    }

    Rect body() {
        return body;
    }

    Cell cell() {
        return cell;
    }

    /** Ids in the order of rows and columns. */
    List<String> actors() {
        return actors;
    }

    int number(String actor) {
        return numbers.getOrDefault(actor, -1);
    }

    Rect cell(int row, int column) {
        return new Rect(
                origin.x() + starts[column] * cell.width(),
                origin.y() + starts[row] * cell.height(),
                cell.width(),
                cell.height());
    }

    /** Whether a new bloc begins with this actor. */
    boolean border(int number) {
        return number > 0 && starts[number] - starts[number - 1] > 1 + MatrixLayout.GAP / 2;
    }

    boolean rowSeen(int number) {
        Rect r = cell(number, number);
        return r.y() >= body.y() - 0.5 && r.bottom() <= body.bottom() + 0.5;
    }

    boolean columnSeen(int number) {
        Rect r = cell(number, number);
        return r.x() >= body.x() - 0.5 && r.right() <= body.right() + 0.5;
    }

    /** The part of the body that cells cover. */
    Rect covered() {
        if (starts.length == 0) {
            return new Rect(body.x(), body.y(), 0, 0);
        }
        Rect first = cell(0, 0);
        Rect last = cell(starts.length - 1, starts.length - 1);
        double left = Math.min(body.right(), Math.max(body.x(), first.x()));
        double top = Math.min(body.bottom(), Math.max(body.y(), first.y()));
        return new Rect(
                left,
                top,
                Math.max(0, Math.min(body.right(), last.right()) - left),
                Math.max(0, Math.min(body.bottom(), last.bottom()) - top));
    }
}
