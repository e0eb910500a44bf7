package org.entente.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.KindGlyph.Look;

/**
 * Sets the signs of a cell's ties: one for each kind and status where there is room, else one for each kind with its most
 * lively status, else stripes in the colours of the kinds.
 */
final class CellSigns {
    private static final double LARGEST = 13;
    private static final double PAD = 1;
    private static final double FILLED = 0.8;
    private static final double COUNT_TEXT = 9;
    private static final double COUNT_FROM = 5.5;
    private static final double STRIPE_OF_RESTING = 0.45;

    /** From the most lively to the least. */
    private static final List<Status> LIVELY =
            List.of(Status.ACTIVE, Status.REDUCED, Status.SUSPENDED, Status.POSTPONED, Status.PROPOSED, Status.ENDED);

    private static final List<Change> CHANGES = List.of(Change.values());

    private final Palette palette;
    private final KindGlyph glyph;
    private final Function<Tie, Look> looks;
    private final Used used;

    /** What beside kinds and statuses may need to be explained. */
    enum Sign {
        HYPOTHETICAL,
        COUNT,
        LEADING,
        STRIPES;

        String words() {
            return Texts.of("scene.sign." + name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * What the legend has to explain.
     *
     * @param kinds numbers of kinds in the record
     * @param statuses those told by a sign
     * @param changes where two days are shown
     */
    record Used(Set<Integer> kinds, Set<Status> statuses, Set<Sign> signs, Set<Change> changes) {
        static Used none() {
            return new Used(
                    new TreeSet<>(),
                    EnumSet.noneOf(Status.class),
                    EnumSet.noneOf(Sign.class),
                    EnumSet.noneOf(Change.class));
        }

        void add(Used other) {
            kinds.addAll(other.kinds());
            statuses.addAll(other.statuses());
            signs.addAll(other.signs());
            changes.addAll(other.changes());
        }
    }

    /** Ties that one sign stands for. */
    private record Group(Look look, List<Tie> ties) {
        Ref ref() {
            return CellSigns.ref(ties);
        }
    }

    /** How signs are laid out in a cell. */
    private record Grid(int columns, int rows, double radius) {}

    /**
     * Prepares the setting.
     *
     * @param used collects what the legend has to explain
     */
    CellSigns(Palette palette, Function<Tie, Look> looks, Used used) {
        this.palette = palette;
        this.glyph = new KindGlyph(palette);
        this.looks = looks;
        this.used = used;
    }

    /** The tie, or where there are several the pair. */
    static Ref ref(List<Tie> ties) {
        Tie first = ties.get(0);
        return ties.size() == 1 ? Ref.tie(first.id()) : Ref.bond(first.from(), first.to());
    }

    void draw(Rect cell, List<Tie> ties, List<Mark> out) {
        List<Group> groups = groups(ties, l -> l.kind() * 100 + rank(l) * 2 + (l.hypothetical() ? 1 : 0));
        Grid grid = grid(cell, groups.size());
        if (grid.radius() < KindGlyph.TELLING) {
            groups = groups(ties, Look::kind);
            grid = grid(cell, groups.size());
            if (grid.radius() < KindGlyph.SMALLEST) {
                stripes(cell, groups, out);
                return;
            }
            if (groups.stream().anyMatch(g -> g.ties().stream().anyMatch(t -> differs(g, t)))) {
                used.signs().add(Sign.LEADING);
            }
        }
        signs(cell, groups, grid, out);
    }

    /** How lively a look is, 0 most; where two days are shown, in the order in which changes are told. */
    private static int rank(Look look) {
        return look.change() == null ? LIVELY.indexOf(look.status()) : CHANGES.indexOf(look.change());
    }

    private boolean differs(Group group, Tie tie) {
        return rank(looks.apply(tie)) != rank(group.look());
    }

    /** Ties by what a key says of their looks, each group with its most lively look. */
    private List<Group> groups(List<Tie> ties, ToIntFunction<Look> key) {
        List<Tie> sorted = new ArrayList<>(ties);
        sorted.sort(Comparator.comparingInt((Tie t) -> looks.apply(t).kind())
                .thenComparingInt(t -> rank(looks.apply(t)))
                .thenComparing(t -> looks.apply(t).hypothetical()));
        Map<Integer, Group> out = new LinkedHashMap<>();
        for (Tie tie : sorted) {
            Look look = looks.apply(tie);
            out.computeIfAbsent(key.applyAsInt(look), k -> new Group(look, new ArrayList<>()))
                    .ties()
                    .add(tie);
        }
        return List.copyOf(out.values());
    }

    /** The grid that lets the signs be largest. */
    private static Grid grid(Rect cell, int count) {
        Grid best = new Grid(1, count, 0);
        for (int columns = 1; columns <= count; columns++) {
            int rows = (count + columns - 1) / columns;
            double side = Math.min((cell.width() - 2 * PAD) / columns, (cell.height() - 2 * PAD) / rows);
            double radius = Math.min(LARGEST, side / 2 * FILLED);
            best = radius > best.radius() + 1e-9 ? new Grid(columns, rows, radius) : best;
        }
        return best;
    }

    private void signs(Rect cell, List<Group> groups, Grid grid, List<Mark> out) {
        double width = (cell.width() - 2 * PAD) / grid.columns();
        double height = (cell.height() - 2 * PAD) / grid.rows();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            int row = i / grid.columns();
            int inRow = Math.min(grid.columns(), groups.size() - row * grid.columns());
            double left = cell.centre().x() - inRow * width / 2 + (i % grid.columns()) * width;
            Point centre = new Point(left + width / 2, cell.y() + PAD + (row + 0.5) * height);
            double shift = count(group, centre, new Spot.Half(width / 2, grid.radius()), out);
            glyph.draw(group.look(), new Point(centre.x() - shift, centre.y()), grid.radius(), group.ref(), out);
            used.kinds().add(group.look().kind());
            use(group.look());
            if (group.look().hypothetical()) {
                used.signs().add(Sign.HYPOTHETICAL);
            }
        }
    }

    private void use(Look look) {
        if (look.change() == null) {
            used.statuses().add(look.status());
        } else {
            used.changes().add(look.change());
        }
    }

    /** Sets the number of a group's ties beside its sign where there is room, and tells how far the sign makes way. */
    private double count(Group group, Point centre, Spot.Half slot, List<Mark> out) {
        if (group.ties().size() < 2 || slot.height() < COUNT_FROM) {
            return 0;
        }
        String text = Integer.toString(group.ties().size());
        double wide = TextWidths.inter().width(text, COUNT_TEXT, true) + 2;
        if (slot.width() < slot.height() + wide / 2 + 1) {
            return 0;
        }
        used.signs().add(Sign.COUNT);
        out.add(new Mark.Label(
                centre.x() + slot.height() * 1.2 - wide / 2 + 2,
                centre.y() + COUNT_TEXT * 0.36,
                text,
                new Mark.Type(COUNT_TEXT, true, Mark.Anchor.START, palette.ink().strong(), null),
                group.ref()));
        return wide / 2;
    }

    private void stripes(Rect cell, List<Group> groups, List<Mark> out) {
        used.signs().add(Sign.STRIPES);
        double gap = Math.min(0.5, cell.height() * 0.08);
        double width = (cell.width() - 2 * gap) / groups.size();
        for (int i = 0; i < groups.size(); i++) {
            Look look = groups.get(i).look();
            used.kinds().add(look.kind());
            boolean resting = look.change() == null && !look.status().inForce();
            if (look.change() != null) {
                used.changes().add(look.change());
            }
            Rect stripe = new Rect(cell.x() + gap + i * width, cell.y() + gap, width, cell.height() - 2 * gap);
            Colour colour = resting ? look.colour().fade(STRIPE_OF_RESTING) : look.colour();
            out.add(new Mark.Area(
                    Shapes.rect(stripe), colour, null, groups.get(i).ref()));
        }
    }
}
