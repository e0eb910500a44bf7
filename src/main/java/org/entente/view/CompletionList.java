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
import org.entente.model.Folded;
import org.jspecify.annotations.Nullable;

/** The list under a field of what may be meant; arrows go through it, Enter or a click takes a line. */
final class CompletionList {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double WIDTH = 340;
    private static final double HEIGHT = 320;

    private final TextField field;
    private final Choices choices;
    private final Consumer<Choices.Choice> take;
    private @Nullable Drop drop;
    private List<Choices.Choice> found = List.of();
    private int chosen;

    CompletionList(TextField field, Choices choices, Consumer<Choices.Choice> take) {
        this.field = field;
        this.choices = choices;
        this.take = take;
        field.textProperty().addListener((o, before, now) -> search());
        field.focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                hide();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** What hangs under the field; a form has dozens of fields of which few are ever typed in, so it is made late. */
    private record Drop(VBox list, ScrollPane scroll, Popup popup) {
        static Drop make(String id) {
            VBox list = new VBox();
            list.setId(id);
            ScrollPane scroll = new ScrollPane(list);
            scroll.getStyleClass().add("found");
            scroll.setFitToWidth(true);
            scroll.setPrefWidth(WIDTH);
            scroll.setMaxHeight(HEIGHT);
            Popup popup = new Popup();
            popup.getContent().add(scroll);
            popup.setAutoHide(true);
            popup.setHideOnEscape(false);
            return new Drop(list, scroll, popup);
        }
    }

    private Drop drop() {
        Drop known = drop;
        if (known == null) {
            known = Drop.make(field.getId() + "-found");
            drop = known;
        }
        return known;
    }

    private void hide() {
        if (drop != null) {
            drop.popup().hide();
        }
    }

    private void search() {
        boolean sought =
                field.isFocused() && Folded.words(field.getText()).findAny().isPresent();
        found = sought ? choices.find(field.getText()) : List.of();
        if (found.isEmpty() || field.getScene() == null) {
            hide();
            return;
        }
        VBox list = drop().list();
        ScrollPane scroll = drop().scroll();
        list.getChildren().clear();
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
        drop().popup().show(field, at.getMinX(), at.getMaxY() + 2);
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
        row.setOnMouseMoved(e -> choose(drop().list().getChildren().indexOf(row)));
        row.setOnMousePressed(e -> taken(choice));
        return row;
    }

    private void choose(int index) {
        chosen = Math.max(0, Math.min(found.size() - 1, index));
        VBox list = drop().list();
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private void taken(Choices.Choice choice) {
        hide();
        take.accept(choice);
    }

    private void press(KeyEvent e) {
        if (drop == null || !drop.popup().isShowing()) {
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
            case ESCAPE -> hide();
            default -> {
                return;
            }
        }
        e.consume();
    }
}
