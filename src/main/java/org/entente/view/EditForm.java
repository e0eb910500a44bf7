package org.entente.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.entente.data.Edit;
import org.entente.data.NewId;
import org.entente.data.Part;
import org.entente.data.RowChange;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.jspecify.annotations.Nullable;

/** A row of the record as it is typed, with the rows that belong to it; it is checked as the reader would check it. */
final class EditForm extends VBox {
    private final ExplorerState state;
    private final Part part;
    private final @Nullable Object row;
    private final RowForm main;
    private final List<RowList> lists = new ArrayList<>();
    private final Label broken = new Label();
    private final PauseTransition rest = new PauseTransition(Duration.millis(150));
    private String made = "";

    /**
     * The form of a row.
     *
     * @param row null where it is new
     * @param seed what a new row begins with, by columns
     */
    EditForm(ExplorerState state, Part part, @Nullable Object row, Map<String, String> seed) {
        super(10);
        this.state = state;
        this.part = part;
        this.row = row;
        getStyleClass().add("edit-form");
        rest.setOnFinished(e -> check());
        main = new RowForm(state, part, "field", Set.of(), this::typed);
        broken.setWrapText(true);
        broken.getStyleClass().add("form-flaw");
        broken.setId("edit-broken");
        broken.managedProperty().bind(broken.textProperty().isNotEmpty());
        getChildren().addAll(broken, main);
        if (part == Part.TIES) {
            lists.add(new RowList(state, Part.EFFECTS, "tie", this::typed));
            lists.add(new RowList(state, Part.MEASURES, "tie", this::typed));
        } else if (part == Part.EVENTS) {
            lists.add(new RowList(state, Part.EFFECTS, "event", this::typed));
        }
        getChildren().addAll(lists);
        if (row == null) {
            seed.forEach(main::set);
            identify();
            main.settle();
        } else {
            main.open(part.cells(row));
            main.identify(false);
            fill(part.cells(row).get(0));
        }
        rest.stop();
    }

    private void fill(String id) {
        Chronicle record = state.chronicle();
        for (RowList list : lists) {
            list.open(
                    part == Part.EVENTS
                            ? record.effectsOfEvent(id)
                            : lists.indexOf(list) == 0 ? record.effectsOnTie(id) : record.measuresOf(id));
        }
    }

    private void typed() {
        if (row == null) {
            identify();
        }
        rest.playFromStart();
    }

    /** Makes an id of what is typed, until somebody types one. */
    private void identify() {
        if (main.get("id").equals(made)) {
            Map<String, String> cells = new HashMap<>(main.named());
            String next =
                    part == Part.ACTORS && main.get("name").isBlank() ? "" : NewId.of(state.chronicle(), part, cells);
            if (!next.equals(made)) {
                made = next;
                main.set("id", next);
            }
        }
    }

    /** Whether anything would be lost with the form. */
    boolean changed() {
        return main.changed() || lists.stream().anyMatch(RowList::changed);
    }

    private List<RowChange> changes() {
        List<RowChange> out = new ArrayList<>();
        if (row == null || main.changed()) {
            out.add(Optional.ofNullable(row)
                    .flatMap(r -> part.present(state.chronicle(), r))
                    .map(now -> RowChange.change(part, now, main.cells(Map.of())))
                    .orElse(RowChange.add(part, main.cells(Map.of()))));
        }
        lists.forEach(list -> out.addAll(list.changes(main.get("id").strip())));
        return out;
    }

    /** The forms of the changes, in their order. */
    private List<Optional<RowForm>> forms() {
        List<Optional<RowForm>> out = new ArrayList<>();
        if (row == null || main.changed()) {
            out.add(Optional.of(main));
        }
        lists.forEach(list -> out.addAll(list.forms()));
        return out;
    }

    /** Checks all that is typed and tells what is wrong beside its field. */
    Edit check() {
        Edit edit = Edit.of(state.chronicle(), changes());
        main.tell(List.of());
        List<Optional<RowForm>> forms = forms();
        for (int i = 0; i < forms.size(); i++) {
            int at = i;
            List<Edit.Flaw> own =
                    edit.flaws().stream().filter(f -> f.change() == at).toList();
            forms.get(i).ifPresent(form -> form.tell(own));
        }
        broken.setText(String.join(
                "\n",
                edit.flaws().stream()
                        .filter(f -> f.change() < 0)
                        .map(f -> Texts.of(
                                "edit.breaks",
                                f.row(),
                                f.problem().found(),
                                f.problem().expected()))
                        .toList()));
        return edit;
    }

    /** Makes the change where nothing is wrong; else goes to the first field with a flaw. */
    Optional<Ref> apply() {
        rest.stop();
        Edit edit = check();
        Optional<Chronicle> record = edit.result();
        if (record.isEmpty()) {
            edit.errors().stream().findFirst().ifPresent(this::enter);
            return Optional.empty();
        }
        Ref ref = EditPanel.ref(part, main.get("id").strip());
        String verb = row == null ? "edit.step.add." : "edit.step.change.";
        String name = new Words(state.index()).name(ref);
        state.edit(
                Texts.of(verb + part.word(), row == null ? title() : name),
                record.get(),
                v -> v.subject().selected().equals(Optional.of(ref)) ? v : v.select(ref));
        return Optional.of(ref);
    }

    private String title() {
        return switch (part) {
            case TIES ->
                state.chronicle().nameOf(main.get("from")) + " → "
                        + state.chronicle().nameOf(main.get("to")) + ": " + main.get("subject");
            case EVENTS -> main.get("title");
            case ACTORS, KINDS -> main.get("name");
            case SOURCES -> main.get("publisher");
            case EFFECTS, MEASURES -> "";
        };
    }

    private void enter(Edit.Flaw flaw) {
        List<Optional<RowForm>> forms = forms();
        if (flaw.change() >= 0 && flaw.change() < forms.size()) {
            forms.get(flaw.change()).ifPresent(form -> form.enter(flaw.column()));
        }
    }

    /** Gives the keyboard to the first field to be filled. */
    void enter() {
        main.enter(
                switch (part) {
                    case TIES, ACTORS -> "kind";
                    case EVENTS -> "date";
                    case SOURCES -> "publisher";
                    case KINDS -> "name";
                    case EFFECTS, MEASURES -> "";
                });
    }
}
