package org.entente.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.stage.Stage;
import org.entente.view.Later;

/** The window around its parts: the size and language of its texts, its place on the screen, the timeline's share; all remembered. */
final class Chrome {
    static final double DIVIDER = 0.79;

    private final Stage stage;
    private final SplitPane divided;
    private final Rooms rooms;
    private final Settings settings;
    private final Placing placing;
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
        placing = new Placing(stage, settings);
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
        Dimension2D size = Optional.ofNullable(stage.getScene())
                .filter(s -> stage.isShowing())
                .map(s -> new Dimension2D(s.getWidth(), s.getHeight()))
                .orElseGet(placing::size);
        Scene scene = new Scene(root, size.getWidth(), size.getHeight());
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

    /** Shows a scene where the window stood last; one that is shown stays where it is. */
    void show(Scene scene) {
        boolean first = !stage.isShowing() || Window.on(stage).isEmpty();
        placing.kept().ifPresent(p -> loose = p.box());
        if (stage.isShowing()) {
            // Another scene leaves the whole screen, which is taken again once the scene is there.
            boolean whole = stage.isFullScreen();
            stage.setScene(scene);
            if (whole) {
                Later.run(() -> stage.setFullScreen(stage.isShowing()));
            }
        } else {
            placing.show(scene);
        }
        if (first) {
            double share = placing.kept().map(WindowPlace::divider).orElse(DIVIDER);
            divide(share);
            Later.run(() -> {
                if (placing.regain()) {
                    divide(share);
                }
            });
        }
        follow();
    }

    private void follow() {
        ChangeListener<Number> noting = (o, before, now) -> note();
        List<ReadOnlyDoubleProperty> box =
                List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty());
        box.forEach(p -> p.addListener(noting));
        Stay.until(stage, () -> box.forEach(p -> p.removeListener(noting)));
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
        placing.keep(new WindowPlace(loose, stage.isMaximized(), share()));
    }
}
