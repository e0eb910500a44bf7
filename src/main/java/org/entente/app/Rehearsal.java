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
import org.entente.scene.Theme;
import org.entente.view.Fonts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Does once in vain what the opening of the window does again, while the toolkit's thread would only wait for the record:
 * then code is loaded and style sheets are read.
 */
final class Rehearsal {
    private Rehearsal() {}

    /** Dresses the usual controls, on the thread of the toolkit. */
    static void controls(String sheet) {
        Window.wear(Theme.LIGHT);
        Fonts.register();
        MenuButton menu = new MenuButton();
        menu.setTooltip(new Tooltip());
        Parent all = new HBox(
                new Label("1"),
                new Button("1", new FontIcon(Feather.X)),
                new ToggleButton("1"),
                new TextField(),
                menu,
                new SplitPane(new ScrollPane()));
        Scene scene = new Scene(all);
        scene.getStylesheets().setAll(sheet);
        all.applyCss();
        all.layout();
    }
}
