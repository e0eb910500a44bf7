package org.entente.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** The list under a field of what may be meant; arrows go through it, Enter or a click takes a line. */
final class CompletionList {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 340;
    private static final double HEIGHT = 320;

    private final TextField field;
    private final Choices choices;
    private final Consumer<Choices.Choice> take;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Popup popup = new Popup();
    private List<Choices.Choice> found = List.of();
    private int chosen;

    CompletionList(TextField field, Choices choices, Consumer<Choices.Choice> take) {
        this.field = field;
        this.choices = choices;
        this.take = take;
        list.setId(field.getId() + "-found");
        scroll.getStyleClass().add("found");
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(WIDTH);
        scroll.setMaxHeight(HEIGHT);
        popup.getContent().add(scroll);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        field.textProperty().addListener((o, before, now) -> search());
        field.focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                popup.hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void search() {
        found = field.getText().isBlank() || !field.isFocused() ? List.of() : choices.find(field.getText());
        list.getChildren().clear();
        if (found.isEmpty() || field.getScene() == null) {
            popup.hide();
            return;
        }
        for (Choices.Choice choice : found) {
            list.getChildren().add(row(choice));
        }
        choose(0);
        scroll.setVvalue(0);
        scroll.getStylesheets().setAll(field.getScene().getStylesheets());
        scroll.getStyleClass().remove("dark");
        if (field.getScene().getRoot().getStyleClass().contains("dark")) {
            scroll.getStyleClass().add("dark");
        }
        Bounds at = field.localToScreen(field.getBoundsInLocal());
        popup.show(field, at.getMinX(), at.getMaxY() + 2);
    }

    private HBox row(Choices.Choice choice) {
        Label name = new Label(choice.text());
        name.setMinWidth(0);
        Label aside = new Label(choice.aside());
        aside.getStyleClass().add("quiet");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        Region push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        HBox row = new HBox(9, name, push, aside);
        row.getStyleClass().add("found-row");
        row.setOnMouseMoved(e -> choose(list.getChildren().indexOf(row)));
        row.setOnMousePressed(e -> taken(choice));
        return row;
    }

    private void choose(int index) {
        chosen = Math.max(0, Math.min(found.size() - 1, index));
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private void taken(Choices.Choice choice) {
        popup.hide();
        take.accept(choice);
    }

    private void press(KeyEvent e) {
        if (!popup.isShowing()) {
            return;
        }
        switch (e.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case ENTER -> {
                if (e.isShortcutDown()) {
                    return;
                }
                taken(found.get(chosen));
            }
            case ESCAPE -> popup.hide();
            default -> {
                return;
            }
        }
        e.consume();
    }
}
