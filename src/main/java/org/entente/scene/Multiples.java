package org.entente.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.layout.Layout;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/** Small multiples (Tufte 1983): one picture for each of several days, side by side, with one scale and one legend. */
public final class Multiples {
    /** How many days a picture holds at most. */
    public static final int MOST = 12;

    /** Days are drawn larger than they are shown, so that more of each finds room. */
    private static final double SCALE = 0.8;

    /** What a table keeps for its heading, of which a day has none. */
    private static final double TABLE_HEADING = 46;

    private static final double MARGIN = 16;
    private static final double GAP = 12;
    private static final double CAPTION = 20;

    private final SceneBuilder builder = new SceneBuilder();
    private final TextWidths widths = TextWidths.inter();

    /** How one day looks in a picture of a given size in pixels. */
    public interface Shots {
        Sight on(LocalDate day, double width, double height);
    }

    /** Whether several pictures of a form say more than one: lanes show all of time already. */
    public static boolean suits(Layout.Form form) {
        return form != Layout.Form.LANES;
    }

    /**
     * The picture of several days in the order of time.
     *
     * @param days 1 to {@value #MOST}, {@code IllegalArgumentException} otherwise
     * @param width in pixels
     * @param height in pixels
     */
    public Scene build(List<LocalDate> days, Shots shots, double width, double height) {
        List<LocalDate> sorted = List.copyOf(new TreeSet<>(days));
        if (sorted.isEmpty() || sorted.size() > MOST) {
            throw new IllegalArgumentException("small multiples hold 1 to " + MOST + " days, not " + sorted.size());
        }
        List<Sight> whole = sorted.stream().map(d -> shots.on(d, width, height)).toList();
        List<Drawn> drawn = whole.stream().map(Drawn::of).toList();
        Sight first = whole.get(0);
        Palette palette = first.palette();
        Heading heading = Heading.sideBySide(whole, drawn);
        FrameLayer frame = new FrameLayer(first, widths, heading);
        boolean table = first.stage().form() == Layout.Form.MATRIX;
        LegendStrip legend = table ? new LegendStrip(palette, width, List.of()) : legend(whole, drawn, width);
        double bottom = !frame.explains() ? LegendStrip.NONE : table ? LegendStrip.usual(width / 2) : legend.height();
        double top = frame.headingBox().bottom() + GAP / 2;
        List<Rect> cells = cells(
                sorted.size(),
                new Rect(MARGIN, top, Math.max(1, width - 2 * MARGIN), Math.max(1, height - top - bottom - GAP)));
        List<Sight> shown = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            shown.add(shot(sorted.get(i), shots, cells.get(i), table));
        }
        if (table) {
            legend = MatrixComposition.legend(shown, width);
        }
        Map<String, List<Mark>> layers = new LinkedHashMap<>();
        List<Mark> borders = new ArrayList<>();
        boolean all = true;
        for (int i = 0; i < sorted.size(); i++) {
            Rect cell = cells.get(i);
            Scene scene = builder.build(shown.get(i));
            all &= holds(scene, drawn.get(i));
            picture(scene, cell, table ? TABLE_HEADING : 0, layers);
            borders.add(new Mark.Area(
                    Shapes.rect(cell),
                    palette.ground().panel().fade(0),
                    Stroke.solid(palette.ink().hairline(), 1),
                    null));
            String date = PartialDate.of(sorted.get(i)).text();
            borders.add(text(cell.x(), cell, date, true, palette.ink().strong()));
            int count = drawn.get(i).count();
            String ties = Texts.count("count.ties", count);
            borders.add(text(cell.right(), cell, ties, false, palette.ink().quiet()));
        }
        List<Mark> explained = new ArrayList<>();
        legend.draw(height, explained);
        List<Layer> out = new ArrayList<>();
        layers.forEach((name, marks) -> out.add(new Layer(name, marks)));
        FrameLayer told =
                all ? frame : new FrameLayer(first, widths, heading.also(Texts.of("scene.multiples.no-room")));
        out.add(told.build(explained, borders));
        return new Scene(width, height, heading.title(), palette.ground().panel(), out);
    }

    /** A day as it is drawn, larger than it is shown; a table with what it keeps for heading and legend around it. */
    private static Sight shot(LocalDate day, Shots shots, Rect cell, boolean table) {
        double width = cell.width() / SCALE;
        double height = cell.height() / SCALE;
        Sight shot = shots.on(day, width, table ? TABLE_HEADING + height + LegendStrip.usual(width) - GAP : height);
        return shot.manner(
                shot.manner().frame(Frame.NONE.names(shot.manner().frame().names())));
    }

    /** Whether everybody has a place who is at an end of a tie drawn. */
    private static boolean holds(Scene scene, Drawn drawn) {
        Set<String> seen = new HashSet<>();
        for (Layer layer : scene.layers()) {
            for (Mark mark : layer.marks()) {
                Ref ref = mark.ref();
                if (ref != null && ref.table() == Ref.Table.ACTOR) {
                    seen.add(ref.id());
                }
            }
        }
        return seen.containsAll(drawn.actors());
    }

    private static void picture(Scene scene, Rect cell, double above, Map<String, List<Mark>> layers) {
        Rect window = new Rect(0, above, cell.width() / SCALE, cell.height() / SCALE);
        Crop crop = new Crop(window, SCALE, new Point(cell.x(), cell.y()));
        layers.computeIfAbsent("map", k -> new ArrayList<>())
                .add(new Mark.Area(Shapes.rect(cell), scene.background(), null, null));
        for (Layer layer : scene.layers()) {
            if (!layer.name().equals("frame")) {
                layers.computeIfAbsent(layer.name(), k -> new ArrayList<>()).addAll(crop.marks(layer.marks()));
            }
        }
    }

    /** Columns and rows so that the cells are as large as they can be at 8 to 5. */
    static List<Rect> cells(int count, Rect room) {
        int columns = 1;
        double best = 0;
        for (int c = 1; c <= count; c++) {
            int rows = (count + c - 1) / c;
            double w = (room.width() - (c - 1) * GAP) / c;
            double h = (room.height() - (rows - 1) * GAP) / rows - CAPTION;
            double size = Math.min(w / 8, h / 5);
            if (size > best) {
                best = size;
                columns = c;
            }
        }
        int rows = (count + columns - 1) / columns;
        double w = Math.max(1, (room.width() - (columns - 1) * GAP) / columns);
        double h = Math.max(1, (room.height() - (rows - 1) * GAP) / rows - CAPTION);
        List<Rect> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int row = i / columns;
            double x = room.x() + (i % columns) * (w + GAP);
            double y = room.y() + row * (h + CAPTION + GAP) + CAPTION;
            out.add(new Rect(x, y, w, h));
        }
        return out;
    }

    /** One legend for all that the days show. */
    private static LegendStrip legend(List<Sight> sights, List<Drawn> drawn, double width) {
        Sight first = sights.get(0);
        List<Strand> strands = new ArrayList<>();
        Curve nowhere = Curve.bent(new Point(0, 0), new Point(1, 0), 0);
        Gauge gauge = new Gauge(first.index(), drawn.get(0).focus());
        for (int i = 0; i < sights.size(); i++) {
            Sight sight = sights.get(i);
            for (Tie tie : drawn.get(i).ties()) {
                TieKind kind = sight.chronicle().kind(tie.kind()).orElse(TieKind.BUILT_IN.get(0));
                boolean known = gauge.strength(tie, sight.moment().day()).isPresent();
                strands.add(new Strand(
                        List.of(tie),
                        new Strand.Trait(kind, sight.moment().status(tie), null),
                        new Strand.Breadth(Gauge.UNKNOWN, known),
                        nowhere,
                        Strand.Rank.FULL));
            }
        }
        return Legend.of(first.palette(), gauge, strands, false).strip(width);
    }

    /** Words above a cell, at its left side in bold, at its right otherwise. */
    private static Mark text(double x, Rect cell, String text, boolean bold, Colour ink) {
        Mark.Anchor anchor = bold ? Mark.Anchor.START : Mark.Anchor.END;
        return new Mark.Label(x, cell.y() - 6, text, new Mark.Type(bold ? 12.5 : 11, bold, anchor, ink, null), null);
    }
}
