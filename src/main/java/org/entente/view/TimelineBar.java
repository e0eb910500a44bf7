package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The timeline with its buttons and the date field. */
public final class TimelineBar extends VBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final ExplorerState state;
    private final Player player;
    private final TimelineCanvas canvas;
    private final TextField date = new TextField();
    private final Label whose = new Label();
    private final ToggleButton compare = new ToggleButton("Compare");
    private final TextField against = new TextField();
    private final ToggleButton multiples = new ToggleButton("Side by side");

    public TimelineBar(ExplorerState state) {
        this.state = state;
        this.player = new Player(state);
        this.canvas = new TimelineCanvas(state);
        getStyleClass().add("timeline-bar");
        Button previous = IconButton.of(
                "previous-event", Feather.SKIP_BACK, "Previous event (,)", () -> Navigation.previous(state));
        Button next = IconButton.of("next-event", Feather.SKIP_FORWARD, "Next event (.)", () -> Navigation.next(state));
        Button play = IconButton.of("play", Feather.PLAY, "Play from event to event (Space)", player::toggle);
        play.getStyleClass().add("accent");
        player.playingProperty()
                .addListener((o, before, now) -> play.setGraphic(new FontIcon(now ? Feather.PAUSE : Feather.PLAY)));
        date.setId("date");
        date.setPrefColumnCount(9);
        date.setMinWidth(USE_PREF_SIZE);
        date.setTooltip(new Tooltip("A day, such as " + DayText.EXPECTED));
        date.setOnAction(e -> type());
        date.focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                refresh();
            }
        });
        compare.setId("compare");
        compare.setMinWidth(USE_PREF_SIZE);
        compare.setTooltip(new Tooltip("Show what changed since another day (C)"));
        compare.setOnAction(e -> toggleCompare());
        multiples.setId("multiples");
        multiples.setMinWidth(USE_PREF_SIZE);
        multiples.setTooltip(new Tooltip("Show several days side by side (M); Ctrl-click on the timeline adds one"));
        multiples.setOnAction(e -> toggleMultiples());
        against.setId("against");
        against.setPrefColumnCount(9);
        against.setMinWidth(USE_PREF_SIZE);
        against.setTooltip(new Tooltip("The other day, such as " + DayText.EXPECTED));
        against.setOnAction(e -> typeAgainst());
        against.managedProperty().bind(against.visibleProperty());
        whose.getStyleClass().add("quiet");
        Region push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        Button fit = new Button("All years");
        fit.setId("fit-time");
        fit.setMinWidth(USE_PREF_SIZE);
        fit.setTooltip(new Tooltip("Show the whole time; the wheel over the timeline zooms it"));
        fit.setOnAction(e -> canvas.fit());
        HBox row = new HBox(
                8, previous, play, next, date, compare, against, multiples, new DaysField(state), whose, push, fit);
        row.getStyleClass().add("timeline-controls");
        getChildren().addAll(row, canvas);
        state.viewProperty().addListener((o, before, now) -> refresh());
        refresh();
    }

    public Player player() {
        return player;
    }

    public TimelineCanvas canvas() {
        return canvas;
    }

    /** Sets the day against the one a year before, or shows it alone again. */
    public void toggleCompare() {
        View view = state.view();
        if (view.when().compared().isPresent()) {
            state.change("Show one day", v -> v.against(null));
        } else {
            LocalDate other = canvas.clamp(view.day().minusYears(1));
            state.change("Compare days", v -> v.against(other).select(null));
        }
    }

    /** Shows several days side by side, at first four up to the one shown, or one again. */
    public void toggleMultiples() {
        View view = state.view();
        if (view.when().panel().isEmpty()) {
            List<LocalDate> days = IntStream.of(15, 10, 5, 0)
                    .mapToObj(years -> canvas.clamp(view.day().minusYears(years)))
                    .toList();
            state.change("Days side by side", v -> v.panel(days));
        } else {
            state.change("Show one day", v -> v.panel(List.of()));
        }
    }

    private void typeAgainst() {
        Optional<LocalDate> day = DayText.parse(against.getText());
        against.pseudoClassStateChanged(ERROR, day.isEmpty());
        day.ifPresent(d -> {
            state.change("Compare with " + d, v -> v.against(canvas.clamp(d)));
            canvas.requestFocus();
        });
    }

    private void type() {
        Optional<LocalDate> day = DayText.parse(date.getText());
        date.pseudoClassStateChanged(ERROR, day.isEmpty());
        day.ifPresent(d -> {
            Navigation.day(state, "Go to " + d, canvas.clamp(d));
            canvas.requestFocus();
        });
    }

    private void refresh() {
        if (!date.isFocused()) {
            date.setText(state.view().day().toString());
            date.pseudoClassStateChanged(ERROR, false);
        }
        Optional<LocalDate> other = state.view().when().compared();
        multiples.setSelected(!state.view().when().panel().isEmpty());
        compare.setSelected(other.isPresent());
        against.setVisible(other.isPresent());
        if (!against.isFocused()) {
            against.setText(other.map(LocalDate::toString).orElse(""));
            against.pseudoClassStateChanged(ERROR, false);
        }
        String events = state.view()
                .subject()
                .focused()
                .map(f -> "Events that name " + state.chronicle().nameOf(f))
                .orElse("All events");
        whose.setText(events + "; hollow: reported or scenario");
    }
}
