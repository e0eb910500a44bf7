package org.entente.view;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.Naming;
import org.entente.state.ExplorerState;
import org.entente.time.Facet;
import org.entente.time.FacetCounts;
import org.entente.time.Term;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * The choices of one facet, the most common of many, in the order of their names, each wanted by its box or unwanted by "not", with the ties of the day it would show; folded
 * away until asked for. Right-click or Alt-click on a choice says "not" too.
 */
final class FacetSection extends VBox {
    private static final int FEW = 8;

    private final ExplorerState state;
    private final Facet facet;
    private final Button head = new Button();
    private final VBox body = new VBox();
    private final List<Choice> choices = new ArrayList<>();
    private boolean open;
    private boolean all;
    private Predicate<Tie> counted = t -> true;

    private record Choice(String value, CheckBox box, ToggleButton not, Label count) {}

    FacetSection(ExplorerState state, Facet facet) {
        this.state = state;
        this.facet = facet;
        setId("facet-" + facet.word());
        getStyleClass().add("facet");
        head.setId("facet-head-" + facet.word());
        head.getStyleClass().add("facet-head");
        head.setMaxWidth(Double.MAX_VALUE);
        head.setTooltip(new Tooltip(explained()));
        head.setOnAction(e -> {
            open = !open;
            fill();
            refresh(counted);
        });
        body.getStyleClass().add("facet-body");
        getChildren().add(head);
    }

    private String explained() {
        return Texts.of("view.facet-tip." + facet.word());
    }

    private String title() {
        return Texts.of("view.facet." + facet.word());
    }

    boolean open() {
        return open;
    }

    /** Unfolds it, as it was in the section before it. */
    void unfold() {
        open = true;
        fill();
    }

    private void fill() {
        choices.clear();
        body.getChildren().clear();
        getChildren().remove(body);
        if (!open) {
            return;
        }
        getChildren().add(body);
        switch (facet) {
            case TEXT -> body.getChildren().add(new WordsEntry(state));
            case STRENGTH -> body.getChildren().add(new StrengthEntry(state));
            default -> fillChoices();
        }
    }

    private void fillChoices() {
        List<String> values = FacetCounts.choices(state.index(), facet);
        int shown = all || values.size() <= FEW + 2 ? values.size() : FEW;
        List<String> listed = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            boolean used = state.view().filter().query().terms().stream()
                    .anyMatch(t -> t.facet() == facet && t.value().equals(value));
            if (i < shown || used) {
                listed.add(value);
            }
        }
        listed.sort(Comparator.comparing(this::name, Collator.getInstance(Texts.locale())));
        listed.forEach(value -> body.getChildren().add(row(value)));
        if (shown < values.size()) {
            Hyperlink more = new Hyperlink(Texts.of("view.facet.all", values.size()));
            more.setId("facet-all-" + facet.word());
            more.setOnAction(e -> {
                all = true;
                fill();
                refresh(counted);
            });
            body.getChildren().add(more);
        }
    }

    private HBox row(String value) {
        CheckBox box = new CheckBox(name(value));
        box.setId("facet-" + facet.word() + "-" + value.replace(' ', '-').toLowerCase(Locale.ROOT));
        box.setTooltip(new Tooltip(name(value)));
        box.setMinWidth(0);
        ToggleButton not = new ToggleButton(Texts.of("view.facet.not"));
        not.setId("not-" + box.getId());
        not.getStyleClass().add("not-button");
        not.setTooltip(new Tooltip(Texts.of("view.facet.not-tip")));
        not.setMinWidth(Region.USE_PREF_SIZE);
        CountLabel count = new CountLabel();
        box.setOnAction(e -> toggle(value, false));
        not.setOnAction(e -> toggle(value, true));
        HBox row = new HBox(4, box, new Region(), not, count);
        HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
        row.getStyleClass().addAll("filter-row", "facet-row");
        row.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> {
            if (e.getButton() == MouseButton.SECONDARY || e.isAltDown()) {
                toggle(value, true);
                e.consume();
            }
        });
        choices.add(new Choice(value, box, not, count));
        return row;
    }

    private String name(String value) {
        Chronicle c = state.chronicle();
        return facet == Facet.INSTITUTION
                ? Naming.nameOf(c, value)
                : facet == Facet.GRADE ? Texts.of("view.facet.graded", value) : value;
    }

    private void toggle(String value, boolean not) {
        Term term = new Term(facet, value, not);
        state.change(
                not ? Texts.of("steps.choice-not", name(value)) : name(value),
                v -> v.filter(v.filter().query(q -> q.toggle(term))));
    }

    /** Takes what the view says; counts only what can be seen. */
    void refresh(Predicate<Tie> subject) {
        counted = subject;
        List<Term> said = state.view().filter().query().of(facet);
        head.setText(title() + (said.isEmpty() ? "" : "  · " + said.size()));
        head.setGraphic(new FontIcon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
        if (choices.isEmpty()) {
            return;
        }
        Map<String, Integer> counts = FacetCounts.of(
                state.index(), state.view().filter(), state.view().day(), facet, subject);
        for (Choice choice : choices) {
            choice.box().setSelected(said.contains(new Term(facet, choice.value(), false)));
            choice.not().setSelected(said.contains(new Term(facet, choice.value(), true)));
            choice.count().setText(Texts.number(counts.getOrDefault(choice.value(), 0)));
        }
    }
}
