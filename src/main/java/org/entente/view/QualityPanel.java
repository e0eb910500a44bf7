package org.entente.view;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import org.entente.analysis.Quality;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.time.TimeIndex;

/** What rests on weak ground, as a list by kinds of weakness; a line leads to its row. */
public final class QualityPanel implements Panel {
    private final ExplorerState state;
    private final Tasks tasks;
    private final BorderPane box = new BorderPane();
    private final FlowPane chips = new FlowPane(6, 4);
    private final CheckBox only = new CheckBox(Texts.of("quality.only"));
    private final Set<String> chosen = new TreeSet<>();
    private final SheetView sheet;

    public QualityPanel(ExplorerState state, Tasks tasks) {
        this.state = state;
        this.tasks = tasks;
        box.setId(id());
        only.setId("quality-only");
        only.setTooltip(new Tooltip(Texts.of("quality.only.tip")));
        chips.getStyleClass().add("quality-chips");
        sheet = new SheetView(state, tasks, new SheetView.Recipe("quality", this::key, this::sheet, Arrival::go));
        only.setOnAction(e -> sheet.refresh());
        box.setTop(chips);
        box.setCenter(sheet);
    }

    private Object key(View view) {
        Set<String> some = Set.copyOf(chosen);
        return only.isSelected()
                ? List.of(
                        some,
                        view.day(),
                        view.filter(),
                        TablePanel.focus(view.subject().focus()),
                        view.look().context())
                : List.of(some);
    }

    private Sheet sheet(TimeIndex index, View view) {
        Quality quality = only.isSelected()
                ? Quality.ofTies(index.chronicle(), Sheets.shown(index, view))
                : Quality.of(index.chronicle());
        Findings all = new Findings(
                index, quality, only.isSelected() ? List.of() : state.desk().problems());
        Set<String> some = Set.copyOf(chosen);
        tasks.delivery().execute(() -> offer(all.counts()));
        return all.sheet(some);
    }

    /** A chip for each kind of which there is a line, and for each that is chosen. */
    private void offer(Map<String, Integer> counts) {
        chips.getChildren().clear();
        counts.forEach((want, count) -> chip(want, count));
        chosen.stream().filter(want -> !counts.containsKey(want)).forEach(want -> chip(want, 0));
        chips.getChildren().add(only);
    }

    private void chip(String want, int count) {
        ToggleButton chip = new ToggleButton(Texts.of("quality.chip", Findings.name(want), count));
        chip.setId("quality-" + want);
        chip.setSelected(chosen.contains(want));
        chip.setTooltip(new Tooltip(Texts.of("quality.rule." + want)));
        chip.setOnAction(e -> {
            if (!chosen.remove(want)) {
                chosen.add(want);
            }
            sheet.refresh();
        });
        chips.getChildren().add(chip);
    }

    @Override
    public String id() {
        return "quality";
    }

    @Override
    public String title() {
        return Texts.of("quality.title");
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public Side side() {
        return Side.BOTTOM;
    }
}
