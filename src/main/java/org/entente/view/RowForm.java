package org.entente.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.entente.data.Column;
import org.entente.data.Edit;
import org.entente.data.Part;
import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.time.TimeIndex;

/** The fields of one row, in the order of its table's columns, each with what is wrong beneath it. */
final class RowForm extends VBox {
    /** A style class, as a pseudo class of an ancestor leaves text fields without their colours. */
    private static final String WRONG = "form-wrong";

    private static final PseudoClass DOUBT = PseudoClass.getPseudoClass("doubt");

    private final Part part;
    private final Map<String, FormField> fields = new LinkedHashMap<>();
    private final Map<String, Label> flaws = new HashMap<>();
    private List<String> opened;

    /**
     * Fields without text.
     *
     * @param prefix of the ids of its fields
     * @param hidden columns that are filled elsewhere
     */
    RowForm(ExplorerState state, Part part, String prefix, Set<String> hidden, Runnable changed) {
        this.part = part;
        getStyleClass().add("row-form");
        for (Column column : part.columns()) {
            if (!hidden.contains(column.name())) {
                add(column, field(state, column, prefix + '-' + column.name(), changed));
            }
        }
        settle();
    }

    /** What it holds now is unchanged. */
    void settle() {
        opened = cells(Map.of());
    }

    private FormField field(ExplorerState state, Column column, String id, Runnable changed) {
        Column.Domain domain = column.domain();
        TimeIndex index = state.index();
        return switch (domain.form()) {
            case WORD ->
                new WordEntry(id, domain.words().stream().map(RowForm::word).toList(), changed);
            case REFERENCE ->
                domain.table().equals("kinds")
                        ? new WordEntry(id, Choices.of(index, "kinds").find(""), changed)
                        : new ChipEntry(id, Choices.of(index, domain.table()), false, changed);
            case REFERENCES -> new ChipEntry(id, Choices.of(index, domain.table()), true, changed);
            case LIST -> new ChipEntry(id, Choices.none(), true, changed);
            case TEXT, ID, DATE, NUMBER, INTEGER, URL, COLOUR ->
                new TextEntry(id, column, suggestions(state, column.name()), changed);
        };
    }

    private static Choices.Choice word(String word) {
        return Choices.Choice.of(word, Texts.of("edit.word." + word), "");
    }

    /** What others of the record say in the column, where it is a word of few. */
    private Choices suggestions(ExplorerState state, String column) {
        if (!Set.of("type", "region", "scenario", "unit", "publisher").contains(column)) {
            return Choices.none();
        }
        int at = part.columns().stream().map(Column::name).toList().indexOf(column);
        Chronicle record = state.chronicle();
        return Choices.words(() -> part.rows(record).stream()
                .map(row -> part.cells(row).get(at))
                .filter(t -> !t.isEmpty())
                .distinct()
                .sorted());
    }

    private void add(Column column, FormField field) {
        Label name = new Label(Texts.of("edit.column." + column.name()) + (column.required() ? " *" : ""));
        name.getStyleClass().add("form-label");
        name.setTooltip(new Tooltip(Texts.of("edit.help." + part.word() + '.' + column.name())));
        name.setLabelFor(field);
        Label flaw = new Label();
        flaw.setWrapText(true);
        flaw.getStyleClass().add("form-flaw");
        flaw.managedProperty().bind(flaw.textProperty().isNotEmpty());
        fields.put(column.name(), field);
        flaws.put(column.name(), flaw);
        getChildren().add(new VBox(2, name, field, flaw));
    }

    Part part() {
        return part;
    }

    /** Fills it; what it holds then is unchanged. */
    void open(List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            FormField field = fields.get(part.columns().get(i).name());
            if (field != null) {
                field.cell(cells.get(i));
            }
        }
        opened = cells(Map.of());
    }

    void set(String column, String text) {
        FormField field = fields.get(column);
        if (field != null && !field.cell().equals(text)) {
            field.cell(text);
        }
    }

    String get(String column) {
        FormField field = fields.get(column);
        return field == null ? "" : field.cell();
    }

    /** Whether an id may be typed. */
    void identify(boolean open) {
        if (fields.get("id") instanceof TextEntry id) {
            id.open(open);
        }
    }

    boolean changed() {
        return !cells(Map.of()).equals(opened);
    }

    /** All cells in the order of the columns, with those that are filled elsewhere. */
    List<String> cells(Map<String, String> elsewhere) {
        List<String> out = new ArrayList<>();
        for (Column column : part.columns()) {
            String cell = get(column.name());
            out.add(fields.containsKey(column.name()) ? cell : elsewhere.getOrDefault(column.name(), ""));
        }
        return out;
    }

    /** Cells by their columns. */
    Map<String, String> named() {
        Map<String, String> out = new LinkedHashMap<>();
        fields.forEach((name, field) -> out.put(name, field.cell()));
        return out;
    }

    /** Tells beneath each field what is wrong with it. */
    void tell(List<Edit.Flaw> told) {
        flaws.values().forEach(f -> f.setText(""));
        fields.values().forEach(f -> f.getStyleClass().remove(WRONG));
        for (Edit.Flaw flaw : told) {
            Label label = flaws.get(flaw.column());
            FormField field = fields.get(flaw.column());
            if (label != null && field != null && label.getText().isEmpty()) {
                label.setText(words(flaw));
                label.pseudoClassStateChanged(DOUBT, !flaw.error());
                if (flaw.error()) {
                    field.getStyleClass().add(WRONG);
                }
            }
        }
    }

    static String words(Edit.Flaw flaw) {
        return Texts.of(
                flaw.error() ? "edit.flaw" : "edit.doubt",
                flaw.problem().found(),
                flaw.problem().expected());
    }

    /** Gives the keyboard to a field, the first where there is no such. */
    void enter(String column) {
        FormField field = fields.get(column);
        if (field != null) {
            field.enter();
        }
    }
}
