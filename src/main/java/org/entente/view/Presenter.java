package org.entente.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows a story to a class: the picture fills the screen. With a second screen the picture goes there and the window shows
 * what to say.
 */
public final class Presenter {
    private static final double NOTES_WIDTH = 0.36;

    private final CanvasPane picture;
    private final Tour tour;
    private final Supplier<List<Rectangle2D>> screens;
    private @Nullable Show show;

    /**
     * A show that runs.
     *
     * @param scene that of the window, which may have left it since
     * @param root what the window showed before
     * @param beyond the window on the second screen, null where there is none
     */
    private record Show(Scene scene, Parent root, PresenterRoom room, PresenterNotes notes, @Nullable Stage beyond) {}

    /**
     * A presenter.
     *
     * @param screens the bounds of all screens
     */
    public Presenter(CanvasPane picture, Tour tour, Supplier<List<Rectangle2D>> screens) {
        this.picture = picture;
        this.tour = tour;
        this.screens = screens;
        tour.placeProperty().addListener((o, before, now) -> {
            if (now == null) {
                end();
            }
        });
    }

    /** The bounds of all screens of this machine. */
    public static List<Rectangle2D> screens() {
        return javafx.stage.Screen.getScreens().stream()
                .map(javafx.stage.Screen::getBounds)
                .toList();
    }

    /** Whether it shows. */
    public boolean showing() {
        return show != null;
    }

    /**
     * Shows the story that is told.
     *
     * @param keys gives another window the keys of this one
     */
    public void begin(Stage stage, Consumer<Stage> keys) {
        if (showing() || tour.place().isEmpty()) {
            return;
        }
        Scene scene = stage.getScene();
        Parent root = scene.getRoot();
        MapCanvas canvas = picture.lend();
        PresenterRoom room = new PresenterRoom(tour, canvas);
        Optional<Rectangle2D> other = screens.get().stream()
                .filter(s -> !s.contains(stage.getX() + stage.getWidth() / 2, stage.getY() + stage.getHeight() / 2))
                .findFirst();
        PresenterNotes notes = new PresenterNotes(tour, canvas, other.isPresent());
        Stage beyond = null;
        if (other.isPresent()) {
            beyond = second(other.get(), room, scene, keys);
            scene.setRoot(notes);
            stage.requestFocus();
        } else {
            notes.setVisible(false);
            notes.maxWidthProperty().bind(room.widthProperty().multiply(NOTES_WIDTH));
            notes.maxHeightProperty().bind(room.heightProperty().multiply(NOTES_WIDTH));
            StackPane.setAlignment(notes, Pos.TOP_RIGHT);
            room.getChildren().add(2, notes);
            scene.setRoot(room);
            stage.setFullScreenExitHint("");
            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
            stage.setFullScreen(true);
        }
        show = new Show(scene, root, room, notes, beyond);
        canvas.requestFocus();
    }

    private static Stage second(Rectangle2D bounds, PresenterRoom room, Scene like, Consumer<Stage> keys) {
        Stage beyond = new Stage(StageStyle.UNDECORATED);
        Scene scene = new Scene(room, bounds.getWidth(), bounds.getHeight());
        scene.getStylesheets().setAll(like.getStylesheets());
        beyond.setScene(scene);
        beyond.setX(bounds.getMinX());
        beyond.setY(bounds.getMinY());
        beyond.setWidth(bounds.getWidth());
        beyond.setHeight(bounds.getHeight());
        beyond.setFullScreenExitHint("");
        beyond.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        keys.accept(beyond);
        beyond.show();
        beyond.setFullScreen(true);
        return beyond;
    }

    /** Shows the window as it was, if it shows anything, also where that is closing; the story stays at its step. */
    public void end() {
        Show now = show;
        if (now == null) {
            return;
        }
        show = null;
        now.notes().stop();
        MapCanvas canvas = now.room().release();
        if (now.beyond() != null) {
            now.beyond().close();
        } else if (now.scene().getWindow() instanceof Stage stage) {
            stage.setFullScreen(false);
            stage.setFullScreenExitKeyCombination(null);
        }
        now.scene().setRoot(now.root());
        picture.takeBack(canvas);
        canvas.requestFocus();
    }

    /** Does what a key asks for while it shows; false where the key is another's. */
    public boolean key(KeyEvent e) {
        Show now = show;
        if (now == null) {
            return false;
        }
        PresenterRoom room = now.room();
        if (e.getEventType() == KeyEvent.KEY_RELEASED) {
            if (e.getCode() == KeyCode.Z) {
                room.frame(false);
            }
            return false;
        }
        boolean blanking = e.getCode() == KeyCode.B || e.getCode() == KeyCode.PERIOD || e.getCode() == KeyCode.W;
        if (!blanking && !e.getCode().isModifierKey() && room.unblank()) {
            return true;
        }
        switch (e.getCode()) {
            case ESCAPE -> end();
            case B, PERIOD -> room.blank("black");
            case W -> room.blank("white");
            case L -> room.point(!room.pointing());
            case Z -> room.frame(true);
            case DIGIT0, NUMPAD0 -> tour.comeBack();
            case N ->
                now.notes().setVisible(now.beyond() != null || !now.notes().isVisible());
            case F5 -> {}
            default -> {
                return false;
            }
        }
        return true;
    }
}
