package org.entente.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.PartialDate;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/** Small multiples (Tufte 1983): one picture for each of several days, side by side, with one scale and one legend. */
public final class Multiples {
    /** How many days a picture holds at most. */
    public static final int MOST = 12;

    private static final double MARGIN = 16;
    private static final double GAP = 12;
    private static final double TOP = 58;
    private static final double CAPTION = 20;
    private static final double BOTTOM = 26;

    private final SceneBuilder builder = new SceneBuilder();
    private final TextWidths widths = TextWidths.inter();

    /** How one day looks in a picture of a given size in pixels. */
    public interface Shots {
        Sight on(LocalDate day, double width, double height);
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
        Sight first = shots.on(sorted.get(0), width, height);
        Legend legend =
                legend(sorted.stream().map(d -> shots.on(d, width, height)).toList());
        Rect legendBox = legend.box(MARGIN, height - BOTTOM);
        double legendHeight = legendBox.height() > 0 ? legendBox.height() + GAP : 0;
        Rect room = new Rect(
                MARGIN, TOP, Math.max(1, width - 2 * MARGIN), Math.max(1, height - TOP - BOTTOM - legendHeight));
        Map<String, List<Mark>> layers = new LinkedHashMap<>();
        List<Mark> frame = new ArrayList<>();
        Palette palette = first.palette();
        Colour ground = palette.ground().panel();
        List<Rect> cells = cells(sorted.size(), room);
        for (int i = 0; i < sorted.size(); i++) {
            Rect cell = cells.get(i);
            Sight whole = shots.on(sorted.get(i), cell.width(), cell.height());
            Sight sight = whole.manner(
                    whole.manner().frame(Frame.NONE.names(whole.manner().frame().names())));
            Scene scene = builder.build(sight);
            Crop crop = new Crop(new Rect(0, 0, cell.width(), cell.height()), cell.x(), cell.y());
            layers.computeIfAbsent("map", k -> new ArrayList<>())
                    .add(new Mark.Area(Shapes.rect(cell), scene.background(), null, null));
            for (Layer layer : scene.layers()) {
                if (!layer.name().equals("frame")) {
                    layers.computeIfAbsent(layer.name(), k -> new ArrayList<>()).addAll(crop.marks(layer.marks()));
                }
            }
            frame.add(new Mark.Area(
                    Shapes.rect(cell),
                    ground.fade(0),
                    Stroke.solid(palette.ink().hairline(), 1),
                    null));
            text(cell.x(), cell.y() - 6, PartialDate.of(sorted.get(i)).text(), bold(palette, 12.5), frame);
            String count = Drawn.of(sight).count() + " ties";
            Mark.Type quiet =
                    new Mark.Type(11, false, Mark.Anchor.END, palette.ink().quiet(), null);
            text(cell.right(), cell.y() - 6, count, quiet, frame);
        }
        Heading heading = Heading.of(first, Drawn.of(first));
        String title = heading.title().replaceFirst(", [^,]*$", "") + " on " + sorted.size() + " days";
        text(MARGIN, MARGIN + 15, title, bold(palette, 20), frame);
        legend.draw(legendBox, frame);
        Mark.Type small =
                new Mark.Type(10, false, Mark.Anchor.END, palette.ink().quiet(), null);
        text(width - 8, height - 7, sources(sorted, shots, width, height), small, frame);
        List<Layer> out = new ArrayList<>();
        layers.forEach((name, marks) -> out.add(new Layer(name, marks)));
        out.add(new Layer("frame", frame));
        return new Scene(width, height, title, ground, out);
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
    private Legend legend(List<Sight> sights) {
        List<Strand> strands = new ArrayList<>();
        Curve nowhere = Curve.bent(new Point(0, 0), new Point(1, 0), 0);
        Sight first = sights.get(0);
        Gauge gauge = new Gauge(first.index(), Drawn.of(first).focus());
        for (Sight sight : sights) {
            for (Tie tie : Drawn.of(sight).ties()) {
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
        return new Legend(first.palette(), gauge, strands, false);
    }

    private static String sources(List<LocalDate> days, Shots shots, double width, double height) {
        Sight last = shots.on(days.get(days.size() - 1), width, height);
        String credit = last.stage().map().isPresent() ? ". Map: Natural Earth" : "";
        return Heading.of(last, Drawn.of(last)).sources() + credit;
    }

    private static Mark.Type bold(Palette palette, double size) {
        return new Mark.Type(size, true, Mark.Anchor.START, palette.ink().strong(), null);
    }

    private void text(double x, double y, String text, Mark.Type type, List<Mark> out) {
        if (!text.isEmpty() && widths.width(text, type.size(), type.bold()) > 0) {
            out.add(new Mark.Label(x, y, text, type, null));
        }
    }
}
