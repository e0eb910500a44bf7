package org.entente.view;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Source;
import org.entente.model.Texts;
import org.entente.scene.Viewport;
import org.entente.story.Step;
import org.jspecify.annotations.Nullable;

/** What a class sees: the picture and what the step says in large type, over it a pointer, and nothing else. */
final class PresenterRoom extends StackPane {
    /** How many lines of text would fill the height of the screen. */
    private static final double LINES = 26;

    private static final double POINTER = 75;

    /** From this breadth for its height on a screen has what is asked beside the picture, and else below it. */
    private static final double BROAD = 1.25;

    private static final double BESIDE = 0.44;

    /** The letters beside the picture as the style sheet has them, and the smallest, in parts of those below one. */
    private static final double BESIDE_TEXT = 0.86;

    private static final double LEAST_TEXT = 0.6;
    private static final double TEXT_STEP = 0.04;

    private final Tour tour;
    private final MapCanvas canvas;
    private final Magnifier magnifier;
    private final CloseUp closeUp;
    private final InvalidationListener resized = o -> closer();
    private final BorderPane shown;
    private final VBox words;
    private final Label title = new Label();
    private final Label caption = new Label();
    private final Label sources = new Label();
    private final Label where = new Label();
    private final Circle pointer = new Circle();
    private final Region blank = new Region();
    private boolean pointing;
    private boolean framing;
    private @Nullable Point corner;

    PresenterRoom(Tour tour, MapCanvas canvas) {
        this.tour = tour;
        this.canvas = canvas;
        magnifier = new Magnifier(canvas);
        closeUp = new CloseUp(tour, canvas);
        setId("presenter");
        getStyleClass().add("presenter");
        title.getStyleClass().add("present-title");
        caption.setId("present-caption");
        caption.getStyleClass().add("present-caption");
        sources.getStyleClass().add("present-small");
        where.getStyleClass().add("present-small");
        where.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(sources, Priority.ALWAYS);
        sources.setMaxWidth(Double.MAX_VALUE);
        caption.managedProperty().bind(caption.visibleProperty());
        for (Label each : new Label[] {title, caption}) {
            each.setWrapText(true);
            each.setMinHeight(USE_PREF_SIZE);
        }
        words = new VBox(title, caption, new PredictBoard(tour, true), new HBox(sources, where));
        words.getStyleClass().add("present-words");
        words.setMinHeight(USE_PREF_SIZE);
        shown = new BorderPane(magnifier);
        pointer.setId("laser");
        pointer.getStyleClass().add("laser");
        pointer.setManaged(false);
        pointer.setVisible(false);
        pointer.setMouseTransparent(true);
        blank.setId("blank");
        blank.setVisible(false);
        getChildren().addAll(shown, pointer, blank);
        setAlignment(Pos.TOP_LEFT);
        heightProperty().addListener((o, before, now) -> scale());
        widthProperty().addListener((o, before, now) -> arrange());
        canvas.widthProperty().addListener(resized);
        canvas.heightProperty().addListener(resized);
        tour.placeProperty().addListener((o, before, now) -> fill());
        tour.state().viewProperty().addListener((o, before, now) -> theme());
        addEventFilter(MouseEvent.ANY, this::mouse);
        theme();
        fill();
    }

    private void scale() {
        double size = getHeight() / LINES;
        setStyle(String.format(java.util.Locale.ROOT, "-fx-font-size: %.1fpx;", size));
        pointer.setRadius(getHeight() / POINTER);
        pointer.setStrokeWidth(getHeight() / POINTER / 4);
        magnifier.screen(getHeight());
        arrange();
    }

    /** Puts the words below the picture; where ties are to be foretold and there is room, beside it. */
    private void arrange() {
        boolean asks = tour.place().flatMap(p -> p.step().prediction()).isPresent();
        boolean beside = asks && getWidth() >= BROAD * getHeight();
        shown.setRight(null);
        shown.setBottom(null);
        words.getStyleClass().remove("beside");
        if (beside) {
            words.getStyleClass().add("beside");
            words.setPrefWidth(BESIDE * getWidth());
            shown.setRight(words);
            shrink();
            closer();
        } else {
            words.setPrefWidth(USE_COMPUTED_SIZE);
            words.setStyle("");
            shown.setBottom(words);
        }
    }

    /** Makes the letters beside the picture smaller until the score, which stands last, has room too. */
    private void shrink() {
        words.setStyle("");
        words.applyCss();
        for (double size = BESIDE_TEXT; size > LEAST_TEXT && getHeight() > 0; size -= TEXT_STEP) {
            if (words.prefHeight(BESIDE * getWidth()) <= getHeight()) {
                return;
            }
            words.setStyle(String.format(java.util.Locale.ROOT, "-fx-font-size: %.2fem;", size - TEXT_STEP));
            words.applyCss();
        }
    }

    private void closer() {
        if (words.equals(shown.getRight())) {
            closeUp.frame();
        }
    }

    private void theme() {
        HeaderBar.dress(this, tour.state().view().look().theme());
    }

    private void fill() {
        Optional<Tour.Place> place = tour.place();
        place.ifPresent(p -> {
            Step step = p.step();
            title.setText(step.title());
            caption.setText(step.words().caption());
            where.setText((p.at() + 1) + " / " + p.story().steps().size());
            caption.setVisible(!p.revealed());
            sources.setVisible(!p.revealed());
            arrange();
            sources.setText(step.grounds().sources().stream()
                    .map(id -> tour.state()
                            .chronicle()
                            .source(id)
                            .map(Source::publisher)
                            .orElse(id))
                    .distinct()
                    .collect(Collectors.joining("; ", Texts.of("story.sources") + " ", "")));
        });
    }

    /** Shows one colour alone, or again the picture. */
    void blank(String colour) {
        boolean shown = blank.isVisible() && blank.getStyle().contains(colour);
        blank.setStyle("-fx-background-color: " + colour);
        blank.setVisible(!shown);
    }

    /** Shows the picture again; false where it was shown. */
    boolean unblank() {
        boolean was = blank.isVisible();
        blank.setVisible(false);
        return was;
    }

    /** Shows or hides the dot that follows the mouse. */
    void point(boolean now) {
        pointing = now;
        setCursor(now ? Cursor.NONE : Cursor.DEFAULT);
        canvas.setCursor(now ? Cursor.NONE : Cursor.DEFAULT);
        pointer.setVisible(now);
    }

    boolean pointing() {
        return pointing;
    }

    /** Whether dragging draws the box that is zoomed to. */
    void frame(boolean now) {
        framing = now;
        canvas.setCursor(now ? Cursor.CROSSHAIR : Cursor.DEFAULT);
        if (!now && corner != null) {
            corner = null;
            canvas.overlay().take();
        }
    }

    private void mouse(MouseEvent e) {
        boolean shown = pointing || e.isControlDown();
        pointer.setCenterX(e.getX());
        pointer.setCenterY(e.getY());
        pointer.setVisible(shown);
        if (shown && e.getEventType() == MouseEvent.MOUSE_MOVED) {
            canvas.hover(null);
            canvas.tip().hide();
            canvas.setCursor(Cursor.NONE);
            e.consume();
        } else if (!shown && canvas.getCursor() == Cursor.NONE) {
            canvas.setCursor(Cursor.DEFAULT);
        }
        if (!shown && !framing) {
            leaveAlone(e);
        }
        if (framing && e.getButton() == MouseButton.PRIMARY) {
            Point at = point(e);
            if (e.getEventType() == MouseEvent.MOUSE_PRESSED) {
                corner = at;
            } else if (e.getEventType() == MouseEvent.MOUSE_DRAGGED && corner != null) {
                canvas.overlay().box(box(corner, at));
            } else if (e.getEventType() == MouseEvent.MOUSE_RELEASED && corner != null) {
                Rect box = box(corner, at);
                corner = null;
                canvas.overlay().take();
                zoom(box);
            }
            e.consume();
        }
    }

    /** A pointer that crosses the picture, or a click on it, neither dims nor marks what the class looks at. */
    private void leaveAlone(MouseEvent e) {
        boolean onPicture =
                e.getTarget() == canvas || (e.getTarget() instanceof Node node && node.getParent() == canvas);
        boolean click = e.getEventType() == MouseEvent.MOUSE_RELEASED
                && e.getButton() == MouseButton.PRIMARY
                && e.isStillSincePress();
        if (onPicture && (click || e.getEventType() == MouseEvent.MOUSE_MOVED)) {
            canvas.hover(null);
            canvas.tip().hide();
            e.consume();
        }
    }

    private Point point(MouseEvent e) {
        javafx.geometry.Point2D at = canvas.sceneToLocal(e.getSceneX(), e.getSceneY());
        return new Point(at.getX(), at.getY());
    }

    private static Rect box(Point one, Point other) {
        return new Rect(one.x(), one.y(), 0, 0).union(new Rect(other.x(), other.y(), 0, 0));
    }

    private void zoom(Rect box) {
        if (box.width() < 5 || box.height() < 5) {
            return;
        }
        Viewport now = canvas.viewport();
        Point from = now.toPlane(new Point(box.x(), box.y()));
        Point to = now.toPlane(new Point(box.right(), box.bottom()));
        Viewport next = Viewport.fit(box(from, to), now.width(), now.height(), 0);
        canvas.look(Texts.of("story.undo-zoom"), MapCanvas.camera(next));
    }

    /** Gives the picture back. */
    MapCanvas release() {
        canvas.setCursor(Cursor.DEFAULT);
        canvas.widthProperty().removeListener(resized);
        canvas.heightProperty().removeListener(resized);
        tour.frame(null);
        return magnifier.release();
    }
}
