package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.scene.Lasso;

/** What lies over the picture while one works with it, and is in no export: the loop, the walker's ring, the focus. */
final class Overlay extends Group {
    private static final double RING = 13;

    private final Polygon loop = new Polygon();
    private final Circle ring = new Circle(RING);
    private final Region frame = new Region();
    private final BooleanProperty byKey = new SimpleBooleanProperty();
    private final List<Point> corners = new ArrayList<>();

    Overlay(Region picture) {
        setManaged(false);
        setMouseTransparent(true);
        loop.getStyleClass().add("loop");
        loop.setVisible(false);
        ring.getStyleClass().add("walk-ring");
        ring.setId("walk-ring");
        ring.setVisible(false);
        frame.setId("focus-frame");
        frame.setManaged(false);
        frame.getStyleClass().add("focus-frame");
        frame.visibleProperty().bind(picture.focusVisibleProperty().or(byKey));
        watch(picture);
        picture.layoutBoundsProperty()
                .addListener((o, before, now) -> frame.resize(picture.getWidth(), picture.getHeight()));
        getChildren().addAll(loop, ring, frame);
    }

    /** The toolkit shows the focus where Tab brings it; F6 brings it too, and its release is the first the picture hears. */
    private void watch(Region picture) {
        picture.addEventHandler(KeyEvent.KEY_RELEASED, e -> byKey.set(byKey.get() || e.getCode() == KeyCode.F6));
        picture.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> byKey.set(false));
        picture.focusedProperty().addListener((o, before, now) -> byKey.set(false));
    }

    void box(Rect box) {
        show(List.of(
                new Point(box.x(), box.y()),
                new Point(box.right(), box.y()),
                new Point(box.right(), box.bottom()),
                new Point(box.x(), box.bottom())));
    }

    void lasso(Point next) {
        List<Point> longer = new ArrayList<>(corners);
        longer.add(next);
        show(longer);
    }

    private void show(List<Point> next) {
        corners.clear();
        corners.addAll(next);
        loop.getPoints().clear();
        next.forEach(p -> loop.getPoints().addAll(p.x(), p.y()));
        loop.setVisible(true);
    }

    /** Takes the loop away and returns it. */
    Lasso take() {
        Lasso out = new Lasso(corners);
        corners.clear();
        loop.setVisible(false);
        return out;
    }

    void ring(Point at) {
        ring.setCenterX(at.x());
        ring.setCenterY(at.y());
        ring.setVisible(true);
    }

    void noRing() {
        ring.setVisible(false);
    }
}
