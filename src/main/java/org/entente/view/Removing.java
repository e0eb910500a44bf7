package org.entente.view;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.TextArea;
import javafx.stage.Window;
import org.entente.data.Edit;
import org.entente.data.Part;
import org.entente.data.Removal;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.scene.Subject;
import org.entente.state.ExplorerState;
import org.entente.state.View;

/** Removes a row of the record, after telling what goes with it. */
final class Removing {
    private static final int MOST = 8;

    private final ExplorerState state;

    Removing(ExplorerState state) {
        this.state = state;
    }

    void remove(Part part, Object row) {
        Removal removal = Removal.of(state.chronicle(), part, row);
        Ref ref = EditPanel.ref(part, part.cells(row).get(0));
        String name = new Words(state.index()).name(ref);
        if (removal.alone() || asked(removal, name)) {
            Edit.of(state.chronicle(), removal.changes())
                    .result()
                    .ifPresent(record ->
                            state.edit(Texts.of("edit.step.remove." + part.word(), name), record, v -> fit(v, record)));
        }
    }

    private boolean asked(Removal removal, String name) {
        ButtonType all = new ButtonType(Texts.of("edit.remove.all"), ButtonData.OK_DONE);
        Alert alert = new Alert(AlertType.CONFIRMATION, "", all, Dialogs.cancel());
        Window.getWindows().stream().filter(Window::isFocused).findFirst().ifPresent(alert::initOwner);
        alert.getDialogPane().setId("edit-remove");
        Dialogs.dress(alert.getDialogPane(), alert.getOwner());
        alert.setHeaderText(Texts.of("edit.remove.head", name));
        TextArea list = new TextArea(String.join("\n", lines(removal)));
        list.setEditable(false);
        list.setWrapText(true);
        list.setPrefRowCount(10);
        alert.getDialogPane().setContent(list);
        return alert.showAndWait().filter(b -> b == all).isPresent();
    }

    /** What goes and what loses a name, table by table. */
    private List<String> lines(Removal removal) {
        return Stream.concat(
                        removal.gone().entrySet().stream()
                                .flatMap(e -> lines("edit.remove.gone.", e.getKey(), e.getValue())),
                        removal.changed().entrySet().stream()
                                .flatMap(e -> lines("edit.remove.cut.", e.getKey(), e.getValue())))
                .toList();
    }

    private Stream<String> lines(String key, Part part, List<Object> rows) {
        Words words = new Words(state.index());
        Stream<String> names = part == Part.EFFECTS || part == Part.MEASURES
                ? Stream.empty()
                : rows.stream()
                        .limit(MOST)
                        .map(r -> "    "
                                + words.name(EditPanel.ref(part, part.cells(r).get(0))));
        Stream<String> more = rows.size() > MOST && part != Part.EFFECTS && part != Part.MEASURES
                ? Stream.of("    …")
                : Stream.empty();
        return Stream.of(Stream.of(Texts.count(key + part.word(), rows.size())), names, more)
                .flatMap(s -> s);
    }

    /** The view without what the record no longer has. */
    private static View fit(View view, Chronicle record) {
        Subject subject = view.subject();
        String focus =
                subject.focused().filter(f -> record.actor(f).isPresent()).orElse(null);
        Set<Ref> hidden = subject.hidden().stream().filter(r -> held(record, r)).collect(Collectors.toSet());
        List<Ref> picked =
                subject.picked().stream().filter(r -> held(record, r)).toList();
        return view.subject(new Subject(focus, null, Set.of(), hidden, subject.kept()).pick(picked));
    }

    private static boolean held(Chronicle record, Ref ref) {
        return switch (ref.table()) {
            case ACTOR -> record.actor(ref.id()).isPresent();
            case TIE -> record.tie(ref.id()).isPresent();
            case EVENT -> record.event(ref.id()).isPresent();
            case SOURCE -> record.source(ref.id()).isPresent();
            case BOND -> ref.ends().stream().allMatch(id -> record.actor(id).isPresent());
        };
    }
}
