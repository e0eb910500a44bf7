package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import org.entente.scene.Mark;
import org.entente.scene.Pen;
import org.entente.scene.Stroke;
import org.entente.scene.Surface;
import org.entente.scene.TextWidths;
import org.jspecify.annotations.Nullable;

/** Turns a few marks into nodes of the window, for small drawings on a page. */
final class MarkNodes implements Surface {
    private final List<Node> nodes = new ArrayList<>();

    static List<Node> of(List<Mark> marks) {
        MarkNodes surface = new MarkNodes();
        marks.forEach(m -> m.paint(surface));
        return surface.nodes;
    }

    @Override
    public void layer(String name) {}

    @Override
    public void disc(Mark.Disc disc) {
        Circle circle =
                new Circle(disc.circle().x(), disc.circle().y(), disc.circle().radius(), Tint.of(disc.fill()));
        edge(circle, disc.stroke());
        nodes.add(circle);
    }

    @Override
    public void line(Mark.Line line) {
        Path path = path(line.path());
        path.setFill(null);
        edge(path, line.stroke());
        nodes.add(path);
    }

    @Override
    public void area(Mark.Area area) {
        Path path = path(area.path());
        path.setFill(Tint.of(area.fill()));
        path.setFillRule(FillRule.EVEN_ODD);
        edge(path, area.stroke());
        nodes.add(path);
    }

    @Override
    public void label(Mark.Label label) {
        Mark.Type type = label.type();
        double width = TextWidths.inter().width(label.text(), type.size(), type.bold());
        double shift =
                switch (type.anchor()) {
                    case START -> 0;
                    case MIDDLE -> width / 2;
                    case END -> width;
                };
        Text text = new Text(label.x() - shift, label.y(), label.text());
        text.setFont(Fonts.inter(type.size(), type.bold()));
        text.setFill(Tint.of(type.colour()));
        nodes.add(text);
    }

    private static void edge(Shape shape, @Nullable Stroke stroke) {
        shape.setStroke(stroke == null ? null : Tint.of(stroke.colour()));
        if (stroke != null) {
            shape.setStrokeWidth(stroke.width());
            shape.setStrokeLineCap(StrokeLineCap.BUTT);
            shape.getStrokeDashArray().setAll(stroke.dash());
        }
    }

    private static Path path(org.entente.scene.Path of) {
        Path path = new Path();
        of.walk(new Pen() {
            @Override
            public void move(double x, double y) {
                path.getElements().add(new MoveTo(x, y));
            }

            @Override
            public void line(double x, double y) {
                path.getElements().add(new LineTo(x, y));
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                path.getElements().add(new CubicCurveTo(x1, y1, x2, y2, x, y));
            }

            @Override
            public void close() {
                path.getElements().add(new ClosePath());
            }
        });
        return path;
    }
}
