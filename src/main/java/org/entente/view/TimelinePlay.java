package org.entente.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons that move the day: to start, end and today, from event to event, by playing, and the date as a text. */
final class TimelinePlay extends HBox {
    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final ExplorerState state;
    private final TimelineCanvas canvas;
    private final Player player;
    private final TextField date = new TextField();
    private final MenuButton speed = new MenuButton();
    private final Button start;
    private final Button end;
    private final Button today = new Button(Texts.of("view.play.today"));

    TimelinePlay(ExplorerState state, TimelineCanvas canvas) {
        super(4);
        this.state = state;
        this.canvas = canvas;
        this.player = new Player(state);
        getStyleClass().add("timeline-play");
        setMinWidth(USE_PREF_SIZE);
        start = IconButton.of(
                "first-day", Feather.CHEVRONS_LEFT, Texts.of("view.play.first"), () -> go(canvas.first()));
        end = IconButton.of(
                "last-day",
                Feather.CHEVRONS_RIGHT,
                Texts.of("view.play.last"),
                () -> go(state.index().last()));
        Button previous = IconButton.of(
                "previous-event", Feather.SKIP_BACK, Texts.of("view.play.previous"), () -> Navigation.previous(state));
        Button next = IconButton.of(
                "next-event", Feather.SKIP_FORWARD, Texts.of("view.play.next"), () -> Navigation.next(state));
        Button play = IconButton.of("play", Feather.PLAY, Texts.of("view.play.play"), player::toggle);
        play.getStyleClass().add("accent");
        player.playingProperty()
                .addListener((o, before, now) -> play.setGraphic(new FontIcon(now ? Feather.PAUSE : Feather.PLAY)));
        today.setId("today");
        today.setMinWidth(USE_PREF_SIZE);
        today.setTooltip(new Tooltip(Texts.of("view.play.today-tip")));
        today.setOnAction(e -> today());
        fillSpeed();
        date.setId("date");
        date.setPrefColumnCount(8);
        date.setMinWidth(USE_PREF_SIZE);
        date.setTooltip(new Tooltip(Texts.of("view.day.example", DayText.expected())));
        date.setAccessibleText(Texts.of("view.day.name"));
        date.setOnAction(e -> type());
        date.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                canvas.requestFocus();
                e.consume();
            }
        });
        date.focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                refresh(state.view().day());
            }
        });
        getChildren().addAll(start, previous, play, next, end, speed, date, today);
    }

    Player player() {
        return player;
    }

    private void fillSpeed() {
        speed.setId("speed");
        speed.setMinWidth(USE_PREF_SIZE);
        speed.setTooltip(new Tooltip(Texts.of("view.play.how")));
        ToggleGroup group = new ToggleGroup();
        for (double value : Playback.SPEEDS) {
            RadioMenuItem item = new RadioMenuItem(Playback.text(value));
            item.setId("speed-" + Playback.SPEEDS.indexOf(value));
            item.setToggleGroup(group);
            item.setSelected(value == Playback.USUAL.speed());
            item.setOnAction(e -> player.playbackProperty()
                    .set(player.playbackProperty().get().speed(value)));
            speed.getItems().add(item);
        }
        CheckMenuItem rest = new CheckMenuItem(Texts.of("view.play.stop"));
        rest.setId("play-stopping");
        rest.setSelected(Playback.USUAL.resting());
        rest.setOnAction(e ->
                player.playbackProperty().set(player.playbackProperty().get().resting(rest.isSelected())));
        CheckMenuItem loop = new CheckMenuItem(Texts.of("view.play.loop"));
        loop.setId("play-looping");
        loop.setOnAction(e ->
                player.playbackProperty().set(player.playbackProperty().get().looping(loop.isSelected())));
        speed.getItems().addAll(new SeparatorMenuItem(), rest, loop);
        player.playbackProperty().addListener((o, before, now) -> tell(now));
        tell(player.playbackProperty().get());
    }

    private void tell(Playback now) {
        speed.setText(Playback.text(now.speed()));
        speed.setAccessibleText(Texts.of("view.play.speed", Playback.text(now.speed())));
    }

    /** Shows or hides the buttons of start, end and today, which keys do as well. */
    void ends(boolean shown) {
        for (Button button : new Button[] {start, end, today}) {
            button.setVisible(shown);
            button.setManaged(shown);
        }
    }

    void askDay() {
        date.requestFocus();
        date.selectAll();
    }

    void today() {
        LocalDate now = LocalDate.now(ZoneId.systemDefault());
        go(now.isAfter(state.index().last()) ? state.index().last() : now);
    }

    private void go(LocalDate day) {
        Navigation.day(state, Texts.of("steps.go-to", day.toString()), canvas.clamp(day));
    }

    private void type() {
        Optional<LocalDate> day = DayText.parse(date.getText());
        date.pseudoClassStateChanged(ERROR, day.isEmpty());
        day.ifPresent(d -> {
            go(d);
            canvas.requestFocus();
        });
    }

    void refresh(LocalDate day) {
        if (!date.isFocused()) {
            date.setText(day.toString());
            date.pseudoClassStateChanged(ERROR, false);
        }
    }
}
