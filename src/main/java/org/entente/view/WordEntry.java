package org.entente.view;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/** A cell that holds one of a few words, all of them in sight. */
final class WordEntry extends FormField {
    private final ToggleGroup group = new ToggleGroup();

    /**
     * The words as buttons.
     *
     * @param choices words with what they are called
     */
    WordEntry(String id, List<Choices.Choice> choices, Runnable changed) {
        FlowPane flow = new FlowPane(5, 5);
        flow.setMinWidth(0);
        for (Choices.Choice choice : choices) {
            ToggleButton button = new ToggleButton(choice.text());
            button.setId(id + '-' + choice.id());
            button.setUserData(choice.id());
            button.getStyleClass().add("form-word");
            button.setToggleGroup(group);
            flow.getChildren().add(button);
        }
        group.selectedToggleProperty().addListener((o, was, now) -> {
            if (now == null && was != null) {
                group.selectToggle(was);
            } else {
                changed.run();
            }
        });
        getChildren().add(flow);
    }

    @Override
    String cell() {
        return group.getSelectedToggle() == null
                ? ""
                : String.valueOf(group.getSelectedToggle().getUserData());
    }

    @Override
    void cell(String text) {
        group.getToggles().stream()
                .filter(t -> text.equals(t.getUserData()))
                .findFirst()
                .ifPresent(group::selectToggle);
    }

    @Override
    void enter() {
        if (!group.getToggles().isEmpty() && group.getToggles().get(0) instanceof ToggleButton first) {
            first.requestFocus();
        }
    }
}
