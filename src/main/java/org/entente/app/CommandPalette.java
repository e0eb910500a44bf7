package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.Texts;
import org.entente.view.Memory;
import org.jspecify.annotations.Nullable;

/** One field over all commands; a chosen one is run and comes first the next time. */
final class CommandPalette extends VBox {
    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");
    private static final String SEEK = "seek";
    private static final int PAGE = 8;
    private static final int MOST_LINES = 10;
    private static final int REMEMBERED = 8;

    private final Supplier<List<Command>> commands;
    private final Memory used;
    private final Consumer<String> seek;
    private final PaletteSearch search = new PaletteSearch();
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();
    private @Nullable Node before;

    /**
     * A palette that is not yet open.
     *
     * @param used where the ids of the commands used last are kept
     * @param seek looks for words in the record, where no command has them
     */
    CommandPalette(Supplier<List<Command>> commands, Memory used, Consumer<String> seek) {
        this.commands = commands;
        this.used = used;
        this.seek = seek;
        setId("palette");
        getStyleClass().add("palette");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        field.setId("palette-field");
        field.setPromptText(Texts.of("palette.prompt"));
        field.setAccessibleText(Texts.of("palette.prompt"));
        list.setId("palette-list");
        list.setFocusTraversable(false);
        list.prefHeightProperty()
                .bind(Bindings.createDoubleBinding(this::high, list.getItems(), list.fixedCellSizeProperty()));
        list.setCellFactory(view -> new Line());
        list.setOnMouseClicked(e -> run());
        list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> {
            if (now != null) {
                field.setAccessibleHelp(
                        now.title().spoken() + " " + now.triggers().shown());
            }
        });
        getChildren().addAll(field, list);
        field.textProperty().addListener((o, was, now) -> fill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty().addListener((o, was, now) -> {
            if (!now && isVisible()) {
                setVisible(false);
            }
        });
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    /** As high as what is listed, the least as high as what is told where nothing is. */
    private double high() {
        int lines = Math.max(1, Math.min(MOST_LINES, list.getItems().size()));
        return lines * Math.max(0, list.getFixedCellSize());
    }

    /** Lists anew what there is, where it is seen. */
    void refresh() {
        if (isVisible()) {
            fill();
        }
    }

    /** Shows it over the window, or takes it away. */
    void toggle() {
        if (isVisible()) {
            close();
            return;
        }
        before = getScene().getFocusOwner();
        setVisible(true);
        field.clear();
        fill();
        field.requestFocus();
    }

    private void close() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void fill() {
        String asked = field.getText().strip();
        List<Command> found = new ArrayList<>(search.find(asked, commands.get(), recent()));
        if (!asked.isEmpty()) {
            found.add(sought(asked));
        }
        list.getItems().setAll(found);
        choose(0);
    }

    /** The last line of all: what is no command may be a nation or an event. */
    private Command sought(String asked) {
        return Command.titled(SEEK, Command.Group.FIND, Title.of("palette.seek", asked), () -> seek.accept(asked));
    }

    private List<String> recent() {
        return used.recall().get().lines().toList();
    }

    private void choose(int index) {
        int last = list.getItems().size() - 1;
        int next = Math.max(0, Math.min(last, index));
        list.getSelectionModel().clearAndSelect(next);
        list.scrollTo(Math.max(0, next - PAGE / 2));
    }

    private void press(KeyEvent e) {
        int now = list.getSelectionModel().getSelectedIndex();
        switch (e.getCode()) {
            case DOWN -> choose(now + 1);
            case UP -> choose(now - 1);
            case PAGE_DOWN -> choose(now + PAGE);
            case PAGE_UP -> choose(now - PAGE);
            case ENTER -> run();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void run() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null || !chosen.possible()) {
            return;
        }
        if (!chosen.id().equals(SEEK)) {
            remember(chosen.id());
        }
        close();
        chosen.run();
    }

    private void remember(String id) {
        List<String> ids = new ArrayList<>(recent());
        ids.remove(id);
        ids.add(0, id);
        used.keep().accept(String.join("\n", ids.subList(0, Math.min(ids.size(), REMEMBERED))));
    }

    /** A command with its group and key. */
    private static final class Line extends ListCell<Command> {
        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            setText(null);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            boolean possible = command.possible();
            Label title = new Label(command.title().spoken());
            title.setMinWidth(0);
            title.getStyleClass().add("palette-title");
            Label group = quiet(command.group().title());
            Region push = new Region();
            HBox.setHgrow(push, Priority.ALWAYS);
            HBox line = new HBox(10, title, push, group);
            String key = command.triggers().shown();
            if (!key.isEmpty()) {
                Label keys = quiet(key);
                keys.getStyleClass().add("palette-key");
                line.getChildren().add(keys);
            }
            line.setMaxWidth(Double.MAX_VALUE);
            pseudoClassStateChanged(IMPOSSIBLE, !possible);
            setAccessibleText(
                    command.title().spoken() + " " + key + (possible ? "" : ", " + Texts.of("palette.impossible")));
            setGraphic(line);
        }

        private static Label quiet(String text) {
            Label label = new Label(text);
            label.setMinWidth(Region.USE_PREF_SIZE);
            label.getStyleClass().add("quiet");
            return label;
        }
    }
}
