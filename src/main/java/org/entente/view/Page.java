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
import javafx.scene.shape.StrokeLineCap;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.Naming;
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

    VBox node() {
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
        flow.setMinWidth(0);
        for (String actor : actors) {
            Hyperlink chip = link(Ref.actor(actor), Naming.nameOf(state.chronicle(), actor));
            chip.getStyleClass().add("chip");
            chip.maxWidthProperty().bind(flow.widthProperty());
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
            row.getChildren().add(holder(line));
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

    /** A link to what stands at the other end of a tie, under it a link to the tie, and at the right since when. */
    Page partner(Tie tie, String other, boolean quiet) {
        Optional<Phase> phase = state.index().life(tie.id()).flatMap(l -> {
            List<Phase> phases = l.phases();
            return l.on(state.view().day())
                    .or(() -> phases.isEmpty() ? Optional.empty() : Optional.of(phases.get(phases.size() - 1)));
        });
        Status status = phase.map(Phase::status).orElse(Status.PROPOSED);
        Hyperlink name = link(Ref.actor(other), Naming.nameOf(state.chronicle(), other));
        Hyperlink what = link(Ref.tie(tie.id()), tie.subject() + ", " + status.said());
        what.getStyleClass().add("quiet-link");
        HBox row = new HBox(10, holder(sample(tie, status)), grow(new VBox(name, what)));
        phase.flatMap(Phase::opened).ifPresent(d -> {
            Hyperlink day = day(d);
            day.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(day);
        });
        row.getStyleClass().add("page-row");
        if (quiet) {
            row.getStyleClass().add("past");
        }
        box.getChildren().add(row);
        return this;
    }

    /** What an event made of a tie: its status before, where it had one, and after. */
    Page change(Tie tie, Optional<Status> before, Status after, String note) {
        HBox steps = new HBox(6);
        steps.getStyleClass().add("status-steps");
        before.ifPresent(s -> steps.getChildren().addAll(sample(tie, s), new Label(s.said() + " → ")));
        String now = before.isPresent() ? after.said() : Texts.of("view.event.begins", after.said());
        steps.getChildren().addAll(sample(tie, after), new Label(now));
        VBox row = new VBox(2, link(Ref.tie(tie.id()), words.named(tie)), steps);
        if (!note.isEmpty()) {
            Label label = new Label(note);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add("quiet");
            row.getChildren().add(label);
        }
        row.getStyleClass().add("page-row");
        box.getChildren().add(row);
        return this;
    }

    /** A fact that is a date, which leads to its day. */
    Page date(String name, PartialDate date) {
        Label left = new Label(name);
        left.getStyleClass().add("fact-name");
        HBox row = new HBox(8, left, day(date));
        row.getStyleClass().add("fact");
        box.getChildren().add(row);
        return this;
    }

    /** A link to a date's first day. */
    Hyperlink day(PartialDate date) {
        Hyperlink link = new Hyperlink(date.text());
        link.getStyleClass().add("day-link");
        link.setTooltip(new Tooltip(Texts.of("view.day.go", date.earliest().toString())));
        link.setOnAction(e -> state.change(Texts.of("steps.go-to", date.text()), v -> v.day(date.earliest())));
        return link;
    }

    private static VBox holder(Node sample) {
        VBox holder = new VBox(sample);
        holder.getStyleClass().add("sample-holder");
        return holder;
    }

    private static VBox grow(VBox middle) {
        HBox.setHgrow(middle, Priority.ALWAYS);
        return middle;
    }

    /** An event with its date and type. */
    Page event(Event event) {
        String what = event.date().text() + " · " + Words.type(event)
                + (event.hypothetical() ? " · " + Texts.of("view.event.hypothetical") : "");
        return row(Optional.empty(), Ref.event(event.id()), event.title(), what, "");
    }

    /** A tie as it is on the day shown. */
    Page tie(Tie tie, boolean withEnds) {
        return tie(tie, withEnds, Optional.empty());
    }

    /** The same with a small chart at the right. */
    Page tie(Tie tie, boolean withEnds, Optional<Node> chart) {
        Optional<Status> status = state.index()
                .life(tie.id())
                .flatMap(l -> l.on(state.view().day()))
                .map(Phase::status);
        String title = withEnds ? words.named(tie) : tie.subject();
        String under = words.statusOn(tie, state.view().day())
                + words.knownOn(tie, state.view().day()).map(s -> " · " + s).orElse("");
        row(Optional.of(sample(tie, status.orElse(Status.PROPOSED))), Ref.tie(tie.id()), title, under, "");
        if (chart.isPresent() && box.getChildren().get(box.getChildren().size() - 1) instanceof HBox row) {
            row.getChildren().add(chart.get());
        }
        return this;
    }

    /** A line in the colour of a tie's kind and the dash of a status. */
    Line sample(Tie tie, Status status) {
        Line line = new Line(0, 0, 26, 0);
        line.getStrokeDashArray().setAll(Palette.dash(status));
        line.setStrokeWidth(2.4);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
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
            grade.setTooltip(new Tooltip(Texts.of("view.source.grades")));
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

    /** A link to a row. */
    Hyperlink link(Ref ref, String text) {
        Hyperlink link = new Hyperlink(text);
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(e -> Navigation.go(state, ref));
        return link;
    }
}
