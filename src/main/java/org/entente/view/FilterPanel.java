package org.entente.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.scene.Palette;
import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.entente.time.Facet;
import org.entente.time.Filter;
import org.entente.time.Moment;

/** Which kinds and statuses are shown, with counts of the day, and which scenarios are on. */
public final class FilterPanel implements Panel {
    private final ExplorerState state;
    private final VBox box = new VBox();
    private final ScrollPane scroll = new ScrollPane(box);
    private final FilterChips chips;
    private final VBox panel = new VBox();
    private final List<Runnable> refreshers = new ArrayList<>();
    private List<String> focus = List.of();

    public FilterPanel(ExplorerState state) {
        this.state = state;
        box.getStyleClass().add("filter-panel");
        chips = new FilterChips(state);
        panel.setId(id());
        panel.getChildren().setAll(chips, scroll);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        panel.getStyleClass().add("filter-side");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("side-panel");
        chips.heightProperty().addListener((o, before, now) -> keepPlace(now.doubleValue() - before.doubleValue()));
        state.viewProperty().addListener((o, before, now) -> {
            if (!now.sameButCamera(before)) {
                refresh();
            }
        });
        state.indexProperty().addListener((o, before, now) -> {
            if (before.chronicle() != now.chronicle()) {
                fill();
            }
        });
        fill();
    }

    /** Shows every tie again. */
    public static void clear(ExplorerState state) {
        FilterChips.clear(state);
    }

    @Override
    public String id() {
        return "filter";
    }

    @Override
    public String title() {
        return Texts.of("view.filter.title");
    }

    @Override
    public Node node() {
        return panel;
    }

    @Override
    public Side side() {
        return Side.LEFT;
    }

    @Override
    public boolean opens() {
        return true;
    }

    private void fill() {
        Set<String> unfolded = box.getChildren().stream()
                .filter(n -> n instanceof FacetSection section && section.open())
                .map(Node::getId)
                .collect(Collectors.toSet());
        refreshers.clear();
        box.getChildren().setAll(head(Texts.of("view.filter.kinds")));
        for (TieKind kind : state.chronicle().kinds()) {
            kind(kind);
        }
        box.getChildren().add(head(Texts.of("view.filter.statuses")));
        for (Status status : Status.values()) {
            status(status);
        }
        List<String> scenarios = state.chronicle().scenarios();
        if (!scenarios.isEmpty()) {
            box.getChildren().add(head(Texts.of("view.filter.what-if")));
            scenarios.forEach(this::scenario);
        }
        box.getChildren().add(head(Texts.of("view.filter.around")));
        CheckBox context = new CheckBox(Texts.of("view.filter.context"));
        context.setId("context");
        context.setTooltip(new Tooltip(Texts.of("view.filter.context-tip")));
        context.setOnAction(e -> state.change(Texts.of("steps.context"), v -> v.context(context.isSelected())));
        refreshers.add(() -> context.setSelected(state.view().look().context()));
        box.getChildren().add(context);
        for (Facet facet : Facet.values()) {
            FacetSection section = new FacetSection(state, facet);
            box.getChildren().add(section);
            if (unfolded.contains(section.getId())) {
                section.unfold();
            }
            refreshers.add(() -> section.refresh(this::subject));
        }
        CheckBox any = new CheckBox(Texts.of("view.filter.any"));
        any.setId("query-any");
        any.setTooltip(new Tooltip(Texts.of("view.filter.any-tip")));
        any.setOnAction(e -> state.change(
                Texts.of("steps.any-or-all"), v -> v.filter(v.filter().query(q -> q.joined(any.isSelected())))));
        refreshers.add(() -> any.setSelected(state.view().filter().query().any()));
        box.getChildren().add(any);
        refresh();
    }

    /** Chips that come or go above the choices do not move what is under the pointer, as far as there is room to scroll. */
    private void keepPlace(double grown) {
        double seen = scroll.getViewportBounds().getHeight();
        double spareBefore = box.getHeight() - seen;
        double spare = spareBefore + grown;
        if (seen > 0 && spare > 0) {
            double top = Math.max(0, scroll.getVvalue() * spareBefore) + grown;
            scroll.setVvalue(Math.max(0, Math.min(1, top / spare)));
        }
    }

    private static Label head(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("section-head");
        return label;
    }

    private void kind(TieKind kind) {
        CheckBox check = new CheckBox(kind.said());
        check.setId("kind-" + kind.id());
        Line sample = sample(List.of());
        List<String> all = state.chronicle().kinds().stream().map(TieKind::id).toList();
        Label count = row(check, sample, f -> f.onlyKind(kind.id(), all));
        check.setOnAction(e -> state.change(Texts.of("steps.kind", kind.said()), v -> v.toggleKind(kind.id())));
        refreshers.add(() -> {
            check.setSelected(!state.view().filter().hiddenKinds().contains(kind.id()));
            sample.setStroke(Tint.of(Palette.of(state.view().look().theme()).kind(kind)));
            sample.setStrokeWidth(2.6);
            count.setText(Texts.number(kindCounts.getOrDefault(kind.id(), 0)));
        });
    }

    private void status(Status status) {
        String word = status == Status.ENDED ? Texts.of("words.status.ended-lately") : status.said();
        CheckBox check = new CheckBox(Words.capital(word));
        check.setId("status-" + status.word());
        Line sample = sample(Palette.dash(status));
        sample.getStyleClass().add("status-sample");
        sample.setStrokeWidth(2);
        Label count = row(check, sample, f -> f.onlyStatus(status));
        check.setOnAction(e -> state.change(Texts.of("steps.status", status.said()), v -> v.toggleStatus(status)));
        refreshers.add(() -> {
            check.setSelected(!state.view().filter().hiddenStatuses().contains(status));
            count.setText(Texts.number(statusCounts.getOrDefault(status, 0)));
        });
    }

    private void scenario(String scenario) {
        CheckBox check = new CheckBox(scenario);
        check.setWrapText(true);
        check.getStyleClass().add("scenario");
        check.setTooltip(new Tooltip(Texts.of("view.filter.scenario-tip")));
        check.setOnAction(e -> state.change(Texts.of("steps.scenario", scenario), v -> v.toggleScenario(scenario)));
        refreshers.add(() -> check.setSelected(state.view().when().scenarios().contains(scenario)));
        Hyperlink first = new Hyperlink();
        first.getStyleClass().add("scenario-day");
        state.chronicle().events().stream()
                .filter(e -> e.context().scenario().equals(scenario))
                .min(Comparator.comparing(e -> e.date().earliest()))
                .ifPresent(e -> {
                    first.setText(Texts.of("view.filter.scenario-from", e.date().text()));
                    first.setTooltip(new Tooltip(Texts.of("view.filter.scenario-go")));
                    first.setOnAction(a -> state.change(Texts.of("steps.scenario", scenario), v -> {
                        View on = v.when().scenarios().contains(scenario) ? v : v.toggleScenario(scenario);
                        return on.day(e.date().earliest()).select(Ref.event(e.id()));
                    }));
                });
        box.getChildren().addAll(check, first);
    }

    /** A line whose "only" is seen while the pointer is over it. */
    private CountLabel row(CheckBox check, Line sample, UnaryOperator<Filter> alone) {
        check.setTooltip(new Tooltip(check.getText()));
        CountLabel count = new CountLabel();
        Region push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        HBox holder = new HBox(sample);
        holder.getStyleClass().add("filter-sample");
        Hyperlink only = new Hyperlink(Texts.of("view.filter.only"));
        only.setId("only-" + check.getId());
        only.getStyleClass().add("filter-only");
        only.setFocusTraversable(false);
        only.setMinWidth(Region.USE_PREF_SIZE);
        only.setTooltip(new Tooltip(Texts.of("view.filter.only-tip", check.getText())));
        only.setOnAction(e -> {
            only.setVisited(false);
            check.requestFocus();
            state.change(Texts.of("palette.only", check.getText()), v -> v.filter(alone.apply(v.filter())));
        });
        HBox row = new HBox(6, check, push, only, holder, count);
        only.visibleProperty().bind(row.hoverProperty());
        only.managedProperty().bind(row.hoverProperty());
        row.getStyleClass().add("filter-row");
        box.getChildren().add(row);
        return count;
    }

    private static Line sample(List<Double> dash) {
        Line line = new Line(0, 0, 22, 0);
        line.getStrokeDashArray().setAll(dash);
        return line;
    }

    private final Map<String, Integer> kindCounts = new HashMap<>();
    private final Map<Status, Integer> statusCounts = new EnumMap<>(Status.class);

    /** Whether a tie is one of those the picture is about. */
    private boolean subject(Tie tie) {
        return focus.isEmpty()
                || state.view().look().context()
                || focus.contains(tie.from())
                || focus.contains(tie.to());
    }

    private void refresh() {
        View view = state.view();
        Moment all = state.index().at(view.day(), view.filter().anyKindAndStatus());
        kindCounts.clear();
        statusCounts.clear();
        Set<String> hiddenKinds = view.filter().hiddenKinds();
        Set<Status> hiddenStatuses = view.filter().hiddenStatuses();
        focus = view.subject().focused().map(f -> state.chronicle().lineage(f)).orElse(List.of());
        int shown = 0;
        for (Tie tie : all.edgeSet()) {
            if (!subject(tie)) {
                continue;
            }
            Status status = all.status(tie);
            boolean kindShown = !hiddenKinds.contains(tie.kind());
            boolean statusShown = !hiddenStatuses.contains(status);
            if (statusShown) {
                kindCounts.merge(tie.kind(), 1, Integer::sum);
            }
            if (kindShown) {
                statusCounts.merge(status, 1, Integer::sum);
            }
            shown += kindShown && statusShown ? 1 : 0;
        }
        int total = (int) state.index().at(view.day(), Filter.NONE).edgeSet().stream()
                .filter(this::subject)
                .count();
        chips.refresh(shown, total);
        refreshers.forEach(Runnable::run);
    }
}
