package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Popup;
import org.controlsfx.control.textfield.CustomTextField;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Finds actors, ties, events and sources by any of their words, and goes there. The list of what is found is this
 * project's own: ControlsFX's completion showed what an earlier, shorter text had found, and a list view in a popup
 * swallows the space key.
 */
public final class SearchField extends CustomTextField {
    private static final double WIDTH = 620;
    private static final double HEIGHT = 520;
    private static final double ROW = 27;

    /** What the sign of search and the insets take of the field's width, in pixels. */
    private static final double AROUND_TEXT = 58;

    private static final List<String> PROMPTS =
            List.of("view.search.prompt", "view.search.prompt-short", "view.search.prompt-least");

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Search search;
    private final Arrival arrival;
    private final Runnable done;
    private final VBox list = new VBox();
    private final ScrollPane scroll = new ScrollPane(list);
    private final Popup popup = new Popup();
    private Search.Result found = Search.Result.NONE;
    private List<HBox> rows = List.of();
    private int chosen;

    /** What is done once all that can be found was looked through, which the window does not wait for. */
    private final List<Runnable> waiting = new ArrayList<>();

    /**
     * The field.
     *
     * @param canvas the picture that shows what is chosen and then has the keys
     */
    public SearchField(ExplorerState state, MapCanvas canvas) {
        search = new Search(state);
        arrival = new Arrival(state, canvas);
        done = canvas::requestFocus;
        setId("search");
        setAccessibleText(Texts.of("view.search.prompt"));
        widthProperty().addListener((o, before, now) -> prompt());
        fontProperty().addListener((o, before, now) -> prompt());
        prompt();
        setLeft(new FontIcon(Feather.SEARCH));
        list.setId("found");
        scroll.getStyleClass().add("found");
        scroll.setFitToWidth(true);
        scroll.setPrefWidth(WIDTH);
        scroll.setMaxHeight(HEIGHT);
        popup.getContent().add(scroll);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        textProperty().addListener((o, before, now) -> {
            waiting.clear();
            whenReady(() -> search(Search.FEW));
        });
        focusedProperty().addListener((o, before, now) -> {
            if (!now) {
                waiting.clear();
                popup.hide();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Has all that can be found looked through ahead of the first letter that is typed. */
    public void prepare() {
        var unused = search.begin();
    }

    private void whenReady(Runnable what) {
        if (getText().isBlank() || search.ready()) {
            what.run();
            return;
        }
        waiting.add(what);
        if (waiting.size() == 1) {
            Later.when(search::ready, () -> {
                List<Runnable> all = List.copyOf(waiting);
                waiting.clear();
                all.forEach(Runnable::run);
            });
        }
    }

    /** The longest prompt that is not cut off. */
    private void prompt() {
        double room = getWidth() - AROUND_TEXT;
        setPromptText(PROMPTS.stream()
                .map(Texts::of)
                .filter(text -> width(text) <= room)
                .findFirst()
                .orElse(""));
    }

    private double width(String text) {
        Text measured = new Text(text);
        measured.setFont(getFont());
        return measured.getLayoutBounds().getWidth();
    }

    private void search(int most) {
        list.getChildren().clear();
        if (getText().isBlank() || getScene() == null) {
            found = Search.Result.NONE;
            rows = List.of();
            popup.hide();
            return;
        }
        found = search.find(getText(), most);
        fill();
        choose(Math.max(0, most == Search.FEW ? 0 : chosen));
        scroll.setVvalue(0);
        scroll.getStylesheets().setAll(getScene().getStylesheets());
        HeaderBar.dress(scroll, search.theme());
        Bounds at = localToScreen(getBoundsInLocal());
        popup.show(this, at.getMinX(), at.getMaxY() + 2);
    }

    private void fill() {
        rows = new ArrayList<>();
        if (found.rows().isEmpty()) {
            list.getChildren().add(quiet(Texts.of("view.search.nothing")));
        }
        String caption = "";
        for (Search.Found row : found.rows()) {
            Ref.Table table = row.ref().table();
            if (!caption(table).equals(caption)) {
                caption = caption(table);
                Label head = quiet(caption);
                head.getStyleClass().add("found-head");
                list.getChildren().add(head);
            }
            add(row(icon(table), row.text(), row.aside()));
        }
        if (more()) {
            HBox all = row(Feather.MORE_HORIZONTAL, Texts.of("view.search.all", found.total()), "");
            all.setId("found-all");
            add(all);
        } else if (found.total() > found.rows().size()) {
            list.getChildren()
                    .add(quiet(Texts.of("view.search.first", found.rows().size(), found.total())));
        }
    }

    private boolean more() {
        return found.total() > found.rows().size() && found.rows().size() < Search.MANY;
    }

    private void add(HBox row) {
        int index = rows.size();
        row.setOnMouseMoved(e -> choose(index));
        row.setOnMousePressed(e -> take(index, e.isShiftDown()));
        rows.add(row);
        list.getChildren().add(row);
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("quiet", "found-note");
        return label;
    }

    private static HBox row(Feather icon, String text, String aside) {
        Label name = new Label(text);
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        name.setMinWidth(0);
        Label when = new Label(aside);
        when.getStyleClass().add("quiet");
        when.setMinWidth(Region.USE_PREF_SIZE);
        Region push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        HBox row = new HBox(9, new FontIcon(icon), name, push, when);
        row.setMinHeight(ROW);
        row.getStyleClass().add("found-row");
        return row;
    }

    private static String caption(Ref.Table table) {
        return switch (table) {
            case ACTOR -> Texts.of("view.search.actors");
            case TIE, BOND -> Texts.of("view.search.ties");
            case EVENT -> Texts.of("view.search.events");
            case SOURCE -> Texts.of("view.sources");
        };
    }

    private static Feather icon(Ref.Table table) {
        return switch (table) {
            case ACTOR -> Feather.GLOBE;
            case TIE, BOND -> Feather.LINK_2;
            case EVENT -> Feather.CALENDAR;
            case SOURCE -> Feather.FILE_TEXT;
        };
    }

    private void choose(int index) {
        chosen = Math.max(0, Math.min(rows.size() - 1, index));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private void step(int by) {
        choose(chosen + by);
        double hidden = list.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0 && chosen < rows.size()) {
            Bounds row = rows.get(chosen).getBoundsInParent();
            double top = scroll.getVvalue() * hidden;
            double next = Math.min(
                    Math.max(top, row.getMaxY() - scroll.getViewportBounds().getHeight()),
                    chosen == 0 ? 0 : row.getMinY());
            scroll.setVvalue(next / hidden);
        }
    }

    private void press(KeyEvent e) {
        switch (e.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(8);
            case PAGE_UP -> step(-8);
            case ENTER -> {
                boolean only = e.isShiftDown();
                whenReady(() -> take(chosen, only));
            }
            case ESCAPE -> {
                if (getText().isEmpty()) {
                    done.run();
                }
                clear();
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void take(int index, boolean only) {
        if (index < found.rows().size()) {
            Ref ref = found.rows().get(index).ref();
            clear();
            arrival.at(ref, only);
            done.run();
        } else if (more()) {
            chosen = found.rows().size();
            search(Search.MANY);
        }
    }
}
