package org.entente.paint;

import java.util.List;
import org.entente.geo.Rect;
import org.entente.scene.Colour;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Path;
import org.entente.scene.Stroke;
import org.entente.scene.Surface;
import org.jspecify.annotations.Nullable;

/** Draws marks anti-aliased on some rows of a sheet's pixels, much faster than Java2D and JavaFX without a GPU. */
final class PixelSurface implements Surface {
    /** Control distance of a quarter circle in parts of its radius. */
    private static final double KAPPA = 0.5523;

    private static final Coverage NONE = new Coverage(0, 0, 0);

    private final Sheet sheet;
    private final int top;
    private final int bottom;
    private final SlimRun slim;
    private final SlimPen slimPen;
    private final Lettering lettering;
    private Coverage coverage = NONE;
    private boolean hair;
    private Cells cells;

    /**
     * A surface on the rows of a band.
     *
     * @param bottom the row after the last
     */
    PixelSurface(Sheet sheet, int top, int bottom) {
        this.sheet = sheet;
        this.top = top;
        this.bottom = bottom;
        slim = new SlimRun(sheet, top, bottom);
        slimPen = new SlimPen(slim, sheet.scale());
        lettering = new Lettering(sheet, top, bottom);
        cells = Cells.all(sheet.width(), sheet.height());
    }

    /** Draws on some squares of the band only from now on; a sketch's hairs heed no squares. */
    PixelSurface within(Cells wanted) {
        cells = wanted;
        slim.within(wanted);
        lettering.within(wanted);
        return this;
    }

    /** Draws layers on the squares that are open; the memory it needs is lent to it meanwhile. */
    void paint(List<Layer> layers) {
        Coverage lent = Coverages.lend(sheet.width(), top, bottom);
        lent.within(cells.share() == 1 ? null : cells);
        coverage = lent;
        layers.forEach(layer -> layer.paint(this));
        coverage = NONE;
        Coverages.takeBack(lent);
    }

    /** Whether any square of the band is open. */
    boolean open() {
        return cells.any(0, top, sheet.width() - 1, bottom - 1);
    }

    @Override
    public void layer(String name) {
        hair = name.equals(Layer.SKETCH);
    }

    @Override
    public void disc(Mark.Disc disc) {
        Stroke stroke = disc.stroke();
        if (stroke != null && !stroke.dash().isEmpty()) {
            Path circle = circle(disc.circle());
            fill(circle, disc.fill());
            stroke(circle, stroke);
            return;
        }
        double radius = disc.circle().radius() * sheet.scale();
        ring(disc.circle(), -1, radius, disc.fill());
        if (stroke != null) {
            double half = stroke.width() * sheet.scale() / 2;
            ring(disc.circle(), radius - half, radius + half, stroke.colour());
        }
    }

    /** What lies between two circles, or within the outer where the inner radius is negative. */
    private void ring(Mark.Circle circle, double inner, double outer, Colour colour) {
        double cx = circle.x() * sheet.scale();
        double cy = circle.y() * sheet.scale();
        double reach = outer + 0.5;
        Ink ink = Ink.of(colour);
        if (!ink.visible() || outer <= 0) {
            return;
        }
        int[] pixels = sheet.pixels();
        int first = (int) Math.max(top, Math.floor(cy - reach));
        int last = (int) Math.min(bottom - 1, Math.ceil(cy + reach));
        int west = (int) Math.max(0, Math.floor(cx - reach));
        int east = (int) Math.min(sheet.width() - 1, Math.ceil(cx + reach));
        if (first > last || !cells.any(west, first, east, last)) {
            return;
        }
        boolean all = cells.all(west, first, east, last);
        for (int y = first; y <= last; y++) {
            double dy = y + 0.5 - cy;
            double wide = Math.sqrt(Math.max(0, reach * reach - dy * dy));
            int left = (int) Math.max(0, Math.floor(cx - wide));
            int right = (int) Math.min(sheet.width() - 1, Math.ceil(cx + wide));
            for (int x = left; x <= right; x++) {
                double dx = x + 0.5 - cx;
                double distance = Math.sqrt(dx * dx + dy * dy);
                double within = covered(outer, distance) - (inner < 0 ? 0 : covered(inner, distance));
                int weight = ink.weight((float) within);
                if (weight > 0 && (all || cells.has(x, y))) {
                    int at = y * sheet.width() + x;
                    pixels[at] = ink.over(pixels[at], weight);
                }
            }
        }
    }

    /** How much of a pixel at a distance from a disc's centre the disc covers, its rim taken as straight there. */
    private static double covered(double radius, double distance) {
        return Math.max(0, Math.min(1, radius - distance + 0.5));
    }

    @Override
    public void line(Mark.Line line) {
        if (hair) {
            line.path()
                    .walk(new HairPen(
                            sheet, top, bottom, Ink.of(line.stroke().colour()).argb()));
        } else {
            stroke(line.path(), line.stroke());
        }
    }

    @Override
    public void area(Mark.Area area) {
        fill(area.path(), area.fill());
        stroke(area.path(), area.stroke());
    }

    @Override
    public void label(Mark.Label label) {
        lettering.set(label);
    }

    private void fill(Path path, Colour colour) {
        Ink ink = Ink.of(colour);
        if (ink.visible() && near(path.bounds(), 0)) {
            FillPen pen = new FillPen(coverage, sheet.scale());
            path.walk(pen);
            pen.close();
            coverage.evenOdd(sheet.pixels(), ink);
        }
    }

    private void stroke(Path path, @Nullable Stroke stroke) {
        if (stroke == null || stroke.width() <= 0) {
            return;
        }
        Ink ink = Ink.of(stroke.colour());
        if (!ink.visible() || !near(path.bounds(), stroke.width())) {
            return;
        }
        if (path.gentle() && stroke.dash().isEmpty() && stroke.width() * sheet.scale() <= SlimPen.WIDEST) {
            slim.dip(ink, stroke.width() * sheet.scale() / 2);
            path.walk(slimPen);
        } else {
            StrokePen pen = new StrokePen(coverage, stroke, sheet.scale());
            path.walk(pen);
            pen.finish();
            coverage.nonZero(sheet.pixels(), ink);
        }
    }

    private boolean near(Rect bounds, double margin) {
        double scale = sheet.scale();
        double up = (bounds.y() - margin) * scale;
        double down = (bounds.bottom() + margin) * scale;
        return down > top
                && up < bottom
                && cells.any(
                        (int) Math.floor((bounds.x() - margin) * scale - 1),
                        (int) Math.max(top, up - 1),
                        (int) Math.ceil((bounds.right() + margin) * scale + 1),
                        (int) Math.min(bottom - 1, down + 1));
    }

    private static Path circle(Mark.Circle circle) {
        double x = circle.x();
        double y = circle.y();
        double r = circle.radius();
        double k = r * KAPPA;
        Path.Builder pen = new Path.Builder();
        pen.move(x + r, y);
        pen.curve(x + r, y + k, x + k, y + r, x, y + r);
        pen.curve(x - k, y + r, x - r, y + k, x - r, y);
        pen.curve(x - r, y - k, x - k, y - r, x, y - r);
        pen.curve(x + k, y - r, x + r, y - k, x + r, y);
        pen.close();
        return pen.build();
    }
}
