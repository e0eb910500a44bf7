package org.entente.app;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
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
            List.of("Ctrl F", "find; Enter goes there (Shift: a nation without focus), Esc closes"),
            List.of(
                    "Ctrl Shift F",
                    "clear the filter; Delete on a chip removes it, right-click on a choice says “not”"),
            List.of("Ctrl Z, Ctrl Y", "undo, redo"),
            List.of("Ctrl D", "light or dark"),
            List.of("Ctrl E", "export a picture or the graph"),
            List.of("Ctrl Shift C", "copy the picture"),
            List.of("Ctrl N, Ctrl O", "new workspace; open a workspace or a record, as dropping a file does"),
            List.of("Ctrl S, Ctrl Shift S", "save the workspace, save it as another file"),
            List.of("Ctrl L, Ctrl V", "copy a link to this view, open the copied link"),
            List.of("Ctrl + - 0", "zoom, frame the picture"),
            List.of("Alt ← →", "back and forward among the pages of the details, as mouse buttons 4 and 5"),
            List.of("F6", "the next part of the window (Shift: the one before)"),
            List.of("Ctrl T", "the table of ties or events; in it Ctrl C copies rows as CSV"),
            List.of("F11", "full screen"),
            List.of("Picture", "wheel zooms, drag pans, click selects, double-click puts in focus"),
            List.of("", "Ctrl-click toggles, Shift-click adds, Shift-drag boxes, Alt-drag lassos"),
            List.of("", "dragging a nation moves and pins it (P pins or unpins); right-click opens its menu"),
            List.of("", "arrows pan (Shift: further), + and - zoom, Home frames, Ctrl 9 frames the selection"),
            List.of("", "Ctrl A selects all nations, Ctrl I inverts, Esc clears"),
            List.of("", "Delete hides, O shows only what is selected, Shift Delete shows all"),
            List.of("", "N next nation, K next tie of it (Shift: back), Enter follows the tie, or focuses"),
            List.of("", "L lists what the picture shows"),
            List.of("Timeline", "drag or click moves the day, Shift-drag marks a range, wheel or pinch zooms time"),
            List.of("", "drag A, B or the bar between them; drag the dates to move what is seen"),
            List.of("", "Tab goes to the day, A, the bar and B; arrows move it a month (Shift: a day),"),
            List.of("", "Page keys a year, Home and End; + - 0 zoom, Alt arrows pan, Delete: no range"));

    private static final double WORDS = 470;
    private static final double AROUND = 190;

    private KeysHelp() {}

    static void show(Stage owner) {
        GridPane grid = new GridPane();
        grid.setHgap(18);
        grid.setVgap(7);
        grid.setPadding(new Insets(6, 12, 6, 16));
        for (int i = 0; i < KEYS.size(); i++) {
            Label key = new Label(KEYS.get(i).get(0));
            key.setStyle("-fx-font-family: 'Inter SemiBold'");
            key.setMinWidth(Region.USE_PREF_SIZE);
            Label words = new Label(KEYS.get(i).get(1));
            words.setWrapText(true);
            words.setPrefWidth(WORDS);
            GridPane.setValignment(key, VPos.TOP);
            grid.addRow(i, key, words);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(Math.min(grid.prefHeight(-1), owner.getHeight() - AROUND));
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle("Keys");
        dialog.setHeaderText("Keys and mouse");
        dialog.getDialogPane().setId("keys-help");
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        dialog.show();
    }
}
