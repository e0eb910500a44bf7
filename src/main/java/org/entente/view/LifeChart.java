package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.entente.geo.Rect;
import org.entente.model.Measure;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.scene.LifeLane;
import org.entente.scene.Palette;
import org.entente.state.ExplorerState;
import org.entente.time.Life;
import org.entente.time.Phase;

/**
 * A tie over time: its life as a lane, and below it, on the same years, its strength as columns, one row for each unit. A
 * column is read with the mouse, or with the arrow keys.
 */
final class LifeChart extends VBox {
    private static final double LANE = 13;
    private static final double TOP = 8;
    private static final double ROW = 74;
    private static final double AXIS = 20;
    private static final double EDGE = 8;

    private final ExplorerState state;
    private final Life life;
    private final TieKind kind;
    private final List<Series> series;
    private final Pane pane = new Pane();
    private final Label reading = new Label();
    private final List<Column> columns = new ArrayList<>();
    private int read = -1;

    /** A column that stands for a measure. */
    private record Column(Series series, Measure measure, Rectangle bar) {}

    LifeChart(ExplorerState state, Life life, TieKind kind, List<Series> series) {
        this.state = state;
        this.life = life;
        this.kind = kind;
        this.series = series;
        getStyleClass().add("life-chart");
        pane.setId("life-chart");
        pane.getStyleClass().add("life-pane");
        pane.setPrefHeight(height());
        pane.setMinHeight(height());
        pane.setMinWidth(0);
        pane.widthProperty().addListener((o, before, now) -> draw());
        getChildren().add(pane);
        if (!series.isEmpty()) {
            reading.setId("reading");
            reading.getStyleClass().add("quiet");
            reading.setWrapText(true);
            getChildren().add(reading);
            pane.setFocusTraversable(true);
            pane.setAccessibleText(Texts.of("view.life.name"));
            pane.setOnKeyPressed(this::key);
            pane.setOnMousePressed(e -> pane.requestFocus());
        }
    }

    private double height() {
        return TOP + LANE + AXIS + series.size() * ROW;
    }

    private void key(KeyEvent e) {
        if ((e.getCode() == KeyCode.LEFT || e.getCode() == KeyCode.RIGHT) && !e.isAltDown() && !columns.isEmpty()) {
            int step = e.getCode() == KeyCode.LEFT ? -1 : 1;
            read(Math.max(0, Math.min(columns.size() - 1, read + step)));
            e.consume();
        }
    }

    private void read(int at) {
        read = at;
        Column column = columns.get(at);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).bar().setOpacity(i == at ? 1 : 0.55);
        }
        String note = column.measure().evidence().note();
        reading.setText(column.series().words(column.measure()) + (note.isEmpty() ? "" : " · " + note));
    }

    /** Whole years that hold all phases, measures and the day. */
    private LifeLane lane() {
        List<LocalDate> days = Stream.concat(
                        life.phases().stream().flatMap(p -> Stream.of(p.from(), p.until())),
                        series.stream()
                                .flatMap(s -> s.measures().stream())
                                .flatMap(m -> Stream.of(Series.start(m), Series.end(m))))
                .filter(d -> !d.equals(LocalDate.MIN) && !d.equals(LocalDate.MAX))
                .sorted()
                .toList();
        LocalDate day = state.view().day();
        LocalDate first = days.isEmpty() || days.get(0).isAfter(day) ? day : days.get(0);
        LocalDate last = days.isEmpty() || days.get(days.size() - 1).isBefore(day) ? day : days.get(days.size() - 1);
        double width = Math.max(40, pane.getWidth() - 2 * EDGE);
        return new LifeLane(
                new Rect(EDGE, TOP, width, LANE),
                LocalDate.of(first.getYear(), 1, 1),
                LocalDate.of(last.minusDays(1).getYear() + 1, 1, 1));
    }

    private void draw() {
        LifeLane lane = lane();
        Palette palette = Palette.of(state.view().look().theme());
        Color hair = Tint.of(palette.ink().hairline());
        Color quiet = Tint.of(palette.ink().quiet());
        pane.getChildren().clear();
        columns.clear();
        double bottom = height() - AXIS;
        years(lane, bottom, hair, quiet);
        pane.getChildren()
                .addAll(MarkNodes.of(
                        lane.bars(life, state.chronicle(), state.view().look().theme())));
        phases(lane);
        double base = TOP + LANE;
        for (Series s : series) {
            base += ROW;
            columns(s, lane, base, Tint.of(palette.kind(kind)), quiet);
        }
        double x = lane.x(state.view().day());
        Line day = new Line(x, 2, x, bottom);
        day.setStroke(Tint.of(palette.accent()));
        pane.getChildren().add(day);
        if (!columns.isEmpty()) {
            read(read < 0 || read >= columns.size() ? columns.size() - 1 : read);
        }
    }

    /** Says what a phase is where the mouse rests on it. */
    private void phases(LifeLane lane) {
        for (Phase phase : life.phases()) {
            double from = lane.x(phase.from());
            Rectangle over = new Rectangle(from, 0, Math.max(2, lane.x(phase.until()) - from), TOP + LANE + 4);
            over.setFill(Color.TRANSPARENT);
            String status = phase.status().said();
            String told = phase.opened()
                    .map(d -> Texts.of("view.life.phase", status, d.text()))
                    .orElse(status);
            Tooltip.install(over, new Tooltip(told));
            pane.getChildren().add(over);
        }
    }

    private void years(LifeLane lane, double bottom, Color hair, Color quiet) {
        int all = lane.end().getYear() - lane.first().getYear();
        int most = (int) Math.max(2, lane.body().width() / 46);
        int step = 1;
        for (int wider : new int[] {1, 2, 5, 10, 20, 50, 100}) {
            step = all / step > most ? wider : step;
        }
        for (int year = lane.first().getYear(); year <= lane.end().getYear(); year++) {
            double x = lane.x(LocalDate.of(year, 1, 1));
            if (year % step == 0 && x <= lane.body().right() + 0.5) {
                Line line = new Line(x, 2, x, bottom);
                line.setStroke(hair);
                Text text = new Text(Integer.toString(year));
                text.setFont(Fonts.inter(10.5, false));
                text.setFill(quiet);
                double width = text.getLayoutBounds().getWidth();
                text.setX(Math.max(0, Math.min(pane.getWidth() - width, x - width / 2)));
                text.setY(bottom + 13);
                pane.getChildren().addAll(line, text);
            }
        }
    }

    private void columns(Series s, LifeLane lane, double base, Color colour, Color quiet) {
        double most = Math.max(1e-12, s.largest().value());
        Text head = new Text(
                EDGE,
                base - ROW + 20,
                Texts.of("view.life.most", s.unit(), Words.number(s.largest().value())));
        head.setFont(Fonts.inter(10.5, false));
        head.setFill(quiet);
        Line zero = new Line(lane.body().x(), base, lane.body().right(), base);
        zero.setStroke(quiet);
        zero.setStrokeWidth(0.8);
        for (Measure m : s.measures()) {
            double x = lane.x(Series.start(m));
            double width = Math.max(2, lane.x(Series.end(m)) - x - 1);
            double height = Math.max(1.2, (ROW - 28) * Math.max(0, m.value()) / most);
            Rectangle bar = new Rectangle(x + 0.5, base - height, width, height);
            bar.setFill(colour);
            int at = columns.size();
            columns.add(new Column(s, m, bar));
            Rectangle reach = new Rectangle(x, base - ROW + 24, width + 1, ROW - 24);
            reach.setFill(Color.TRANSPARENT);
            reach.setOnMouseEntered(e -> read(at));
            pane.getChildren().addAll(bar, reach);
        }
        pane.getChildren().addAll(head, zero);
    }

    /** The chart of a tie that has a life in this view of the record. */
    static Optional<LifeChart> of(ExplorerState state, Tie tie) {
        Optional<TieKind> kind = state.chronicle().kind(tie.kind());
        List<Series> series = Series.of(state.chronicle().measuresOf(tie.id()));
        return state.index().life(tie.id()).flatMap(l -> kind.map(k -> new LifeChart(state, l, k, series)));
    }
}
