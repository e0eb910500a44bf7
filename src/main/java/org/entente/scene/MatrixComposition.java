package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.TieKind;
import org.jspecify.annotations.Nullable;

/** Who is tied to whom as a table: a row for each actor that a tie runs from, a column for each that it runs to. */
final class MatrixComposition implements Composition {
    private static final double GLYPH = 5.5;

    private final TextWidths widths = TextWidths.inter();
    private final MatrixCells.Kept usual = new MatrixCells.Kept();
    private final MatrixCells.Kept higher = new MatrixCells.Kept();
    private Layer grid = new Layer("grid", List.of());

    /** The grid is the same object as in the last call where it looks the same. */
    @Override
    public Scene build(Sight sight) {
        Drawn subject = Drawn.of(sight);
        Drawn drawn = subject.withAmong(sight);
        double width = sight.viewport().width();
        double height = sight.viewport().height();
        MatrixPlan plan = plan(sight, drawn, LegendStrip.usual(width));
        MatrixCells cells = new MatrixCells(sight, drawn, plan, usual);
        Layer ties = cells.build();
        LegendStrip strip = strip(sight, cells.used(), width);
        if (strip.height() > LegendStrip.usual(width)) {
            plan = plan(sight, drawn, strip.height());
            ties = new MatrixCells(sight, drawn, plan, higher).build();
        }
        Heading heading = heading(sight, subject, drawn);
        List<Mark> legend = new ArrayList<>();
        List<Mark> scale = new ArrayList<>();
        corner(sight, plan, scale);
        strip.draw(height, legend);
        Layer lines = new MatrixGrid(sight, plan).build(drawn);
        grid = lines.equals(grid) ? grid : lines;
        List<Layer> layers = List.of(
                grid,
                ties,
                new MatrixNames(sight, drawn, plan).build(),
                new FrameLayer(sight, widths, heading).build(legend, scale));
        return new Scene(
                width, height, heading.title(), sight.palette().ground().panel(), layers);
    }

    private static MatrixPlan plan(Sight sight, Drawn drawn, double bottom) {
        return new MatrixPlan(sight.viewport(), sight.stage().placement(), drawn.actors(), bottom);
    }

    private static Heading heading(Sight sight, Drawn subject, Drawn drawn) {
        Heading own = Heading.of(sight, subject);
        int others = drawn.count() - subject.count();
        String more = others == 0 ? "" : " · " + Texts.of("scene.matrix.partners", others);
        Heading all = Heading.of(sight, drawn);
        return new Heading(own.undated(), own.date(), own.subtitle() + more, all.sources(), all.grades());
    }

    /** Says which way the table is read. */
    private static void corner(Sight sight, MatrixPlan plan, List<Mark> out) {
        Rect table = plan.covered();
        if (table.width() <= 0 || table.height() <= 0) {
            return;
        }
        Mark.Type type =
                new Mark.Type(10, false, Mark.Anchor.END, sight.palette().ink().quiet(), null);
        out.add(new Mark.Label(table.x() - 7, table.y() - 6, Texts.of("scene.matrix.reading"), type, null));
    }

    /** What several tables of one size have to explain together, along the lower edge of a wider picture. */
    static LegendStrip legend(List<Sight> tables, double width) {
        CellSigns.Used used = CellSigns.Used.none();
        for (Sight sight : tables) {
            Drawn drawn = Drawn.of(sight).withAmong(sight);
            MatrixPlan plan =
                    plan(sight, drawn, LegendStrip.usual(sight.viewport().width()));
            MatrixCells cells = new MatrixCells(sight, drawn, plan, new MatrixCells.Kept());
            cells.build();
            used.add(cells.used());
        }
        return strip(tables.get(0), used, width);
    }

    private static LegendStrip strip(Sight sight, CellSigns.Used used, double width) {
        Palette palette = sight.palette();
        KindGlyph glyph = new KindGlyph(palette);
        List<TieKind> kinds = List.copyOf(sight.chronicle().kinds());
        List<LegendStrip.Entry> out = new ArrayList<>();
        for (int kind : used.kinds()) {
            Colour colour = used.changes().isEmpty()
                    ? palette.kind(kinds.get(kind))
                    : palette.ink().quiet();
            KindGlyph.Look look = new KindGlyph.Look(kind, colour, Status.ACTIVE, false);
            LegendStrip.Sample sample =
                    used.statuses().isEmpty() && used.changes().isEmpty()
                            ? (at, marks) -> marks.add(plain(at, colour))
                            : (at, marks) -> glyph.draw(look, at, GLYPH, null, marks);
            out.add(new LegendStrip.Entry(sample, kinds.get(kind).said()));
        }
        int shape = used.kinds().stream().findFirst().orElse(0);
        for (Status status : used.statuses()) {
            KindGlyph.Look look = new KindGlyph.Look(shape, palette.ink().strong(), status, false);
            out.add(new LegendStrip.Entry(
                    (at, marks) -> glyph.draw(look, at, GLYPH, null, marks), Legend.word(status)));
        }
        for (Change change : used.changes()) {
            Colour colour = change.stroke(palette).colour();
            KindGlyph.Look look = new KindGlyph.Look(shape, colour, Status.ACTIVE, false, change);
            out.add(new LegendStrip.Entry((at, marks) -> glyph.draw(look, at, GLYPH, null, marks), change.word()));
        }
        for (CellSigns.Sign sign : used.signs()) {
            out.add(new LegendStrip.Entry(sample(sign, shape, palette), sign.words()));
        }
        return new LegendStrip(palette, width, out);
    }

    private static Mark plain(Point at, Colour colour) {
        return new Mark.Area(Shapes.rect(new Rect(at.x() - 6, at.y() - 4, 12, 8)), colour, null, null);
    }

    private static LegendStrip.@Nullable Sample sample(CellSigns.Sign sign, int shape, Palette palette) {
        Colour ink = palette.ink().strong();
        KindGlyph.Look hollow = new KindGlyph.Look(shape, ink, Status.ACTIVE, true);
        Mark.Type type = new Mark.Type(9, true, Mark.Anchor.MIDDLE, ink, null);
        return switch (sign) {
            case HYPOTHETICAL -> (at, marks) -> new KindGlyph(palette).draw(hollow, at, GLYPH, null, marks);
            case COUNT -> (at, marks) -> marks.add(new Mark.Label(at.x(), at.y() + 3.3, "3", type, null));
            case LEADING, STRIPES -> null;
        };
    }
}
