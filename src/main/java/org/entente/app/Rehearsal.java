package org.entente.app;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.entente.paint.Easel;
import org.entente.paint.Sheet;
import org.entente.scene.Stages;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.state.Motif;
import org.entente.view.Fonts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Does once in vain what the opening of the window does again, on a thread that would only wait: then code is loaded, style
 * sheets are read and letters drawn.
 */
final class Rehearsal {
    private static final int WIDTH = 960;
    private static final int HEIGHT = 700;

    private Rehearsal() {}

    /** Dresses the usual controls, on the thread of the toolkit. */
    static void controls(String sheet) {
        Window.wear(Theme.LIGHT);
        Fonts.register();
        MenuButton menu = new MenuButton();
        menu.setTooltip(new Tooltip());
        Parent all = new HBox(
                new Label("a"),
                new Button("a", new FontIcon(Feather.X)),
                new ToggleButton("a"),
                new TextField(),
                menu,
                new SplitPane(new ScrollPane()));
        Scene scene = new Scene(all);
        scene.getStylesheets().setAll(sheet);
        all.applyCss();
        all.layout();
    }

    /** Draws the picture that is shown first, at about its size. */
    static void picture(ExplorerState state) {
        Motif motif = new Motif(
                state.index(), new Stages(state.chronicle()), state.view(), new Motif.Room(WIDTH, HEIGHT));
        new Easel().make(motif.scene(new Motif.Builders()), new Sheet(WIDTH, HEIGHT, 1), () -> false);
    }
}
