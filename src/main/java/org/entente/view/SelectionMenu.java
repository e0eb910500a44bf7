package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputDialog;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;

/** Keeps what is picked out by a name, and brings it back. */
final class SelectionMenu {
    private final ExplorerState state;
    private final Node owner;

    /**
     * A menu.
     *
     * @param owner in whose window a name is asked for
     */
    SelectionMenu(ExplorerState state, Node owner) {
        this.state = state;
        this.owner = owner;
    }

    private Map<String, List<Ref>> kept() {
        return state.view().subject().kept().selections();
    }

    /** Whether there is anything to keep or to bring back. */
    boolean useful() {
        return !kept().isEmpty() || state.view().subject().picked().size() > 1;
    }

    List<MenuItem> items() {
        List<MenuItem> out = new ArrayList<>();
        if (state.view().subject().picked().size() > 1) {
            out.add(item("keep-selection", Texts.of("edit.selection.keep"), this::ask));
        }
        kept().forEach((name, refs) -> out.add(
                item("recall-" + name, Texts.of("edit.selection.recall", name, refs.size()), () -> recall(name))));
        if (!kept().isEmpty()) {
            Menu forget = new Menu(Texts.of("edit.selection.forget"));
            forget.setId("forget-selection");
            kept().keySet().forEach(name -> forget.getItems().add(item("forget-" + name, name, () -> forget(name))));
            out.addAll(List.of(new SeparatorMenuItem(), forget));
        }
        return out;
    }

    private static MenuItem item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        return item;
    }

    private void ask() {
        TextInputDialog dialog = new TextInputDialog();
        dialog.initOwner(owner.getScene().getWindow());
        dialog.getDialogPane().setId("selection-dialog");
        Dialogs.dress(dialog.getDialogPane(), owner.getScene().getWindow());
        dialog.getDialogPane()
                .getButtonTypes()
                .setAll(new ButtonType(Texts.of("app.save"), ButtonData.OK_DONE), Dialogs.cancel());
        dialog.setTitle(Texts.of("edit.selection.title"));
        dialog.setHeaderText(Texts.of("edit.selection.head"));
        dialog.showAndWait().map(String::strip).filter(n -> !n.isEmpty()).ifPresent(this::keep);
    }

    /** Keeps all that is picked out. */
    void keep(String name) {
        List<Ref> picked = List.copyOf(state.view().subject().picked());
        state.change(
                Texts.of("edit.selection.step.keep", name),
                v -> v.subject(v.subject().kept(v.subject().kept().keep(name, picked))));
    }

    /** Picks out what was kept, as far as the record has it. */
    void recall(String name) {
        Words words = new Words(state.index());
        List<Ref> refs = kept().getOrDefault(name, List.of()).stream()
                .filter(words::holds)
                .toList();
        state.change(
                Texts.of("edit.selection.step.recall", name),
                v -> v.subject(v.subject().pick(refs)));
    }

    private void forget(String name) {
        state.change(
                Texts.of("edit.selection.step.forget", name),
                v -> v.subject(v.subject().kept(v.subject().kept().forget(name))));
    }
}
