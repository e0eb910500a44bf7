package org.entente.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.data.Part;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.jspecify.annotations.Nullable;

/** Adds, changes and removes rows of the record in a form. */
public final class EditPanel implements Panel {
    private static final List<Part> NEW = List.of(Part.TIES, Part.EVENTS, Part.ACTORS, Part.SOURCES);

    private final ExplorerState state;
    private final BorderPane box = new BorderPane();
    private final ScrollPane scroll = new ScrollPane();
    private final HBox buttons = new HBox(8);
    private final Button apply = new Button(Texts.of("edit.apply"));
    private final MenuButton add = new MenuButton(Texts.of("edit.new"));
    private @Nullable EditForm form;
    private Runnable after = () -> {};
    private boolean change;

    public EditPanel(ExplorerState state) {
        this.state = state;
        box.setId(id());
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-panel");
        box.setCenter(scroll);
        apply.setId("edit-apply");
        apply.getStyleClass().add("accent");
        apply.setOnAction(e -> apply());
        Button cancel = new Button(Texts.of("edit.cancel"));
        cancel.setId("edit-cancel");
        cancel.setOnAction(e -> close());
        Label keys = new Label(Texts.of("edit.keys"));
        keys.getStyleClass().add("quiet");
        keys.setWrapText(true);
        keys.setMinHeight(Button.USE_PREF_SIZE);
        apply.setMinWidth(Button.USE_PREF_SIZE);
        cancel.setMinWidth(Button.USE_PREF_SIZE);
        buttons.getChildren().addAll(apply, cancel, keys);
        buttons.getStyleClass().add("edit-buttons");
        add.setId("edit-new");
        for (Part part : NEW) {
            MenuItem item = new MenuItem(Texts.of("edit.new." + part.word()));
            item.setId("new-" + part.word());
            item.setOnAction(e -> box.fireEvent(EditRequest.add(part, Map.of())));
            add.getItems().add(item);
        }
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        box.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        box.addEventHandler(MouseEvent.MOUSE_CLICKED, EditPanel::keep);
        state.indexProperty().addListener((o, before, now) -> {
            if (form == null && before.chronicle() != now.chronicle()) {
                rest("");
            }
        });
        rest("");
    }

    /** Whether its form holds what was not applied, of which it asks before another takes its place: it is to be seen then. */
    public boolean changed() {
        return form != null && form.changed();
    }

    /** What is done once a row that was there is changed, or left as it is. */
    public void whenChanged(Runnable what) {
        after = what;
    }

    /** A button pressed in a form keeps the keyboard there. */
    private static void keep(MouseEvent e) {
        for (Node n = e.getTarget() instanceof Node node ? node : null; n != null; n = n.getParent()) {
            if (n instanceof ButtonBase button && button.getScene() != null && button.isFocusTraversable()) {
                button.requestFocus();
                return;
            }
        }
    }

    private void press(KeyEvent e) {
        if (form != null && e.getCode() == KeyCode.ENTER && e.isShortcutDown()) {
            apply();
            e.consume();
        }
    }

    /** Leaves the form, unless a list of choices under a field took the key to close. */
    private void escape(KeyEvent e) {
        if (form != null && e.getCode() == KeyCode.ESCAPE) {
            close();
            e.consume();
        }
    }

    /** What a row is pointed to by. */
    static Ref ref(Part part, String id) {
        return switch (part) {
            case ACTORS -> Ref.actor(id);
            case EVENTS -> Ref.event(id);
            case SOURCES -> Ref.source(id);
            case TIES, KINDS, EFFECTS, MEASURES -> Ref.tie(id);
        };
    }

    /** Does what somebody wishes; true where the form is to be shown. */
    public boolean take(EditRequest wish) {
        Optional<Object> row = wish.ref().flatMap(r -> wish.part().rows(state.chronicle()).stream()
                .filter(o -> wish.part().cells(o).get(0).equals(r.id()))
                .findFirst());
        if (wish.ref().isPresent() && row.isEmpty()) {
            return false;
        }
        if (wish.removal()) {
            row.ifPresent(r -> new Removing(state).remove(wish.part(), r));
            return false;
        }
        if (leave()) {
            change = wish.ref().isPresent();
            open(wish.part(), row.orElse(null), wish.cells());
        }
        return true;
    }

    private void open(Part part, @Nullable Object row, Map<String, String> cells) {
        EditForm next = new EditForm(state, part, row, cells);
        form = next;
        Label head = new Label(Texts.of((row == null ? "edit.head.add." : "edit.head.change.") + part.word()));
        head.getStyleClass().add("headline");
        VBox page = new VBox(10, head, next);
        page.getStyleClass().add("page");
        scroll.setContent(page);
        scroll.setVvalue(0);
        box.setBottom(buttons);
    }

    /** Gives the keyboard to the form. */
    public void enter() {
        if (form != null) {
            // The form is in the window only once what scrolls it has its skin.
            box.applyCss();
            form.enter();
        } else {
            add.requestFocus();
        }
    }

    private void apply() {
        EditForm now = form;
        if (now == null) {
            return;
        }
        if (change && !now.changed()) {
            end("");
            return;
        }
        now.apply().ifPresent(ref -> end(new Words(state.index()).name(ref)));
    }

    private void close() {
        if (leave()) {
            end("");
        }
    }

    /** Whether the form may go: it holds nothing new, or the user lets go of it. */
    private boolean leave() {
        if (!changed()) {
            return true;
        }
        ButtonType go = new ButtonType(Texts.of("app.discard"), ButtonData.OK_DONE);
        Alert alert = new Alert(AlertType.CONFIRMATION, Texts.of("edit.leave.text"), go, Dialogs.cancel());
        alert.initOwner(box.getScene().getWindow());
        alert.getDialogPane().setId("edit-leave");
        Dialogs.dress(alert.getDialogPane(), box.getScene().getWindow());
        alert.setHeaderText(Texts.of("edit.leave.head"));
        return alert.showAndWait().filter(b -> b == go).isPresent();
    }

    private void end(String done) {
        rest(done);
        if (change) {
            after.run();
        } else {
            add.requestFocus();
        }
    }

    /** No form: what was done last, and how to begin. */
    private void rest(String done) {
        form = null;
        box.setBottom(null);
        VBox page = new VBox(10);
        page.getStyleClass().add("page");
        if (!done.isEmpty()) {
            Label told = new Label(Texts.of("edit.done", done));
            told.setId("edit-done");
            told.setWrapText(true);
            page.getChildren().add(told);
        }
        Label how = new Label(Texts.of("edit.how"));
        how.setWrapText(true);
        how.getStyleClass().add("quiet");
        page.getChildren().add(how);
        scroll.setContent(page);
    }

    @Override
    public String id() {
        return "edit";
    }

    @Override
    public String title() {
        return Texts.of("edit.title");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public List<Node> tools() {
        return List.of(add);
    }
}
