package org.entente.app;

import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.entente.view.Docks;
import org.entente.view.Presenter;
import org.entente.view.Stories;
import org.entente.view.StoriesPanel;
import org.entente.view.Tour;
import org.entente.view.Workshop;

/** The keys of a story while it is told, before all other keys of a window; a presenter's remote sends the Page keys. */
final class StoryKeys {
    private final Tour tour;
    private final Workshop workshop;
    private final Presenter presenter;
    private final Docks docks;

    StoryKeys(Stories stories, Presenter presenter, Docks docks) {
        this.tour = stories.tour();
        this.workshop = stories.workshop();
        this.presenter = presenter;
        this.docks = docks;
    }

    /**
     * Gives a window the keys as long as it shows the scene it shows now; what presents a story does so on this one, and ends
     * with it.
     */
    void install(Stage stage) {
        give(stage, stage);
        EventHandler<WindowEvent> hiding = e -> presenter.end();
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, hiding);
        Stay.until(stage, () -> {
            stage.removeEventHandler(WindowEvent.WINDOW_HIDING, hiding);
            presenter.end();
        });
    }

    private void give(Stage window, Stage main) {
        EventHandler<KeyEvent> released = presenter::key;
        EventHandler<KeyEvent> pressed = e -> press(e, main);
        window.addEventFilter(KeyEvent.KEY_RELEASED, released);
        window.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        Stay.until(window, () -> {
            window.removeEventFilter(KeyEvent.KEY_RELEASED, released);
            window.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
        });
    }

    private void press(KeyEvent e, Stage main) {
        if (made(e)) {
            e.consume();
            return;
        }
        if (!plain(e) || (main.getScene().getRoot() instanceof Overlays over && over.touring())) {
            return;
        }
        boolean begins = e.getCode() == KeyCode.F5 && !presenter.showing();
        if (begins) {
            present(main);
        }
        if (begins || presenter.key(e) || (tour.place().isPresent() && used(e))) {
            e.consume();
        }
    }

    /**
     * Presents the story that is told, else the one whose page is seen, else the one that was told last; without any it shows
     * the stories there are.
     */
    void present(Stage main) {
        Optional<StoriesPanel> panel =
                docks.panel("stories").filter(StoriesPanel.class::isInstance).map(StoriesPanel.class::cast);
        if (tour.place().isEmpty()) {
            panel.flatMap(StoriesPanel::looked)
                    .filter(story -> !story.steps().isEmpty())
                    .ifPresent(story -> tour.start(story, tour.resumes(story)));
        }
        if (tour.place().isPresent() || tour.resume()) {
            presenter.begin(main, other -> give(other, main));
        } else {
            docks.front("stories");
            panel.ifPresent(StoriesPanel::enter);
        }
    }

    /** Makes a step of what is seen. */
    void capture() {
        workshop.capture();
        docks.show("stories");
    }

    /** What makes a story: a step of what is seen, and where its fields have the keyboard its own undo. */
    private boolean made(KeyEvent e) {
        if (!e.isShortcutDown() || e.isAltDown()) {
            return false;
        }
        if (e.getCode() == KeyCode.K && e.isShiftDown()) {
            capture();
            return true;
        }
        boolean redo = e.getCode() == KeyCode.Y || (e.getCode() == KeyCode.Z && e.isShiftDown());
        boolean here = StoriesPanel.edits(e.getTarget()) && (redo || e.getCode() == KeyCode.Z);
        if (here) {
            Runnable turn = redo ? workshop::redo : workshop::undo;
            turn.run();
        }
        return here;
    }

    private static boolean plain(KeyEvent e) {
        return !e.isShortcutDown()
                && !e.isAltDown()
                && !e.isShiftDown()
                && !(e.getTarget() instanceof TextInputControl);
    }

    private boolean used(KeyEvent e) {
        switch (e.getCode()) {
            case PAGE_DOWN -> tour.next();
            case PAGE_UP -> tour.back();
            case ESCAPE -> tour.leave();
            default -> {
                return !taken(e) && moved(e.getCode());
            }
        }
        return true;
    }

    private boolean moved(KeyCode code) {
        switch (code) {
            case RIGHT, DOWN, SPACE, ENTER -> tour.next();
            case LEFT, UP, BACK_SPACE -> tour.back();
            case HOME -> tour.go(0);
            case END -> tour.go(Integer.MAX_VALUE);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether what has the keyboard needs the key itself: a list its arrows, a button Space and Enter. */
    private static boolean taken(KeyEvent e) {
        if (!(e.getTarget() instanceof Node node)) {
            return false;
        }
        boolean pressing = e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER;
        boolean list = node instanceof ListView
                || node instanceof TableView
                || node instanceof ComboBoxBase
                || node instanceof MenuButton;
        return list || (node instanceof ButtonBase && pressing);
    }
}
