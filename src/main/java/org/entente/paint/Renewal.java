package org.entente.paint;

import java.util.List;
import java.util.Optional;
import org.entente.geo.Rect;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Pen;

/**
 * Which squares of a sheet must be drawn anew where one picture follows another: those touched by a mark that only one of
 * them has. Marks that both have in the same order look the same everywhere else.
 */
final class Renewal implements Pen {
    /** How many marks are skipped at most to find one that both pictures have. */
    private static final int FAR = 24;

    /** With more marks than these on their own, pictures count as wholly different. */
    private static final int MOST = 600;

    private final Cells cells;
    private final double scale;
    private final Bezier curve = new Bezier();
    private double margin;
    private double startX;
    private double startY;
    private double x;
    private double y;
    private int own;

    private Renewal(Sheet sheet) {
        cells = new Cells(sheet.width(), sheet.height());
        scale = sheet.scale();
    }

    /** The squares to be drawn anew; empty where the pictures differ too much for it to pay. */
    static Optional<Cells> of(List<Layer> before, List<Layer> after, Sheet sheet) {
        Renewal renewal = new Renewal(sheet);
        boolean alike = before.size() == after.size();
        for (int i = 0; alike && i < after.size(); i++) {
            alike = before.get(i).name().equals(after.get(i).name())
                    && !after.get(i).name().equals(Layer.SKETCH)
                    && renewal.compare(before.get(i).marks(), after.get(i).marks());
        }
        return alike ? Optional.of(renewal.cells) : Optional.empty();
    }

    /** Walks both lists side by side; false once there are too many differences. */
    private boolean compare(List<Mark> before, List<Mark> after) {
        int i = 0;
        int k = 0;
        while (own <= MOST && i < before.size() && k < after.size()) {
            if (same(before.get(i), after.get(k))) {
                i++;
                k++;
                continue;
            }
            int gone = distance(after.get(k), before, i);
            int come = distance(before.get(i), after, k);
            if (gone == FAR && come == FAR) {
                gone = 1;
                come = 1;
            }
            if (gone <= come) {
                open(before, i, i + gone);
                i += gone;
            }
            if (come <= gone) {
                open(after, k, k + come);
                k += come;
            }
        }
        open(before, i, before.size());
        open(after, k, after.size());
        return own <= MOST;
    }

    /** How many marks of a list come before one, as many as are looked at where it is not among them. */
    private static int distance(Mark mark, List<Mark> list, int from) {
        int end = Math.min(list.size(), from + FAR);
        for (int i = from + 1; i < end; i++) {
            if (same(mark, list.get(i))) {
                return i - from;
            }
        }
        return FAR;
    }

    /** Most marks are the same object from picture to picture, and need not be compared. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean same(Mark a, Mark b) {
        return a == b || a.equals(b);
    }

    private void open(List<Mark> marks, int from, int to) {
        for (int i = from; i < to && own <= MOST; i++) {
            own++;
            open(marks.get(i));
        }
    }

    private void open(Mark mark) {
        if (mark instanceof Mark.Line line) {
            margin = line.stroke().width() * scale / 2 + 2;
            line.path().walk(this);
        } else {
            Rect box = Extent.of(mark);
            cells.open(new Rect(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale).grow(2));
        }
    }

    @Override
    public void move(double toX, double toY) {
        startX = toX * scale;
        startY = toY * scale;
        x = startX;
        y = startY;
    }

    @Override
    public void line(double toX, double toY) {
        to(toX * scale, toY * scale);
    }

    private void to(double toX, double toY) {
        Rect piece = new Rect(Math.min(x, toX), Math.min(y, toY), Math.abs(toX - x), Math.abs(toY - y));
        cells.open(piece.grow(margin));
        x = toX;
        y = toY;
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double toX, double toY) {
        curve.control(x1 * scale, y1 * scale, x2 * scale, y2 * scale);
        int pieces = curve.from(x, y, toX * scale, toY * scale);
        for (int i = 1; i <= pieces; i++) {
            double t = (double) i / pieces;
            to(curve.x(t), curve.y(t));
        }
    }

    @Override
    public void close() {
        to(startX, startY);
    }
}
