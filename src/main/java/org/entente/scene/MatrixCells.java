package org.entente.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.geo.Rect;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/** Draws the ties of each pair in the cell of their row and column; those without direction in both. */
final class MatrixCells {
    private static final double QUIET = 0.4;

    private final Sight sight;
    private final Drawn drawn;
    private final MatrixPlan plan;
    private final Kept kept;
    private final Palette palette;
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<Tie, KindGlyph.Look> looks = new HashMap<>();
    private final CellSigns.Used used = CellSigns.Used.none();

    /** What is drawn in a cell follows from these. */
    private record Cause(Rect cell, List<Tie> ties, List<KindGlyph.Look> looks, Palette palette) {}

    /** Drawn cells kept from one picture to the next by their place. */
    static final class Kept {
        private final Map<Integer, Drawing> cells = new HashMap<>();
    }

    private record Drawing(Cause cause, List<Mark> marks, CellSigns.Used used) {}

    /**
     * Prepares the drawing.
     *
     * @param kept cells drawn before
     */
    MatrixCells(Sight sight, Drawn drawn, MatrixPlan plan, Kept kept) {
        this.sight = sight;
        this.drawn = drawn;
        this.plan = plan;
        this.kept = kept;
        this.palette = sight.palette();
        sight.chronicle().kinds().forEach(k -> kinds.put(k.id(), kinds.size()));
    }

    /** What the cells built so far use. */
    CellSigns.Used used() {
        return used;
    }

    Layer build() {
        Emphasis emphasis = Emphasis.of(sight);
        List<Mark> out = new ArrayList<>();
        List<Mark> rings = new ArrayList<>();
        int size = plan.actors().size();
        cells().forEach((key, ties) -> {
            if (plan.rowSeen(key / size) && plan.columnSeen(key % size)) {
                Rect cell = plan.cell(key / size, key % size);
                Drawing drawing = drawing(key, cell, ties);
                out.addAll(drawing.marks());
                used.add(drawing.used());
                if (ties.stream().anyMatch(emphasis::tie)) {
                    rings.add(new Mark.Line(
                            Shapes.rect(cell.grow(1)), Stroke.solid(palette.accent(), 2), CellSigns.ref(ties)));
                }
            }
        });
        out.addAll(rings);
        return new Layer("ties", out);
    }

    private Drawing drawing(int place, Rect cell, List<Tie> ties) {
        Cause cause = new Cause(cell, ties, ties.stream().map(this::look).toList(), palette);
        Drawing known = kept.cells.get(place);
        if (known == null || !known.cause().equals(cause)) {
            List<Mark> marks = new ArrayList<>();
            CellSigns.Used mine = CellSigns.Used.none();
            marks.add(new Mark.Area(Shapes.rect(inner(cell)), tint(), null, CellSigns.ref(ties)));
            new CellSigns(palette, this::look, mine).draw(cell, ties, marks);
            known = new Drawing(cause, List.copyOf(marks), mine);
            kept.cells.put(place, known);
        }
        return known;
    }

    private Map<Integer, List<Tie>> cells() {
        Map<Integer, List<Tie>> out = new TreeMap<>();
        int size = plan.actors().size();
        drawn.pairs()
                .values()
                .forEach(ties -> ties.forEach(tie -> {
                    int from = plan.number(tie.from());
                    int to = plan.number(tie.to());
                    if (from >= 0 && to >= 0) {
                        out.computeIfAbsent(from * size + to, k -> new ArrayList<>())
                                .add(tie);
                        if (!kind(tie).nature().directed() && from != to) {
                            out.computeIfAbsent(to * size + from, k -> new ArrayList<>())
                                    .add(tie);
                        }
                    }
                }));
        return out;
    }

    /** Lets the lines of the grid be seen where cells are not tiny. */
    private Rect inner(Rect cell) {
        return cell.grow(-Math.min(0.5, plan.cell().height() * 0.08));
    }

    private Colour tint() {
        return palette.ground().land().fade(0.5);
    }

    private TieKind kind(Tie tie) {
        return sight.chronicle().kind(tie.kind()).orElse(TieKind.BUILT_IN.get(0));
    }

    private KindGlyph.Look look(Tie tie) {
        return looks.computeIfAbsent(tie, this::seen);
    }

    private KindGlyph.Look seen(Tie tie) {
        Change change = drawn.contrast().map(c -> c.of(tie)).orElse(null);
        Colour colour = change == null
                ? palette.kind(kind(tie))
                : change.stroke(palette).colour();
        return new KindGlyph.Look(
                kinds.getOrDefault(tie.kind(), 0),
                drawn.quiet(tie) ? colour.fade(QUIET) : colour,
                drawn.contrast().map(c -> c.status(tie)).orElseGet(() -> sight.moment()
                        .status(tie)),
                tie.hypothetical(),
                change);
    }
}
