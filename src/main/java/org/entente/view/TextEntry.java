package org.entente.view;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.entente.data.Column;
import org.entente.model.PartialDate;
import org.entente.model.Texts;

/** A cell of free text, a number, an id or a date; of a date it says how it is understood. */
final class TextEntry extends FormField {
    private final TextInputControl input;

    TextEntry(String id, Column column, Choices choices, Runnable changed) {
        boolean tall = column.name().equals("summary") || column.name().equals("note");
        input = tall ? area() : new TextField();
        input.setId(id);
        input.textProperty().addListener((o, before, now) -> changed.run());
        getChildren().add(input);
        if (input instanceof TextField field) {
            new CompletionList(field, choices, c -> {
                field.setText(c.id());
                field.end();
            });
        }
        if (column.domain().form() == Column.Form.DATE) {
            Label understood = new Label();
            understood.getStyleClass().add("form-understood");
            understood.setWrapText(true);
            understood.managedProperty().bind(understood.textProperty().isNotEmpty());
            input.textProperty().addListener((o, before, now) -> understood.setText(understood(now)));
            getChildren().add(understood);
        }
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.TAB && !e.isShortcutDown()) {
                e.consume();
                KeyEvent ahead = new KeyEvent(
                        area, area, KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, e.isShiftDown(), true, false, false);
                area.fireEvent(ahead);
            }
        });
        return area;
    }

    /** What a date means, from its first possible day to its last; nothing where it is none. */
    static String understood(String text) {
        Optional<PartialDate> date = PartialDate.parse(text);
        return date.map(d -> d.earliest().equals(d.latest())
                        ? Texts.of("edit.date.day", d.text())
                        : Texts.of(
                                "edit.date.span",
                                d.text(),
                                d.earliest().toString(),
                                d.latest().toString()))
                .orElse("");
    }

    @Override
    String cell() {
        return input.getText();
    }

    @Override
    void cell(String text) {
        input.setText(text);
    }

    @Override
    void enter() {
        input.requestFocus();
    }

    /** Whether it can be changed. */
    void open(boolean open) {
        input.setEditable(open);
        input.setFocusTraversable(open);
        input.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("readonly"), !open);
    }
}
