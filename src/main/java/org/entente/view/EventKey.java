package org.entente.view;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.GridPane;
import javafx.stage.Popup;
import org.entente.model.Texts;
import org.entente.model.TieKind;
import org.entente.paint.Easel;
import org.entente.scene.Colour;
import org.entente.scene.Palette;
import org.entente.scene.Scene;
import org.entente.scene.Stroke;
import org.entente.state.ExplorerState;
import org.kordamp.ikonli.feather.Feather;

/** The key to the timeline's signs, behind a button. */
final class EventKey {
    private static final double SIZE = 16;

    private EventKey() {}

    static Button button(ExplorerState state) {
        Popup popup = new Popup();
        popup.setAutoHide(true);
        Button button = IconButton.of("event-key", Feather.INFO, Texts.of("view.key.tip"), () -> {});
        button.setOnAction(e -> {
            GridPane page = content(state);
            page.getStyleClass().add("found");
            page.getStylesheets().setAll(button.getScene().getStylesheets());
            HeaderBar.dress(page, state.view().look().theme());
            popup.getContent().setAll(page);
            page.applyCss();
            page.layout();
            Bounds at = button.localToScreen(button.getBoundsInLocal());
            popup.show(button, at.getMaxX() - page.prefWidth(-1), at.getMinY() - page.prefHeight(-1) - 4);
        });
        return button;
    }

    private static GridPane content(ExplorerState state) {
        Palette palette = Palette.of(state.view().look().theme());
        GridPane grid = new GridPane();
        grid.setId("event-key-page");
        grid.getStyleClass().add("event-key");
        Colour quiet = palette.ink().quiet();
        Colour ground = palette.ground().panel();
        for (EventSign sign : EventSign.values()) {
            row(grid, palette, sign.words(), out -> out.area(sign.path(SIZE / 2, SIZE / 2, 4.4), quiet, null));
        }
        row(
                grid,
                palette,
                Texts.of("view.key.rough"),
                out -> out.area(EventSign.ACCORD.path(SIZE / 2, SIZE / 2, 3.8), ground, Stroke.solid(quiet, 1.5)));
        row(
                grid,
                palette,
                Texts.of("view.key.vague"),
                out -> out.round(new org.entente.geo.Rect(0, SIZE / 2 - 2.5, SIZE, 5), 2.5, quiet.fade(0.25), null));
        for (TieKind kind : state.chronicle().kinds()) {
            row(
                    grid,
                    palette,
                    Texts.of("view.key.acts-on", kind.said()),
                    out -> out.area(EventSign.ACCORD.path(SIZE / 2, SIZE / 2, 4.4), palette.kind(kind), null));
        }
        return grid;
    }

    private static void row(GridPane grid, Palette palette, String text, java.util.function.Consumer<Draft> draw) {
        Draft out = new Draft();
        draw.accept(out);
        ImageView image = new ImageView();
        Screen screen = new Screen(image);
        var unused = screen.fit(SIZE, SIZE, 2);
        new Easel()
                .draw(
                        new Scene(SIZE, SIZE, text, palette.ground().panel(), java.util.List.of(out.layer("sign"))),
                        screen.sheet(),
                        () -> false);
        screen.show();
        grid.addRow(grid.getRowCount(), image, new Label(text));
    }
}
