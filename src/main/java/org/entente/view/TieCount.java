package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.geo.Rect;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.Mark;
import org.entente.scene.Palette;
import org.entente.scene.Path;
import org.entente.scene.Stroke;
import org.entente.scene.TextWidths;
import org.entente.time.Filter;
import org.entente.time.Phase;
import org.entente.time.TimeIndex;

/** How many of some ties are live, that is begun and not ended, over time; proposed ones are not yet. */
final class TieCount implements TimelineLane {
    private static final double CAPTION = 9.5;

    private final String name;
    private final int[] days;
    private final int[] counts;
    private final int most;

    private TieCount(String name, Map<Integer, Integer> turns) {
        this.name = name;
        days = turns.keySet().stream().mapToInt(Integer::intValue).toArray();
        counts = new int[days.length];
        int count = 0;
        int highest = 0;
        for (int i = 0; i < days.length; i++) {
            count += turns.getOrDefault(days[i], 0);
            counts[i] = count;
            highest = Math.max(highest, count);
        }
        most = highest;
    }

    /** The live ones of some ties that a filter does not hide. */
    static TieCount of(String name, List<Tie> ties, TimeIndex index, Filter filter) {
        Map<Integer, Integer> turns = new TreeMap<>();
        for (Tie tie : ties) {
            if (filter.hiddenKinds().contains(tie.kind())) {
                continue;
            }
            for (Phase phase : index.life(tie.id()).map(l -> l.phases()).orElse(List.of())) {
                boolean live = phase.status() != Status.ENDED && phase.status() != Status.PROPOSED;
                if (live && !filter.hiddenStatuses().contains(phase.status())) {
                    turns.merge(epoch(phase.from()), 1, Integer::sum);
                    turns.merge(epoch(phase.until()), -1, Integer::sum);
                }
            }
        }
        return new TieCount(name, turns);
    }

    private static int epoch(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE + 1, Math.min(Integer.MAX_VALUE - 1, day.toEpochDay()));
    }

    /** How many are live on an epoch day. */
    int count(int day) {
        int at = EventTally.lower(days, day + 1) - 1;
        return at < 0 ? 0 : counts[at];
    }

    /** The most there ever are. */
    int most() {
        return most;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String on(LocalDate day) {
        return Texts.of("view.words.named", name, count((int) day.toEpochDay()));
    }

    @Override
    public void draw(Draft out, TimeScale scale, Rect box, Palette palette) {
        if (most == 0) {
            return;
        }
        Path.Builder line = new Path.Builder();
        Path.Builder area = new Path.Builder();
        double y = y(box, scale, box.x());
        line.move(box.x(), y);
        area.move(box.x(), box.bottom());
        area.line(box.x(), y);
        for (double x = box.x() + 1; x <= box.right(); x++) {
            double next = y(box, scale, x);
            if (next != y) {
                line.line(x, y);
                line.line(x, next);
                area.line(x, y);
                area.line(x, next);
                y = next;
            }
        }
        line.line(box.right(), y);
        area.line(box.right(), y);
        area.line(box.right(), box.bottom());
        area.close();
        out.area(area.build(), palette.accent().fade(0.13), null);
        out.line(line.build(), Stroke.solid(palette.accent(), 1.2));
        caption(out, box, palette, Texts.of("view.live.most", name, most));
    }

    static void caption(Draft out, Rect box, Palette palette, String text) {
        Mark.Type type = new Mark.Type(
                CAPTION,
                false,
                Mark.Anchor.START,
                palette.ink().quiet(),
                palette.ground().panel());
        double wide = TextWidths.inter().width(text, CAPTION, false);
        out.box(
                new Rect(box.x() + 3, box.y(), wide + 6, 12),
                palette.ground().panel().fade(0.8));
        out.text(box.x() + 6, box.y() + 9, text, type);
    }

    private double y(Rect box, TimeScale scale, double x) {
        int day = (int) Math.floor(scale.first() + x / scale.perDay());
        return box.bottom() - count(day) * (box.height() - 2) / most;
    }
}
