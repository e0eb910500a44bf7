package org.entente.app;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;

/** A page of all keys. */
final class KeysHelp {
    private static final List<List<String>> KEYS = List.of(
            List.of(", and .", "previous and next event (of the focus)"),
            List.of("< and >", "previous and next event of the selection, or change of the tie selected"),
            List.of("Space", "play and pause, within the range where one is marked"),
            List.of("R", "mark a range from A to B, or none again"),
            List.of("C", "compare the day with another, or B with A"),
            List.of("M", "several days side by side; Ctrl-click on the timeline adds or removes one"),
            List.of("T", "go to today"),
            List.of("Ctrl F", "find"),
            List.of("Ctrl Z, Ctrl Y", "undo, redo"),
            List.of("Ctrl D", "light or dark"),
            List.of("Ctrl E", "export a picture or the graph"),
            List.of("Ctrl Shift C", "copy the picture"),
            List.of("Ctrl O", "open a record"),
            List.of("Ctrl + - 0", "zoom, frame the picture"),
            List.of("F11", "full screen"),
            List.of("Picture", "wheel zooms, drag pans, click selects, double-click puts in focus"),
            List.of("", "arrows pan (Shift: further), + and - zoom, Home frames, Esc clears"),
            List.of("Timeline", "drag or click moves the day, Shift-drag marks a range, wheel or pinch zooms time"),
            List.of("", "drag A, B or the bar between them; drag the dates to move what is seen"),
            List.of("", "Tab goes to the day, A, the bar and B; arrows move it a month (Shift: a day),"),
            List.of("", "Page keys a year, Home and End; + - 0 zoom, Alt arrows pan, Delete: no range"));

    private KeysHelp() {}

    static void show(Stage owner) {
        GridPane grid = new GridPane();
        grid.setHgap(18);
        grid.setVgap(7);
        grid.setPadding(new Insets(6, 12, 6, 16));
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(KEYS.get(i).get(0));
            key.setStyle("-fx-font-family: 'Inter SemiBold'");
            grid.addRow(i, key, new Label(KEYS.get(i).get(1)));
        }
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Keys");
        dialog.setHeaderText("Keys and mouse");
        dialog.getDialogPane().setId("keys-help");
        dialog.getDialogPane().setContent(grid);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.show();
    }
}
