package org.entente.view;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.entente.scene.Colour;
import org.entente.scene.Mark;
import org.entente.scene.Path;
import org.entente.scene.Pen;
import org.entente.scene.Stroke;
import org.entente.scene.Surface;
import org.jspecify.annotations.Nullable;

/** Draws marks on a JavaFX canvas, as the picture was drawn before it had a surface of its own. */
final class CanvasSurface implements Surface, Pen {
    private static final double HALO_WIDTH = 3;

    private final GraphicsContext gc;

    CanvasSurface(GraphicsContext gc) {
        this.gc = gc;
        gc.setFillRule(FillRule.EVEN_ODD);
        gc.setLineCap(StrokeLineCap.BUTT);
        gc.setLineJoin(StrokeLineJoin.ROUND);
        gc.setTextBaseline(VPos.BASELINE);
    }

    @Override
    public void layer(String name) {}

    @Override
    public void disc(Mark.Disc disc) {
        double r = disc.circle().radius();
        double x = disc.circle().x() - r;
        double y = disc.circle().y() - r;
        gc.setFill(Tint.of(disc.fill()));
        gc.fillOval(x, y, 2 * r, 2 * r);
        if (stroke(disc.stroke())) {
            gc.strokeOval(x, y, 2 * r, 2 * r);
        }
    }

    @Override
    public void line(Mark.Line line) {
        trace(line.path());
        if (stroke(line.stroke())) {
            gc.stroke();
        }
    }

    @Override
    public void area(Mark.Area area) {
        trace(area.path());
        gc.setFill(Tint.of(area.fill()));
        gc.fill();
        if (stroke(area.stroke())) {
            gc.stroke();
        }
    }

    @Override
    public void label(Mark.Label label) {
        Mark.Type type = label.type();
        gc.setFont(Fonts.inter(type.size(), type.bold()));
        gc.setTextAlign(
                switch (type.anchor()) {
                    case START -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case END -> TextAlignment.RIGHT;
                });
        Colour halo = type.halo();
        if (halo != null) {
            gc.setStroke(Tint.of(halo));
            gc.setLineWidth(HALO_WIDTH);
            gc.setLineDashes();
            gc.strokeText(label.text(), label.x(), label.y());
        }
        gc.setFill(Tint.of(type.colour()));
        gc.fillText(label.text(), label.x(), label.y());
    }

    private void trace(Path path) {
        gc.beginPath();
        path.walk(this);
    }

    private boolean stroke(@Nullable Stroke stroke) {
        if (stroke == null) {
            return false;
        }
        gc.setStroke(Tint.of(stroke.colour()));
        gc.setLineWidth(stroke.width());
        gc.setLineDashes(stroke.dash().stream().mapToDouble(d -> d).toArray());
        return true;
    }

    @Override
    public void move(double x, double y) {
        gc.moveTo(x, y);
    }

    @Override
    public void line(double x, double y) {
        gc.lineTo(x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        gc.bezierCurveTo(x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        gc.closePath();
    }
}
