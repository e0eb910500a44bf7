package org.entente.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import org.entente.scene.Colour;
import org.entente.scene.Mark;
import org.entente.scene.Stroke;
import org.entente.scene.Surface;
import org.entente.scene.TextWidths;
import org.jspecify.annotations.Nullable;

/** Draws with Java2D; text is filled as outlines, so that no platform's glyph smoothing gets into the picture. */
final class AwtSurface implements Surface {
    private static final float HALO = 3;

    private final Graphics2D graphics;
    private final LetterOutlines font = LetterOutlines.get();

    AwtSurface(Graphics2D graphics) {
        this.graphics = graphics;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    @Override
    public void layer(String name) {}

    @Override
    public void disc(Mark.Disc disc) {
        double radius = disc.circle().radius();
        Shape circle =
                new Ellipse2D.Double(disc.circle().x() - radius, disc.circle().y() - radius, 2 * radius, 2 * radius);
        fill(circle, disc.fill());
        stroke(circle, disc.stroke());
    }

    @Override
    public void line(Mark.Line line) {
        stroke(AwtPen.shape(line.path()), line.stroke());
    }

    @Override
    public void area(Mark.Area area) {
        Shape shape = AwtPen.shape(area.path());
        fill(shape, area.fill());
        stroke(shape, area.stroke());
    }

    @Override
    public void label(Mark.Label label) {
        Mark.Type type = label.type();
        double width = TextWidths.inter().width(label.text(), type.size(), type.bold());
        double left =
                switch (type.anchor()) {
                    case START -> label.x();
                    case MIDDLE -> label.x() - width / 2;
                    case END -> label.x() - width;
                };
        Shape letters = font.text(TextWidths.drawn(label.text()), type, left, label.y());
        Colour halo = type.halo();
        if (halo != null) {
            stroke(letters, Stroke.solid(halo, HALO));
        }
        fill(letters, type.colour());
    }

    private void fill(Shape shape, Colour colour) {
        if (colour.alpha() > 0) {
            graphics.setColor(awt(colour));
            graphics.fill(shape);
        }
    }

    private void stroke(Shape shape, @Nullable Stroke stroke) {
        if (stroke == null || stroke.width() <= 0 || stroke.colour().alpha() <= 0) {
            return;
        }
        graphics.setColor(awt(stroke.colour()));
        graphics.setStroke(awt(stroke));
        graphics.draw(shape);
    }

    private static BasicStroke awt(Stroke stroke) {
        float width = (float) stroke.width();
        float[] dash = new float[stroke.dash().size()];
        float sum = 0;
        for (int i = 0; i < dash.length; i++) {
            dash[i] = stroke.dash().get(i).floatValue();
            sum += dash[i];
        }
        return sum > 0
                ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, 0)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private static Color awt(Colour colour) {
        int alpha = (int) Math.round(Math.max(0, Math.min(1, colour.alpha())) * 255);
        return new Color(colour.red(), colour.green(), colour.blue(), alpha);
    }
}
