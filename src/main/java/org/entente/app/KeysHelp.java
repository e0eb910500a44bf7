package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.entente.model.Texts;

/** A page of all keys: those of the commands, and those that belong to one part of the window. */
final class KeysHelp {
    private static final double WIDTH = 640;
    private static final double KEYS = 34;
    private static final double AROUND = 190;

    /** Keys and gestures of parts that answer to them themselves, each with the words behind {@code app.use}. */
    private static final List<String> PICTURE = List.of(
            "app.use.wheel",
            "app.use.click",
            "app.use.several",
            "app.use.drag",
            "app.use.arrows",
            "app.use.all",
            "app.use.hide",
            "app.use.pin",
            "app.use.walk",
            "app.use.list");

    private static final List<String> TIMELINE = List.of(
            "app.use.day",
            "app.use.range",
            "app.use.dates",
            "app.use.days",
            "app.use.steps",
            "app.use.years",
            "app.use.zoom");
    private static final List<String> FIELDS =
            List.of("app.use.found", "app.use.chips", "app.use.rows", "app.use.edges", "app.use.mouse");

    private KeysHelp() {}

    /** A line of the page; a heading has no words. */
    record Row(String key, String words) {}

    /** The lines of the page. */
    static List<Row> rows(List<Command> commands) {
        List<Row> out = new ArrayList<>();
        for (Command.Group group : Command.Group.values()) {
            List<Row> keyed = commands.stream()
                    .filter(c -> c.group() == group && !c.triggers().told().isEmpty())
                    .map(c -> new Row(c.triggers().shown(), c.title().spoken()))
                    .toList();
            if (!keyed.isEmpty()) {
                out.add(new Row(group.title(), ""));
                out.addAll(keyed);
            }
        }
        use(out, "app.use.picture", PICTURE);
        use(out, "app.use.timeline", TIMELINE);
        use(out, "app.use.fields", FIELDS);
        return out;
    }

    private static void use(List<Row> out, String head, List<String> keys) {
        out.add(new Row(Texts.of(head), ""));
        for (String key : keys) {
            String[] both = Texts.of(key).split(" = ", 2);
            out.add(new Row(both[0], both[1]));
        }
    }

    /** Shows the page, for texts larger by a factor than usual. */
    static void show(Stage owner, List<Command> commands, double larger) {
        GridPane grid = new GridPane();
        grid.setHgap(18);
        grid.setVgap(7);
        grid.setPadding(new Insets(6, 12, 6, 16));
        ColumnConstraints keys = new ColumnConstraints();
        keys.setPercentWidth(KEYS);
        ColumnConstraints rest = new ColumnConstraints();
        rest.setPercentWidth(100 - KEYS);
        grid.getColumnConstraints().addAll(keys, rest);
        int line = 0;
        for (Row row : rows(commands)) {
            Label key = new Label(row.key());
            key.setWrapText(true);
            key.getStyleClass().add(row.words().isEmpty() ? "keys-head" : "keys-key");
            GridPane.setValignment(key, VPos.TOP);
            if (row.words().isEmpty()) {
                grid.add(key, 0, line++, 2, 1);
                continue;
            }
            Label words = new Label(row.words());
            words.setWrapText(true);
            grid.addRow(line++, key, words);
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportWidth(Math.min(WIDTH * larger, owner.getWidth() - AROUND));
        scroll.setPrefViewportHeight(owner.getHeight() - AROUND * Math.sqrt(larger));
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(Texts.of("app.command.keys"));
        dialog.getDialogPane().setId("keys-help");
        Messages.dress(dialog.getDialogPane(), owner);
        dialog.getDialogPane().setContent(scroll);
        dialog.getDialogPane().getButtonTypes().add(Messages.close());
        dialog.setOnShown(e -> scroll.requestFocus());
        dialog.show();
    }
}
