package org.entente.view;

import java.text.DecimalFormatSymbols;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.time.Facet;
import org.entente.time.FacetCounts;
import org.entente.time.Range;
import org.entente.time.Term;

/** Takes a range of strengths in one unit; either end may be left open; Enter, or leaving the field, makes it a chip in place of another. */
final class StrengthEntry extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final ExplorerState state;
    private final ComboBox<String> unit = new ComboBox<>();
    private final TextField least = new TextField();
    private final TextField most = new TextField();

    StrengthEntry(ExplorerState state) {
        super(5);
        this.state = state;
        unit.setId("strength-unit");
        unit.setMaxWidth(Double.MAX_VALUE);
        unit.setVisibleRowCount(12);
        unit.getItems().setAll(FacetCounts.choices(state.index(), Facet.STRENGTH));
        unit.getSelectionModel().selectFirst();
        unit.setOnShowing(e -> count());
        least.setId("strength-least");
        most.setId("strength-most");
        least.setPromptText(Texts.of("view.filter.least"));
        most.setPromptText(Texts.of("view.filter.most"));
        HBox.setHgrow(least, Priority.ALWAYS);
        HBox.setHgrow(most, Priority.ALWAYS);
        least.setOnAction(e -> apply());
        most.setOnAction(e -> apply());
        for (TextField field : new TextField[] {least, most}) {
            field.focusedProperty().addListener((o, before, now) -> {
                if (before && !now && !field.getText().isBlank()) {
                    apply();
                }
            });
        }
        HBox range = new HBox(6, least, new Label("–"), most);
        range.getStyleClass().add("filter-row");
        getChildren().addAll(unit, range);
    }

    private void count() {
        Map<String, Integer> counts = FacetCounts.of(
                state.index(), state.view().filter(), state.view().day(), Facet.STRENGTH, t -> true);
        unit.setCellFactory(list -> new ListCell<>() {
            @Override
            protected void updateItem(String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? "" : item + "  (" + counts.getOrDefault(item, 0) + ")");
            }
        });
    }

    private void apply() {
        double from = number(least, Double.NEGATIVE_INFINITY);
        double to = number(most, Double.POSITIVE_INFINITY);
        String of = unit.getValue();
        if (of == null || Double.isNaN(from) || Double.isNaN(to)) {
            return;
        }
        Term term = new Term(Facet.STRENGTH, new Range(of, from, to).text(), false);
        state.change(
                Texts.of("steps.strength"),
                v -> v.filter(v.filter()
                        .query(q -> q.without(t -> t.facet() == Facet.STRENGTH).with(term))));
    }

    /** What a field says, or not a number where it is none. */
    private static double number(TextField field, double blank) {
        boolean comma = DecimalFormatSymbols.getInstance(Texts.locale()).getDecimalSeparator() == ',';
        String typed = field.getText().replaceAll("[\\s\\u00a0\\u202f]", "");
        String text = comma ? typed.replace(',', '.') : typed.replace(",", "");
        boolean sound = text.isEmpty() || text.matches("-?\\d+(\\.\\d+)?");
        field.pseudoClassStateChanged(ERROR, !sound);
        return text.isEmpty() ? blank : sound ? Double.parseDouble(text) : Double.NaN;
    }
}
