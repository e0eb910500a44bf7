package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import org.entente.geo.Rect;

/** The table that the cells stand in: lines of rows and columns, stronger ones between blocs, bands of what stands out. */
final class MatrixGrid {
    private static final double LINES_FROM = 7;

    private final Sight sight;
    private final MatrixPlan plan;
    private final Palette palette;
    private final Rect table;

    MatrixGrid(Sight sight, MatrixPlan plan) {
        this.sight = sight;
        this.plan = plan;
        this.palette = sight.palette();
        this.table = plan.covered();
    }

    Layer build(Drawn drawn) {
        List<Mark> out = new ArrayList<>();
        Emphasis emphasis = Emphasis.of(sight);
        for (int i = 0; i < plan.actors().size(); i++) {
            String id = plan.actors().get(i);
            if (emphasis.actor(id)) {
                bands(i, palette.accent().fade(0.16), out);
            } else if (drawn.focus().contains(id)) {
                bands(i, palette.ground().homeland().fade(0.55), out);
            }
        }
        lines(out);
        for (int i = 0; i < plan.actors().size(); i++) {
            if (plan.rowSeen(i) && plan.columnSeen(i)) {
                out.add(new Mark.Area(
                        Shapes.rect(plan.cell(i, i).grow(-0.5)),
                        palette.ground().land().fade(0.75),
                        null,
                        null));
            }
        }
        return new Layer("grid", out);
    }

    private void bands(int number, Colour colour, List<Mark> out) {
        Rect cell = plan.cell(number, number);
        if (plan.rowSeen(number)) {
            out.add(band(new Rect(table.x(), cell.y(), table.width(), cell.height()), colour));
        }
        if (plan.columnSeen(number)) {
            out.add(band(new Rect(cell.x(), table.y(), cell.width(), table.height()), colour));
        }
    }

    private static Mark band(Rect rect, Colour colour) {
        return new Mark.Area(Shapes.rect(rect), colour, null, null);
    }

    private void lines(List<Mark> out) {
        Stroke thin = Stroke.solid(palette.ink().hairline(), 0.8);
        Stroke strong = Stroke.solid(palette.ink().quiet().fade(0.75), 1);
        boolean all = plan.cell().height() >= LINES_FROM;
        int last = plan.actors().size() - 1;
        for (int i = 0; i <= last; i++) {
            Rect cell = plan.cell(i, i);
            if (plan.border(i)) {
                Rect before = plan.cell(i - 1, i - 1);
                horizontal((cell.y() + before.bottom()) / 2, strong, out);
                vertical((cell.x() + before.right()) / 2, strong, out);
            }
            if (all) {
                horizontal(cell.y(), thin, out);
                vertical(cell.x(), thin, out);
                if (i == last || plan.border(i + 1)) {
                    horizontal(cell.bottom(), thin, out);
                    vertical(cell.right(), thin, out);
                }
            }
        }
    }

    private void horizontal(double y, Stroke stroke, List<Mark> out) {
        if (y >= table.y() - 0.5 && y <= table.bottom() + 0.5) {
            line(table.x(), y, table.right(), y, stroke, out);
        }
    }

    private void vertical(double x, Stroke stroke, List<Mark> out) {
        if (x >= table.x() - 0.5 && x <= table.right() + 0.5) {
            line(x, table.y(), x, table.bottom(), stroke, out);
        }
    }

    private static void line(double x1, double y1, double x2, double y2, Stroke stroke, List<Mark> out) {
        Path.Builder pen = new Path.Builder();
        pen.move(x1, y1);
        pen.line(x2, y2);
        out.add(new Mark.Line(pen.build(), stroke, null));
    }
}
