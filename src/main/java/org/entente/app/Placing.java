package org.entente.app;

import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts a window on the screen: where it stood last, if it would be seen there. */
record Placing(Stage stage, Settings settings) {
    private static final String ICON = "/assets/icon/entente-128.png";
    private static final Dimension2D USUAL = new Dimension2D(1600, 1000);
    private static final Dimension2D LEAST = new Dimension2D(1000, 640);
    private static final String PLACE = "window";

    /** Where the window stood when it was closed. */
    Optional<WindowPlace> kept() {
        return WindowPlace.parse(settings.of(PLACE).recall().get());
    }

    void keep(WindowPlace place) {
        settings.of(PLACE).keep().accept(place.text());
    }

    /** The size of what the window is to hold, in pixels: no larger than the screen where nobody chose one. */
    Dimension2D size() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        return kept().map(p -> new Dimension2D(p.box().getWidth(), p.box().getHeight()))
                .orElseGet(() -> new Dimension2D(
                        Math.min(USUAL.getWidth(), screen.getWidth()),
                        Math.min(USUAL.getHeight(), screen.getHeight())));
    }

    /** Shows the window for the first time. */
    void show(Scene scene) {
        // The toolkit fades its own hint after seconds and, if the window has another scene by then, stands still for
        // ever.
        stage.setFullScreenExitHint("");
        stage.setMinWidth(LEAST.getWidth());
        stage.setMinHeight(LEAST.getHeight());
        stage.setTitle(WindowTitle.PROGRAM);
        stage.getIcons()
                .setAll(new Image(
                        Objects.requireNonNull(Placing.class.getResource(ICON)).toExternalForm()));
        stage.setScene(scene);
        kept().filter(p -> p.seenOn(Screen.getScreens().stream()
                        .map(Screen::getVisualBounds)
                        .toList()))
                .ifPresent(this::put);
        stage.show();
    }

    private void put(WindowPlace p) {
        stage.setX(p.box().getMinX());
        stage.setY(p.box().getMinY());
        stage.setWidth(p.box().getWidth());
        stage.setHeight(p.box().getHeight());
        stage.setMaximized(p.maximised());
    }

    /**
     * Some window managers, such as Openbox, give a new window its least size; it then gets the one it asked for.
     *
     * @return whether it had to
     */
    boolean regain() {
        Dimension2D asked = size();
        boolean least = stage.getWidth() <= stage.getMinWidth() && stage.getHeight() <= stage.getMinHeight();
        boolean more = asked.getWidth() > stage.getMinWidth() || asked.getHeight() > stage.getMinHeight();
        if (!least || !more || stage.isMaximized()) {
            return false;
        }
        stage.setWidth(asked.getWidth());
        stage.setHeight(asked.getHeight());
        return true;
    }
}
