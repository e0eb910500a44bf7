package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Stretch;
import org.entente.state.View;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the timeline marks beside the day: a range from A to B, two days compared, or several side by side. */
final class TimelineModes extends HBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    /** How many days are seen side by side at first. */
    private static final int AT_FIRST = 4;

    /** The part of what is seen that a new range takes. */
    private static final double PART = 0.25;

    private final ExplorerState state;
    private final TimelineCanvas canvas;
    private final ToggleButton range = mode("range", Texts.of("view.mode.range"), Feather.SLIDERS);
    private final ToggleButton compare = mode("compare", Texts.of("view.mode.compare"), Feather.LAYERS);
    private final ToggleButton multiples = mode("multiples", Texts.of("view.mode.multiples"), Feather.COLUMNS);
    private final TextField against = new TextField();

    TimelineModes(ExplorerState state, TimelineCanvas canvas) {
        super(4);
        this.state = state;
        this.canvas = canvas;
        range.setTooltip(new Tooltip(Texts.of("view.mode.range-tip")));
        range.setOnAction(e -> toggleRange());
        compare.setTooltip(new Tooltip(Texts.of("view.mode.compare-tip")));
        compare.setOnAction(e -> toggleCompare());
        multiples.setTooltip(new Tooltip(Texts.of("view.mode.multiples-tip")));
        multiples.setOnAction(e -> toggleMultiples());
        against.setId("against");
        against.setPrefColumnCount(8);
        against.setMinWidth(USE_PREF_SIZE);
        against.setTooltip(new Tooltip(Texts.of("view.day.other-example", DayText.expected())));
        against.setAccessibleText(Texts.of("view.day.against"));
        against.setOnAction(e -> typeAgainst());
        against.managedProperty().bind(against.visibleProperty());
        getChildren().addAll(range, compare, multiples, against, new DaysField(state));
    }

    private static ToggleButton mode(String id, String text, Feather icon) {
        ToggleButton button = new ToggleButton(text, new FontIcon(icon));
        button.setId(id);
        button.setAccessibleText(text);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    /** Whether the buttons have words rather than signs. */
    void words(boolean shown) {
        for (ToggleButton button : List.of(range, compare, multiples)) {
            button.setContentDisplay(shown ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
        }
    }

    /** Marks a range: that of the days compared, or a quarter of the time that is seen around the day; or none again. */
    void toggleRange() {
        View.When when = state.view().when();
        if (when.marked().isPresent()) {
            state.change(Texts.of("steps.range-off"), v -> v.range(null));
            return;
        }
        long half = Math.max(1, Math.round(canvas.getWidth() / canvas.scale().perDay() * PART / 2));
        Stretch around = new Stretch(
                canvas.clamp(when.day().minusDays(half)),
                canvas.clamp(when.day().plusDays(half)));
        state.change(Texts.of("steps.range"), v -> v.range(when.stretch().orElse(around)));
    }

    /** Sets B against A where a range is marked, else the day against the one a year before; or shows one day again. */
    void toggleCompare() {
        View view = state.view();
        if (view.when().compared().isPresent()) {
            state.change(Texts.of("steps.one-day"), v -> v.against(null));
        } else {
            Stretch ends = view.when()
                    .marked()
                    .orElseGet(() -> Stretch.of(canvas.clamp(view.day().minusYears(1)), view.day()));
            state.change(
                    Texts.of("steps.compare"),
                    v -> v.day(ends.to()).against(ends.from()).select(null));
        }
    }

    /** Days five years apart up to the given one, or behind it where the timeline begins too late for that. */
    private List<LocalDate> atFirst(LocalDate day) {
        List<LocalDate> days = IntStream.rangeClosed(1 - AT_FIRST, 2 * AT_FIRST)
                .mapToObj(i -> day.plusYears(5L * i))
                .filter(d -> d.equals(day) || canvas.clamp(d).equals(d))
                .toList();
        int from = Math.max(0, days.indexOf(day) - AT_FIRST + 1);
        return days.subList(from, Math.min(days.size(), from + AT_FIRST));
    }

    /** Shows several days side by side, at first four from A to B or up to the day shown, or one again. */
    void toggleMultiples() {
        View view = state.view();
        if (view.when().panel().isEmpty()) {
            List<LocalDate> days =
                    view.when().marked().map(s -> s.evenly(AT_FIRST)).orElseGet(() -> atFirst(view.day()));
            state.change(Texts.of("steps.days"), v -> v.panel(days));
        } else {
            state.change(Texts.of("steps.one-day"), v -> v.panel(List.of()));
        }
    }

    private void typeAgainst() {
        Optional<LocalDate> day = DayText.parse(against.getText());
        against.pseudoClassStateChanged(ERROR, day.isEmpty());
        day.ifPresent(d -> {
            state.change(Texts.of("steps.compare-with", d.toString()), v -> v.against(canvas.clamp(d)));
            canvas.requestFocus();
        });
    }

    void refresh() {
        View.When when = state.view().when();
        Optional<LocalDate> other = when.compared();
        range.setSelected(when.marked().isPresent());
        multiples.setSelected(!when.panel().isEmpty());
        compare.setSelected(other.isPresent());
        against.setVisible(other.isPresent());
        if (!against.isFocused()) {
            against.setText(other.map(LocalDate::toString).orElse(""));
            against.pseudoClassStateChanged(ERROR, false);
        }
    }
}
