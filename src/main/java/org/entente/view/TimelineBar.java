package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.scene.Naming;
import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The timeline with its buttons and the date field. */
public final class TimelineBar extends VBox {
    /** From this width on the buttons have words, and else signs. */
    private static final double WIDE = 900;

    private static final String NARROW = "narrow";

    /** From this width on, for texts of the usual size, the buttons stand in one row. */
    private static final double ONE_ROW = 640;

    /** From these widths on a field of days has room beside all buttons of words, of signs, or those on its left. */
    private static final double FIELD_BESIDE_WORDS = 1060;

    private static final double FIELD_BESIDE_SIGNS = 780;
    private static final double FIELD_BESIDE_LEFT = 665;

    private final ExplorerState state;
    private final TimelineCanvas canvas;
    private final Enlarged enlarged;
    private final TimelinePlay play;
    private final TimelineModes modes;
    private final HBox follow;
    private final Button key;
    private final Region push = new Region();
    private final HBox row = new HBox(6);
    private final HBox second = new HBox(6);
    private double factor = 1;
    private final Label whose = new Label();
    private final Button back;
    private final Button ahead;
    private final Button fit = new Button(Texts.of("view.timeline.all"));

    public TimelineBar(ExplorerState state) {
        this.state = state;
        this.canvas = new TimelineCanvas(state);
        this.enlarged = new Enlarged(canvas);
        this.play = new TimelinePlay(state, canvas);
        this.modes = new TimelineModes(state, canvas);
        getStyleClass().add("timeline-bar");
        back = IconButton.of(
                "previous-of-selection",
                Feather.CHEVRON_LEFT,
                Texts.of("view.timeline.previous"),
                () -> Navigation.along(state, -1));
        ahead = IconButton.of(
                "next-of-selection",
                Feather.CHEVRON_RIGHT,
                Texts.of("view.timeline.next"),
                () -> Navigation.along(state, 1));
        whose.setId("followed");
        whose.getStyleClass().add("followed");
        follow = new HBox(back, whose, ahead);
        follow.getStyleClass().add("follow");
        whose.setMinWidth(0);
        back.setMinWidth(USE_PREF_SIZE);
        ahead.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(push, Priority.ALWAYS);
        fit.setId("fit-time");
        fit.setMinWidth(USE_PREF_SIZE);
        fit.setTooltip(new Tooltip(Texts.of("view.timeline.all-tip")));
        fit.setOnAction(e -> canvas.fit());
        fit.setGraphic(new FontIcon(Feather.MAXIMIZE_2));
        key = EventKey.button(state);
        key.setMinWidth(USE_PREF_SIZE);
        row.getStyleClass().add("timeline-controls");
        second.getStyleClass().add("timeline-controls");
        row.setMinWidth(0);
        second.setMinWidth(0);
        second.managedProperty().bind(second.visibleProperty());
        getChildren().addAll(row, second, enlarged);
        VBox.setVgrow(enlarged, Priority.ALWAYS);
        widthProperty().addListener((o, before, now) -> fitIn());
        state.viewProperty().addListener((o, before, now) -> refresh());
        refresh();
    }

    public Player player() {
        return play.player();
    }

    public TimelineCanvas canvas() {
        return canvas;
    }

    /** Draws the timeline larger, 1 being as usual, so that its texts keep to those of the window. */
    public void enlarge(double factor) {
        this.factor = factor;
        enlarged.by(factor);
        fitIn();
    }

    /** Sets the day against another, or shows it alone again. */
    public void toggleCompare() {
        modes.toggleCompare();
    }

    /** Shows several days side by side, or one again. */
    public void toggleMultiples() {
        modes.toggleMultiples();
    }

    /** Marks a range, or none again. */
    public void toggleRange() {
        modes.toggleRange();
    }

    /** Goes to today, or as near as the record comes. */
    public void today() {
        play.today();
    }

    /** Lets a person type a date. */
    public void askDay() {
        play.askDay();
    }

    private void fitIn() {
        boolean wide = getWidth() >= WIDE * factor;
        boolean two = getWidth() < ONE_ROW * factor;
        View.When when = state.view().when();
        boolean full = when.compared().isPresent() || !when.panel().isEmpty();
        modes.words(wide);
        if (wide) {
            getStyleClass().remove(NARROW);
        } else if (!getStyleClass().contains(NARROW)) {
            getStyleClass().add(NARROW);
        }
        // What stands on the right goes first, so that a button stays under the mouse that pressed it.
        play.ends(!two && (!full || getWidth() >= FIELD_BESIDE_LEFT * factor));
        double all = wide ? FIELD_BESIDE_WORDS : FIELD_BESIDE_SIGNS;
        show(!full || two || getWidth() >= all * factor, key, fit);
        arrange(two);
        show(wide, whose);
        fit.setContentDisplay(wide ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY);
    }

    private static void show(boolean shown, Node... nodes) {
        for (Node node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    /** Puts the buttons into one row or two. */
    private void arrange(boolean two) {
        List<Node> rest = List.of(follow, modes, push, key, fit);
        if (two == second.isVisible() && !row.getChildren().isEmpty()) {
            return;
        }
        row.getChildren().clear();
        second.getChildren().clear();
        row.getChildren().add(play);
        (two ? second : row).getChildren().addAll(rest);
        second.setVisible(two);
    }

    private void refresh() {
        Ref ref = Navigation.followed(state).orElse(null);
        String name = ref != null && ref.table() == Ref.Table.ACTOR ? Naming.nameOf(state.chronicle(), ref.id()) : "";
        String sort = ref == null ? "none" : ref.table().name().toLowerCase(Locale.ROOT);
        whose.setText(name.isEmpty() ? Texts.of("view.followed." + sort) : Words.capital(name));
        tell(back, Texts.of("view.previous." + sort, name));
        tell(ahead, Texts.of("view.next." + sort, name));
        LocalDate day = state.view().day();
        back.setDisable(ref == null);
        ahead.setDisable(ref == null);
        play.refresh(day);
        modes.refresh();
        fitIn();
    }

    private static void tell(Button button, String text) {
        button.getTooltip().setText(text);
        button.setAccessibleText(text);
    }
}
