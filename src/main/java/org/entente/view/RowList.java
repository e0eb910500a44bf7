package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.data.Part;
import org.entente.data.RowChange;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The rows of another table that belong to the row of a form: effects and measures of a tie, effects of an event. */
final class RowList extends VBox {
    private final ExplorerState state;
    private final Part part;
    private final String owner;
    private final Runnable changed;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Object> gone = new ArrayList<>();
    private final VBox cards = new VBox(8);
    private int made;

    /** A row with its fields; without one where it is new. */
    private record Entry(@Nullable Object row, RowForm form) {}

    /**
     * A list without rows.
     *
     * @param owner the column that names the row they belong to
     */
    RowList(ExplorerState state, Part part, String owner, Runnable changed) {
        super(6);
        this.state = state;
        this.part = part;
        this.owner = owner;
        this.changed = changed;
        Label head = new Label(Texts.of("edit.rows." + part.word()));
        head.getStyleClass().add("section-head");
        Button add = new Button(Texts.of("edit.rows.add." + part.word()));
        add.setId("add-" + part.word());
        add.setOnAction(e -> {
            RowForm form = add(null);
            changed.run();
            form.enter(part == Part.MEASURES ? "from" : owner.equals("tie") ? "event" : "tie");
        });
        getChildren().addAll(head, cards, add);
    }

    /** Fills it with rows of the record. */
    void open(List<?> rows) {
        entries.clear();
        gone.clear();
        cards.getChildren().clear();
        for (Object row : rows) {
            add(row).open(part.cells(row));
        }
    }

    private RowForm add(@Nullable Object row) {
        RowForm form = new RowForm(state, part, part.word() + '-' + made++, Set.of(owner), changed);
        Entry entry = new Entry(row, form);
        Region push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        Button away = IconButton.of(
                "remove-" + form.part().word() + '-' + (made - 1),
                Feather.TRASH_2,
                Texts.of("edit.rows.remove." + part.word()),
                () -> {});
        away.getStyleClass().add("flat");
        VBox card = new VBox(new HBox(push, away), form);
        card.getStyleClass().add("row-card");
        away.setOnAction(e -> {
            entries.remove(entry);
            cards.getChildren().remove(card);
            if (row != null) {
                gone.add(row);
            }
            changed.run();
        });
        entries.add(entry);
        cards.getChildren().add(card);
        return form;
    }

    boolean changed() {
        return !gone.isEmpty()
                || entries.stream().anyMatch(e -> e.row() == null || e.form().changed());
    }

    /** The forms of the changes, in their order; a removal has none. */
    List<Optional<RowForm>> forms() {
        List<Optional<RowForm>> out = new ArrayList<>();
        gone.forEach(row -> out.add(Optional.empty()));
        entries.stream().filter(RowList::touched).forEach(e -> out.add(Optional.of(e.form())));
        return out;
    }

    private static boolean touched(Entry entry) {
        return entry.row() == null || entry.form().changed();
    }

    /** What is to become of the rows, where they belong to the row with an id. */
    List<RowChange> changes(String id) {
        List<RowChange> out = new ArrayList<>();
        for (Object row : gone) {
            part.present(state.chronicle(), row).ifPresent(now -> out.add(RowChange.remove(part, now)));
        }
        for (Entry entry : entries) {
            List<String> cells = entry.form().cells(Map.of(owner, id));
            Object row = entry.row();
            if (touched(entry)) {
                out.add(Optional.ofNullable(row)
                        .flatMap(r -> part.present(state.chronicle(), r))
                        .map(now -> RowChange.change(part, now, cells))
                        .orElse(RowChange.add(part, cells)));
            }
        }
        return out;
    }
}
