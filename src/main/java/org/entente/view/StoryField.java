package org.entente.view;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/** Fields of a story with their names above them; every letter counts at once. */
final class StoryField {
    private StoryField() {}

    static Node line(String id, String name, String text, Consumer<String> typed) {
        return named(new TextField(), id, name, text, typed);
    }

    static Node area(String id, String name, String text, Consumer<String> typed) {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return named(area, id, name, text, typed);
    }

    private static Node named(TextInputControl field, String id, String name, String text, Consumer<String> typed) {
        field.setId(id);
        field.setText(text);
        field.setAccessibleText(name);
        field.textProperty().addListener((o, before, now) -> typed.accept(now));
        Label label = new Label(name);
        label.getStyleClass().add("quiet");
        label.setLabelFor(field);
        return new VBox(1, label, field);
    }
}
