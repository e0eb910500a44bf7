package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.entente.data.Part;
import org.entente.model.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A cell that refers to one or more rows, each a chip that can be taken out, with a field that completes. */
final class ChipEntry extends FormField {
    /** Widths of a chip's name in pixels, and of what stands beside it. */
    private static final double LEAST = 60;

    private static final double MOST = 250;
    private static final double BESIDE = 40;

    private final FlowPane flow = new FlowPane(5, 5);
    private final TextField field = new TextField();
    private final List<String> held = new ArrayList<>();
    private final Choices choices;
    private final boolean many;
    private final Runnable changed;

    /**
     * An empty cell.
     *
     * @param many whether it holds a list
     */
    ChipEntry(String id, Choices choices, boolean many, Runnable changed) {
        this.choices = choices;
        this.many = many;
        this.changed = changed;
        field.setId(id);
        field.setPromptText(Texts.of("edit.find"));
        field.setPrefColumnCount(12);
        field.textProperty().addListener((o, before, now) -> changed.run());
        new CompletionList(field, choices, c -> take(c.id()));
        field.setOnAction(e -> {
            if (!field.getText().isBlank()) {
                take(field.getText().strip());
            }
        });
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty() && !held.isEmpty()) {
                drop(held.get(held.size() - 1));
                e.consume();
            }
        });
        flow.getStyleClass().add("form-chips");
        flow.setMinWidth(0);
        getChildren().add(flow);
        fill();
    }

    private void take(String id) {
        if (!many) {
            held.clear();
        }
        if (!held.contains(id)) {
            held.add(id);
        }
        field.clear();
        fill();
        if (many) {
            field.requestFocus();
        }
        changed.run();
    }

    private void drop(String id) {
        held.remove(id);
        fill();
        field.requestFocus();
        changed.run();
    }

    private void fill() {
        flow.getChildren().clear();
        for (String id : held) {
            Label name = new Label(choices.name(id));
            name.maxWidthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> Math.max(LEAST, Math.min(MOST, flow.getWidth() - BESIDE)), flow.widthProperty()));
            name.setTooltip(new Tooltip(id));
            Button away = new Button();
            away.setGraphic(new FontIcon(Feather.X));
            away.getStyleClass().add("chip-away");
            away.setId(field.getId() + "-away-" + id);
            away.setAccessibleText(Texts.of("edit.chip.away", choices.name(id)));
            away.setOnAction(e -> drop(id));
            HBox chip = new HBox(4, name, away);
            chip.getStyleClass().addAll("chip", "form-chip");
            flow.getChildren().add(chip);
        }
        if (many || held.isEmpty()) {
            flow.getChildren().add(field);
        }
    }

    @Override
    String cell() {
        List<String> all = new ArrayList<>(held);
        if (!field.getText().isBlank()) {
            all.add(field.getText().strip());
        }
        return many ? Part.cell(all) : all.isEmpty() ? "" : all.get(all.size() - 1);
    }

    @Override
    void cell(String text) {
        held.clear();
        held.addAll(many ? Part.list(text) : text.isEmpty() ? List.of() : List.of(text));
        field.clear();
        fill();
    }

    @Override
    void enter() {
        if (many || held.isEmpty()) {
            field.requestFocus();
        } else {
            flow.getChildren().stream()
                    .flatMap(n -> n.lookupAll(".chip-away").stream())
                    .findFirst()
                    .ifPresent(javafx.scene.Node::requestFocus);
        }
    }
}
