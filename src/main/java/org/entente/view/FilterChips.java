package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.Texts;
import org.entente.scene.FilterWords;
import org.entente.state.ExplorerState;
import org.entente.time.Filter;
import org.entente.time.Term;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the filter says, one chip for each saying, removed by click, Enter or Delete; how much it shows; and its menu. */
final class FilterChips extends VBox {
    private final ExplorerState state;
    private final FlowPane chips = new FlowPane(5, 5);
    private final Label summary = new Label();
    private final Button clear;
    private Filter shown = Filter.NONE;

    FilterChips(ExplorerState state) {
        this.state = state;
        getStyleClass().add("filter-chips");
        chips.setId("chips");
        clear = IconButton.of("clear-filter", Feather.X_CIRCLE, Texts.of("view.filter.everything"), () -> clear(state));
        summary.getStyleClass().add("quiet");
        summary.setId("filter-summary");
        Region push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        SavedFilters saved = SavedFilters.kept();
        HBox line = new HBox(2, summary, push, clear, new FilterMenu(state, saved));
        line.getStyleClass().add("filter-line");
        getChildren().addAll(line, chips);
        chips.setManaged(false);
    }

    /** Shows every tie again. */
    static void clear(ExplorerState state) {
        state.change(Texts.of("steps.show-everything"), v -> v.filter(Filter.NONE));
    }

    /** Tells the filter of the view, and how many of the day's ties it shows. */
    void refresh(int held, int total) {
        summary.setText(
                held == total ? Texts.count("view.filter.all", total) : Texts.of("view.filter.some", held, total));
        Filter filter = state.view().filter();
        clear.setDisable(filter.isEmpty());
        if (filter.equals(shown)) {
            return;
        }
        shown = filter;
        List<Node> all = new ArrayList<>();
        state.chronicle().kinds().stream()
                .filter(k -> filter.hiddenKinds().contains(k.id()))
                .forEach(k -> all.add(chip(Texts.of("view.filter.not", k.said()), f -> f.toggleKind(k.id()))));
        new TreeSet<>(filter.hiddenStatuses())
                .forEach(s -> all.add(chip(Texts.of("view.filter.not", s.said()), f -> f.toggleStatus(s))));
        for (Term term : filter.query().terms()) {
            all.add(chip(FilterWords.of(term, state.chronicle()), f -> f.query(q -> q.without(term::equals))));
        }
        if (filter.query().any()) {
            all.add(chip(Texts.of("view.filter.any-section"), f -> f.query(q -> q.joined(false))));
        }
        chips.getChildren().setAll(all);
        chips.setManaged(!all.isEmpty());
    }

    private Button chip(String text, UnaryOperator<Filter> without) {
        Button chip = new Button(text, new FontIcon(Feather.X));
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("filter-chip");
        chip.setTooltip(new Tooltip(Texts.of("view.filter.remove", text)));
        chip.setMaxWidth(236);
        chip.setOnAction(e -> remove(text, without));
        chip.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DELETE || e.getCode() == KeyCode.BACK_SPACE || e.getCode() == KeyCode.ENTER) {
                e.consume();
                remove(text, without);
            }
        });
        return chip;
    }

    private void remove(String text, UnaryOperator<Filter> without) {
        boolean focused = chips.getChildren().stream().anyMatch(Node::isFocused);
        state.change(Texts.of("steps.without", text), v -> v.filter(without.apply(v.filter())));
        if (focused && !chips.getChildren().isEmpty()) {
            chips.getChildren().get(0).requestFocus();
        }
    }
}
