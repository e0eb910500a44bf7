package org.entente.view;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.entente.model.Texts;

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

    /** A whole number from 1 on, which may be left out; what is none changes nothing and is told. */
    static Node number(String id, String name, int number, int most, IntConsumer typed) {
        Label flaw = flaw(id);
        Node line = line(id, name, number == 0 ? "" : String.valueOf(number), text -> {
            OptionalInt read = StepFlaws.number(text, most);
            flaw.setText(read.isPresent() ? "" : Texts.of("story.flaw-number", 1, most));
            read.ifPresent(typed);
        });
        return new VBox(line, flaw);
    }

    /** Where it is told what is wrong with a field. */
    static Label flaw(String id) {
        Label flaw = new Label();
        flaw.setId(id + "-flaw");
        flaw.setWrapText(true);
        flaw.getStyleClass().add("form-flaw");
        flaw.managedProperty().bind(flaw.textProperty().isNotEmpty());
        return flaw;
    }

    static Node named(String name, FormField field) {
        return new VBox(1, label(name, field), field);
    }

    private static Label label(String name, Node field) {
        Label label = new Label(name);
        label.getStyleClass().add("quiet");
        label.setLabelFor(field);
        return label;
    }

    private static Node named(TextInputControl field, String id, String name, String text, Consumer<String> typed) {
        field.setId(id);
        field.setText(text);
        field.setAccessibleText(name);
        field.textProperty().addListener((o, before, now) -> typed.accept(now));
        return new VBox(1, label(name, field), field);
    }
}
