package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.entente.model.Measure;
import org.entente.model.Texts;

/** A strength over time in the size of a word: a column for each measure, nothing where nobody knows. */
final class Sparkline {
    private static final double WIDTH = 66;
    private static final double HEIGHT = 18;

    private Sparkline() {}

    /** The years that all charts of a page span. */
    record Years(LocalDate first, LocalDate end) {
        static Years of(List<Series> all) {
            LocalDate first = all.stream()
                    .flatMap(s -> s.measures().stream())
                    .map(Series::start)
                    .min(LocalDate::compareTo)
                    .orElse(LocalDate.EPOCH);
            LocalDate end = all.stream()
                    .flatMap(s -> s.measures().stream())
                    .map(Series::end)
                    .max(LocalDate::compareTo)
                    .orElse(LocalDate.EPOCH);
            return new Years(first, end.isAfter(first) ? end : first.plusYears(1));
        }

        private double x(LocalDate day) {
            return WIDTH * (day.toEpochDay() - first.toEpochDay()) / (end.toEpochDay() - first.toEpochDay());
        }
    }

    static Node of(Series series, Years years, Paint paint) {
        double most = Math.max(1e-12, series.largest().value());
        Pane pane = new Pane();
        pane.getStyleClass().add("sparkline");
        pane.setMinSize(WIDTH, HEIGHT);
        pane.setMaxSize(WIDTH, HEIGHT);
        for (Measure m : series.measures()) {
            double height = Math.max(1, (HEIGHT - 2) * Math.max(0, m.value()) / most);
            double x = years.x(Series.start(m));
            double width = Math.max(1.5, years.x(Series.end(m)) - x - 0.6);
            Rectangle column = new Rectangle(Math.min(x, WIDTH - width), HEIGHT - height, width, height);
            column.setFill(paint);
            pane.getChildren().add(column);
        }
        String told = Texts.of(
                "view.sparkline",
                years.first().toString(),
                years.end().minusDays(1).toString(),
                series.words(series.largest()),
                series.words(series.latest()));
        Tooltip.install(pane, new Tooltip(told));
        pane.setAccessibleText(told);
        return pane;
    }
}
