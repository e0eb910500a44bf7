package org.entente.view;

import java.util.Map;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.layout.Layout;
import org.entente.model.Texts;
import org.entente.scene.Colour;
import org.entente.scene.Mark;
import org.entente.scene.Palette;
import org.entente.scene.Scene;
import org.entente.scene.Sight;
import org.entente.scene.Viewport;
import org.entente.state.ExplorerState;

/**
 * All of the plane in small, with a frame around the part that is seen: while the camera is not at home, so that nobody gets
 * lost. It stands beside the legend. Dragging moves the frame.
 */
final class Minimap extends Canvas {
    private static final double WIDTH = 144;
    private static final double HEIGHT = 94;
    private static final double MARGIN = 10;

    /** What is left free beside it, and below it for the sources. */
    static final Insets FREE = new Insets(0, 12, 30, 12);

    private final MapCanvas canvas;
    private final ExplorerState state;
    private Viewport small = new Viewport(new Point(0, 0), 1, WIDTH, HEIGHT);

    Minimap(MapCanvas canvas, ExplorerState state) {
        super(WIDTH, HEIGHT);
        this.canvas = canvas;
        this.state = state;
        setId("minimap");
        setAccessibleText(Texts.of("view.minimap"));
        setVisible(false);
        state.viewProperty().addListener((o, before, now) -> refresh());
        canvas.pictureProperty().addListener((o, before, now) -> refresh());
        setOnMousePressed(this::look);
        setOnMouseDragged(this::look);
        setOnMouseReleased(e -> {
            state.commit(Texts.of("steps.pan"));
            refresh();
        });
    }

    private void look(MouseEvent e) {
        Viewport now = canvas.viewport();
        Point to = small.toPlane(new Point(e.getX(), e.getY()));
        state.preview(v -> v.camera(MapCanvas.camera(new Viewport(to, now.scale(), now.width(), now.height()))));
        e.consume();
    }

    private void refresh() {
        boolean moved =
                state.view().camera().isPresent() && state.view().when().panel().isEmpty();
        Optional<Sight> away = Optional.of(moved)
                .filter(m -> m)
                .map(m -> canvas.sight())
                .filter(s -> s.stage().form() == Layout.Form.GRAPH);
        setVisible(away.isPresent());
        away.ifPresent(this::draw);
        Optional.ofNullable(canvas.pictureProperty().get()).ifPresent(p -> StackPane.setAlignment(this, corner(p)));
    }

    /** The lower corner that the legend of a picture leaves free, the right one first. */
    static Pos corner(Scene picture) {
        Rect right = new Rect(
                picture.width() - FREE.getRight() - WIDTH, picture.height() - FREE.getBottom() - HEIGHT, WIDTH, HEIGHT);
        boolean taken = picture.layers().stream()
                .filter(l -> l.name().equals("frame"))
                .flatMap(l -> l.marks().stream())
                .anyMatch(
                        m -> m instanceof Mark.Area area && area.path().bounds().overlaps(right));
        return taken ? Pos.BOTTOM_LEFT : Pos.BOTTOM_RIGHT;
    }

    private void draw(Sight sight) {
        Map<String, Point> places = sight.stage().placement().points();
        Rect seen = sight.viewport().seen();
        if (!isPressed()) {
            small = Viewport.fit(sight.stage().placement().bounds().union(seen), WIDTH, HEIGHT, MARGIN);
        }
        Palette palette = sight.palette();
        GraphicsContext g = getGraphicsContext2D();
        g.setFill(colour(palette.ground().panel()));
        g.fillRect(0, 0, WIDTH, HEIGHT);
        String focus = state.view().subject().focus();
        g.setFill(colour(palette.ink().quiet().fade(0.75)));
        for (String id : places.keySet()) {
            sight.stage().place(id).map(small::toScreen).ifPresent(p -> dot(g, p, 1.3));
        }
        g.setFill(colour(palette.accent()));
        if (focus != null) {
            sight.stage().place(focus).map(small::toScreen).ifPresent(p -> dot(g, p, 3));
        }
        Point corner = small.toScreen(new Point(seen.x(), seen.y()));
        double w = seen.width() * small.scale();
        double h = seen.height() * small.scale();
        g.setFill(colour(palette.accent().fade(0.12)));
        g.fillRect(corner.x(), corner.y(), w, h);
        g.setStroke(colour(palette.accent()));
        g.setLineWidth(1.5);
        g.strokeRect(corner.x(), corner.y(), Math.max(3, w), Math.max(3, h));
        g.setStroke(colour(palette.ink().hairline()));
        g.setLineWidth(1);
        g.strokeRect(0.5, 0.5, WIDTH - 1, HEIGHT - 1);
    }

    private static void dot(GraphicsContext g, Point at, double radius) {
        g.fillOval(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius);
    }

    private static Color colour(Colour colour) {
        return Color.rgb(colour.red(), colour.green(), colour.blue(), colour.alpha());
    }
}
