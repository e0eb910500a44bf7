package org.entente.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.entente.geo.Rect;
import org.entente.model.Ref;

/**
 * Names the rows at the left, by name and code, and the columns above, by code. Where there is no room for all, the actors
 * in focus or selected and those with most ties keep theirs.
 */
final class MatrixNames {
    private static final double CODE_TEXT = 9;
    private static final double LEVEL = 11;
    private static final int LEVELS = 3;
    private static final double APART = 4;

    /** Room beside the table's corner, where the way to read it stands. */
    private static final double CORNER = 5;

    private final Sight sight;
    private final MatrixPlan plan;
    private final Drawn drawn;
    private final Palette palette;
    private final Emphasis emphasis;
    private final List<Integer> byImportance;

    MatrixNames(Sight sight, Drawn drawn, MatrixPlan plan) {
        this.sight = sight;
        this.plan = plan;
        this.drawn = drawn;
        this.palette = sight.palette();
        this.emphasis = Emphasis.of(sight);
        Map<String, Integer> ties = new HashMap<>();
        drawn.pairs()
                .values()
                .forEach(list -> list.forEach(t -> {
                    ties.merge(t.from(), 1, Integer::sum);
                    ties.merge(t.to(), 1, Integer::sum);
                }));
        byImportance = IntStream.range(0, plan.actors().size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> !loud(plan.actors().get(i)))
                        .thenComparing(i -> -ties.getOrDefault(plan.actors().get(i), 0))
                        .thenComparing(i -> i))
                .toList();
    }

    private boolean loud(String actor) {
        return drawn.focus().contains(actor) || emphasis.actor(actor);
    }

    Layer build() {
        List<Mark> out = new ArrayList<>();
        rows(out);
        columns(out);
        return new Layer("labels", out);
    }

    private void rows(List<Mark> out) {
        double size = Math.max(8.5, Math.min(12, plan.cell().height() * 0.78));
        double codes = plan.actors().stream()
                .mapToDouble(id -> TextWidths.inter().width(id, size * 0.88, false))
                .max()
                .orElse(0);
        double right = Math.min(plan.covered().x(), plan.body().right()) - 7;
        double room = right - codes - 8 - 10;
        LabelColumn column = new LabelColumn();
        for (int i : byImportance) {
            double y = plan.cell(i, i).centre().y();
            if (plan.rowSeen(i) && column.take(y - size * 0.56, y + size * 0.56)) {
                String id = plan.actors().get(i);
                double base = y + size * 0.36;
                boolean bold = loud(id);
                String name = Fitting.text(sight.nameOf(id), size, bold, room);
                if (!name.isEmpty() && !name.equals(id)) {
                    out.add(label(right - codes - 8, base, name, type(id, size, Mark.Anchor.END, true), id));
                }
                out.add(label(right, base, id, type(id, size * 0.88, Mark.Anchor.END, false), id));
            }
        }
    }

    private void columns(List<Mark> out) {
        List<LabelColumn> levels =
                IntStream.range(0, LEVELS).mapToObj(i -> new LabelColumn()).toList();
        int steps = steps();
        levels.get(0).take(-1e9, plan.covered().x() - CORNER);
        for (int i : byImportance) {
            String id = plan.actors().get(i);
            Rect cell = plan.cell(i, i);
            double x = cell.centre().x();
            double half = width(id) / 2;
            double from = x - half - APART / 2;
            double to = x + half + APART / 2;
            if (plan.columnSeen(i) && to < sight.viewport().width()) {
                int first = i % steps;
                for (int k = 0; k < steps; k++) {
                    int level = (first + k) % steps;
                    if (levels.get(level).take(from, to)) {
                        column(id, x, level, out);
                        break;
                    }
                }
            }
        }
    }

    private double width(String id) {
        return TextWidths.inter().width(id, CODE_TEXT, loud(id));
    }

    /** On how many levels codes stand so that they have room one beside the other. */
    private int steps() {
        double widest = plan.actors().stream().mapToDouble(this::width).max().orElse(0) + APART;
        return (int) Math.max(
                1, Math.min(LEVELS, Math.ceil(widest / Math.max(1, plan.cell().width()))));
    }

    private void column(String id, double x, int level, List<Mark> out) {
        double base = plan.covered().y() - 6 - level * LEVEL;
        if (level > 0) {
            Path.Builder pen = new Path.Builder();
            pen.move(x, base + 2);
            pen.line(x, plan.covered().y() - 2);
            out.add(0, new Mark.Line(pen.build(), Stroke.solid(palette.ink().hairline(), 1), null));
        }
        out.add(label(x, base, id, type(id, CODE_TEXT, Mark.Anchor.MIDDLE, true), id));
    }

    private Mark.Type type(String id, double size, Mark.Anchor anchor, boolean strong) {
        Colour ink = loud(id)
                ? palette.accent()
                : strong ? palette.ink().strong() : palette.ink().quiet();
        return new Mark.Type(
                size, loud(id) && strong, anchor, ink, palette.ground().panel());
    }

    private static Mark label(double x, double y, String text, Mark.Type type, String actor) {
        return new Mark.Label(x, y, text, type, Ref.actor(actor));
    }
}
