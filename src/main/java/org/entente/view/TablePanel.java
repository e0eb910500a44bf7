package org.entente.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.state.View;

/** All ties or all events of the view as a table. */
public final class TablePanel implements Panel {
    private final BorderPane box = new BorderPane();
    private final ToggleButton ties = new ToggleButton(Texts.of("view.table.ties"));
    private final ToggleButton events = new ToggleButton(Texts.of("view.table.events"));

    public TablePanel(ExplorerState state, Tasks tasks) {
        box.setId(id());
        SheetView tieSheet = new SheetView(state, tasks, new SheetView.Recipe("ties", TablePanel::shown, Sheets::ties));
        SheetView eventSheet = new SheetView(
                state,
                tasks,
                new SheetView.Recipe("events", v -> focus(v.subject().focus()), Sheets::events));
        ToggleGroup choice = new ToggleGroup();
        choice.getToggles().addAll(ties, events);
        ties.setId("table-ties");
        events.setId("table-events");
        ties.getStyleClass().add("left-pill");
        events.getStyleClass().add("right-pill");
        choice.selectedToggleProperty().addListener((o, was, now) -> {
            if (now == null) {
                choice.selectToggle(was);
            } else {
                box.setCenter(now == ties ? tieSheet : eventSheet);
            }
        });
        choice.selectToggle(ties);
    }

    /** What decides which ties of the day the picture shows. */
    static List<Object> shown(View v) {
        return List.of(
                v.day(),
                v.filter(),
                focus(v.subject().focus()),
                v.subject().hidden(),
                v.look().context());
    }

    static String focus(@org.jspecify.annotations.Nullable String focus) {
        return focus == null ? "" : focus;
    }

    @Override
    public String id() {
        return "table";
    }

    @Override
    public String title() {
        return Texts.of("view.table.title");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Side side() {
        return Side.BOTTOM;
    }

    @Override
    public List<Node> tools() {
        HBox pills = new HBox(ties, events);
        pills.getStyleClass().add("pills");
        return List.of(pills);
    }
}
