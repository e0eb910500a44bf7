package org.entente.app;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.entente.view.Later;

/** The window around its parts: the size and language of its texts, its place on the screen, the timeline's share; all remembered. */
final class Chrome {
    static final double DIVIDER = 0.79;
    private static final String ICON = "/assets/icon/entente.png";
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;
    private static final String PLACE = "window";

    private final Stage stage;
    private final SplitPane divided;
    private final Rooms rooms;
    private final Settings settings;
    private final Runnable again;
    private Rectangle2D loose = Rectangle2D.EMPTY;

    /**
     * The frame of a window.
     *
     * @param divided the picture above the timeline
     * @param again makes the window anew on what is open
     */
    Chrome(Stage stage, SplitPane divided, Rooms rooms, Settings settings, Runnable again) {
        this.stage = stage;
        this.divided = divided;
        this.rooms = rooms;
        this.settings = settings;
        this.again = again;
    }

    TextSize textSize() {
        return TextSize.kept(settings);
    }

    void textSize(TextSize size) {
        double share = share();
        size.keep(settings);
        dress(stage.getScene());
        divide(share);
    }

    /** A scene as large as the window is, or is to be. */
    Scene scene(Parent root) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        Optional<Scene> before = Optional.ofNullable(stage.getScene()).filter(s -> stage.isShowing());
        Optional<WindowPlace> kept =
                WindowPlace.parse(settings.of(PLACE).recall().get());
        Scene scene = new Scene(
                root,
                before.map(Scene::getWidth)
                        .or(() -> kept.map(p -> p.box().getWidth()))
                        .orElse(width),
                before.map(Scene::getHeight)
                        .or(() -> kept.map(p -> p.box().getHeight()))
                        .orElse(height));
        dress(scene);
        return scene;
    }

    /** Gives a scene the style sheet of the size chosen. */
    private void dress(Scene scene) {
        scene.getStylesheets().setAll(textSize().sheet());
        double factor = textSize().percent() / 100.0;
        rooms.timeline().enlarge(factor);
        rooms.docks().enlarge(factor);
    }

    /** Speaks another language, in the whole window at once. */
    void language(Locale language) {
        keep();
        Language.choose(language, settings);
        again.run();
    }

    /** The timeline's share and the size of texts as they are at first. */
    void reset() {
        textSize(TextSize.USUAL);
        divide(DIVIDER);
    }

    /** The share of the picture above the timeline. */
    double share() {
        return divided.getDividerPositions()[0];
    }

    /** Gives the picture its share, once all has the size its texts need. */
    void divide(double share) {
        divided.getScene().getRoot().applyCss();
        divided.getScene().getRoot().layout();
        divided.setDividerPositions(share);
    }

    /** Shows a scene where the window stood last, if it would be seen there; one that is shown stays where it is. */
    void show(Scene scene) {
        Optional<WindowPlace> kept =
                WindowPlace.parse(settings.of(PLACE).recall().get());
        // The toolkit fades its own hint after seconds and, if the window has another scene by then, stands still for
        // ever.
        stage.setFullScreenExitHint("");
        stage.setScene(scene);
        if (stage.isShowing()) {
            kept.ifPresent(p -> loose = p.box());
        } else {
            kept.filter(p -> p.seenOn(Screen.getScreens().stream()
                            .map(Screen::getVisualBounds)
                            .toList()))
                    .ifPresent(this::put);
            stage.getIcons()
                    .setAll(new Image(
                            Objects.requireNonNull(Chrome.class.getResource(ICON))
                                    .toExternalForm(),
                            128,
                            128,
                            true,
                            true));
            double width = scene.getWidth();
            double height = scene.getHeight();
            double share = kept.map(WindowPlace::divider).orElse(DIVIDER);
            stage.show();
            divide(share);
            Later.run(() -> {
                if (regain(stage, width, height)) {
                    divide(share);
                }
            });
        }
        follow();
    }

    /**
     * Some window managers, such as Openbox, give a new window its least size; it then gets the one it asked for.
     *
     * @return whether it had to
     */
    static boolean regain(Stage stage, double width, double height) {
        boolean least = stage.getWidth() <= stage.getMinWidth() && stage.getHeight() <= stage.getMinHeight();
        boolean asked = width > stage.getMinWidth() || height > stage.getMinHeight();
        if (!least || !asked || stage.isMaximized()) {
            return false;
        }
        stage.setWidth(width);
        stage.setHeight(height);
        return true;
    }

    private void follow() {
        ChangeListener<Number> noting = (o, before, now) -> note();
        List<ReadOnlyDoubleProperty> box =
                List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty());
        box.forEach(p -> p.addListener(noting));
        Stay.until(stage, () -> box.forEach(p -> p.removeListener(noting)));
    }

    private void put(WindowPlace p) {
        stage.setX(p.box().getMinX());
        stage.setY(p.box().getMinY());
        stage.setWidth(p.box().getWidth());
        stage.setHeight(p.box().getHeight());
        loose = p.box();
        stage.setMaximized(p.maximised());
    }

    /** A maximised window goes back to the box it had before. */
    private void note() {
        boolean whole = stage.isMaximized() || stage.isFullScreen() || stage.isIconified();
        if (!whole && stage.getWidth() > 0 && stage.getHeight() > 0 && !Double.isNaN(stage.getX())) {
            loose = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        }
    }

    /** Remembers where the window stands, before it is closed. */
    void keep() {
        note();
        settings.of(PLACE).keep().accept(new WindowPlace(loose, stage.isMaximized(), share()).text());
    }
}
