package org.entente.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.entente.model.Measure;

/** Measures of one unit as horizontal bars with their figures; a bar of length zero is a known zero. */
final class MeasureChart {
    private static final double LONGEST = 130;

    private MeasureChart() {}

    /**
     * The chart of a series.
     *
     * @param sample a line whose colour the bars take
     */
    static Node of(List<Measure> series, Line sample) {
        double most =
                series.stream().mapToDouble(m -> Math.abs(m.value())).max().orElse(1);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("measures");
        for (int i = 0; i < series.size(); i++) {
            Measure m = series.get(i);
            Label period = new Label(Words.period(m.period()));
            period.getStyleClass().add("quiet");
            period.setMinWidth(Region.USE_PREF_SIZE);
            Rectangle bar = new Rectangle(Math.max(1, most == 0 ? 1 : LONGEST * Math.abs(m.value()) / most), 9);
            bar.setFill(sample.getStroke());
            Label value = new Label(Words.number(m.value()));
            if (!m.evidence().note().isEmpty()) {
                value.setTooltip(new Tooltip(m.evidence().note()));
            }
            grid.addRow(i, period, bar, value);
        }
        return grid;
    }
}
