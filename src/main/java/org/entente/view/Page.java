package org.entente.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.scene.Palette;
import org.entente.state.ExplorerState;
import org.entente.time.Phase;

/** One page of the detail panel, built from top to bottom; everything named on it is a link. */
final class Page {
    private final ExplorerState state;
    private final Words words;
    private final VBox box = new VBox();

    Page(ExplorerState state) {
        this.state = state;
        this.words = new Words(state.index());
        box.getStyleClass().add("page");
    }

    Words words() {
        return words;
    }

    ExplorerState state() {
        return state;
    }

    Node node() {
        return box;
    }

    Page overline(String text) {
        return label(text, "overline");
    }

    Page headline(String text) {
        return label(text, "headline");
    }

    Page text(String text) {
        return text.isEmpty() ? this : label(text, "body");
    }

    Page quote(String text) {
        return text.isEmpty() ? this : label(text, "quote");
    }

    Page quiet(String text) {
        return text.isEmpty() ? this : label(text, "quiet");
    }

    Page section(String text) {
        return label(text, "section-head");
    }

    private Page label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        box.getChildren().add(label);
        return this;
    }

    /** Links to actors and quiet words, in a row of chips. */
    Page chips(List<String> actors, List<String> others) {
        FlowPane flow = new FlowPane(6, 6);
        for (String actor : actors) {
            Hyperlink chip = link(Ref.actor(actor), state.chronicle().nameOf(actor));
            chip.getStyleClass().add("chip");
            flow.getChildren().add(chip);
        }
        for (String other : others) {
            Label chip = new Label(other);
            chip.getStyleClass().addAll("chip", "quiet-chip");
            flow.getChildren().add(chip);
        }
        box.getChildren().add(flow);
        return this;
    }

    /** A fact with its name: "Capital  Belgrade". */
    Page fact(String name, String value) {
        if (!value.isEmpty()) {
            Label left = new Label(name);
            left.getStyleClass().add("fact-name");
            Label right = new Label(value);
            right.setWrapText(true);
            right.setMinHeight(Region.USE_PREF_SIZE);
            HBox.setHgrow(right, Priority.ALWAYS);
            HBox row = new HBox(8, left, right);
            row.getStyleClass().add("fact");
            box.getChildren().add(row);
        }
        return this;
    }

    /** A line sample, a link with a quiet line under it, and a value at the right. */
    Page row(Optional<Line> sample, Ref ref, String title, String under, String value) {
        Hyperlink link = link(ref, title);
        VBox middle = new VBox(link);
        if (!under.isEmpty()) {
            Label label = new Label(under);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add("quiet");
            middle.getChildren().add(label);
        }
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox row = new HBox(10);
        row.getStyleClass().add("page-row");
        sample.ifPresent(line -> {
            VBox holder = new VBox(line);
            holder.getStyleClass().add("sample-holder");
            row.getChildren().add(holder);
        });
        row.getChildren().add(middle);
        if (!value.isEmpty()) {
            Label right = new Label(value);
            right.getStyleClass().add("value");
            right.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(right);
        }
        box.getChildren().add(row);
        return this;
    }

    /** A tie as it is on the day shown. */
    Page tie(Tie tie, boolean withEnds) {
        Optional<Status> status = state.index()
                .life(tie.id())
                .flatMap(l -> l.on(state.view().day()))
                .map(Phase::status);
        String title = withEnds ? words.ends(tie) + ": " + tie.subject() : tie.subject();
        String strength = words.strengthOn(tie, state.view().day());
        String under = words.statusOn(tie, state.view().day()) + (strength.equals("unknown") ? "" : " · " + strength);
        return row(Optional.of(sample(tie, status.orElse(Status.PROPOSED))), Ref.tie(tie.id()), title, under, "");
    }

    /** A line in the colour of a tie's kind and the dash of a status. */
    Line sample(Tie tie, Status status) {
        Line line = new Line(0, 0, 26, 0);
        line.getStrokeDashArray().setAll(Palette.dash(status));
        line.setStrokeWidth(2.4);
        Palette palette = Palette.of(state.view().look().theme());
        state.chronicle().kind(tie.kind()).ifPresent(k -> line.setStroke(Tint.of(palette.kind(k))));
        return line;
    }

    /** Links to sources with their grades. */
    Page sources(List<String> ids) {
        for (String id : ids) {
            Optional<Source> source = state.chronicle().source(id);
            Label grade = new Label(source.map(s -> s.grade().name()).orElse("?"));
            grade.getStyleClass().add("grade");
            grade.setTooltip(new Tooltip("Grade of the source: A official or primary, B good, C weak"));
            Hyperlink link = link(Ref.source(id), source.map(Source::citation).orElse(id));
            link.setWrapText(true);
            HBox.setHgrow(link, Priority.ALWAYS);
            HBox row = new HBox(8, grade, link);
            row.getStyleClass().add("source-row");
            box.getChildren().add(row);
        }
        return this;
    }

    Page node(Node node) {
        box.getChildren().add(node);
        return this;
    }

    private Hyperlink link(Ref ref, String text) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(e -> Navigation.go(state, ref));
        return link;
    }
}
