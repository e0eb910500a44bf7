package org.entente.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.entente.model.Texts;
import org.entente.state.Tasks;
import org.entente.view.Pulse;

/** A small sign in the header while work takes longer than half a second; it opens a list in which work is cancelled. */
final class WorkButton extends MenuButton {
    private static final long PATIENCE = 500_000_000L;
    private static final double WIDTH = 340;

    private final Tasks tasks;
    private final VBox list = new VBox();
    private final Map<Tasks.Running, Row> rows = new LinkedHashMap<>();

    WorkButton(Tasks tasks) {
        this.tasks = tasks;
        setId("work");
        ProgressIndicator sign = new ProgressIndicator();
        sign.setMaxSize(16, 16);
        setGraphic(sign);
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip());
        setVisible(false);
        managedProperty().bind(visibleProperty());
        list.setId("work-list");
        list.setPrefWidth(WIDTH);
        list.getStyleClass().add("work-list");
        getItems().add(new CustomMenuItem(list, false));
        Pulse.during(this, this::look);
    }

    /** Looks for work that takes long, and for what is over. */
    private void look() {
        if (tasks.running().isEmpty() && rows.isEmpty()) {
            return;
        }
        long now = System.nanoTime();
        List<Tasks.Running> slow = tasks.running().values().stream()
                .filter(r -> now - r.began() > PATIENCE)
                .toList();
        boolean changed = rows.keySet().retainAll(slow);
        for (Tasks.Running work : slow) {
            changed |= rows.putIfAbsent(work, new Row(tasks, work)) == null;
        }
        rows.values().forEach(Row::refresh);
        if (changed) {
            list.getChildren().setAll(rows.values());
            String text = rows.values().stream().map(Row::words).collect(Collectors.joining(", "));
            setAccessibleText(text);
            getTooltip().setText(text);
            setVisible(!rows.isEmpty());
            if (rows.isEmpty()) {
                hide();
            }
        }
    }

    /** What one work does, how far it is, and a button that cancels it. */
    private static final class Row extends VBox {
        private final Tasks.Running work;
        private final Label words = new Label();
        private final ProgressBar bar = new ProgressBar();

        Row(Tasks tasks, Tasks.Running work) {
            super(4);
            this.work = work;
            bar.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(bar, Priority.ALWAYS);
            words.setWrapText(true);
            Button cancel = new Button(Texts.of("app.cancel"));
            cancel.setMinWidth(USE_PREF_SIZE);
            cancel.setOnAction(e -> tasks.cancel(work.key()));
            HBox line = new HBox(10, bar, cancel);
            line.getStyleClass().add("found-line");
            getStyleClass().add("work-row");
            getChildren().addAll(words, line);
            refresh();
        }

        String words() {
            return words.getText();
        }

        void refresh() {
            words.setText(work.doing().isEmpty() ? Texts.of(usual(work.key())) : work.doing());
            bar.setProgress(work.fraction() < 0 ? ProgressBar.INDETERMINATE_PROGRESS : work.fraction());
        }

        private static String usual(String key) {
            return key.startsWith("sheet-") ? "app.work.table" : key.contains(" ") ? "app.work.picture" : "app.work";
        }
    }
}
