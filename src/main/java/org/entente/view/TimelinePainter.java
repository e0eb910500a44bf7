package org.entente.view;

import java.util.List;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.entente.paint.Easel;
import org.entente.paint.Sheet;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Palette;
import org.entente.scene.Scene;
import org.entente.scene.Stroke;
import org.entente.scene.Theme;
import org.entente.state.View;
import org.entente.time.TimeIndex;
import org.jspecify.annotations.Nullable;

/**
 * Draws a timeline as a scene of two layers: what stays while the day moves, kept until record, focus, selection, filter,
 * scale, size or theme change, and over it the handles.
 */
final class TimelinePainter {
    private final TimelineMatter matter = new TimelineMatter();
    private final Easel easel = new Easel();
    private @Nullable Still still;

    /** What the lower layer was made from. */
    private record Key(TimelineMatter.Told told, TimeScale scale, TimelineFloor floor, Theme theme) {
        @SuppressWarnings("ReferenceEquality")
        boolean same(Key other) {
            return told == other.told && scale.equals(other.scale) && floor.equals(other.floor) && theme == other.theme;
        }
    }

    /** The lower layer with the marks it shows. */
    private record Still(Key key, Layer layer, List<EventMarks.Mark> marks) {}

    /**
     * What is to be seen.
     *
     * @param focused the handle that has the keyboard; null for none
     */
    record Showing(TimeIndex index, View view, TimeScale scale, TimelineHandles.@Nullable Grip focused) {}

    TimelineMatter.Told told(TimeIndex index, View view) {
        return matter.of(index, view);
    }

    TimelineFloor floor(TimeIndex index, View view, double width, double height) {
        boolean bar = view.when().stretch().isPresent();
        boolean lane = told(index, view).line().isPresent();
        return new TimelineFloor(width, height, bar, lane);
    }

    /** The marks of what was drawn last, the one that matters most first. */
    List<EventMarks.Mark> marks() {
        return still == null ? List.of() : still.marks();
    }

    Scene scene(Showing showing, double width, double height) {
        TimelineFloor floor = floor(showing.index(), showing.view(), width, height);
        Theme theme = showing.view().look().theme();
        Palette palette = Palette.of(theme);
        Key key = new Key(told(showing.index(), showing.view()), showing.scale(), floor, theme);
        Still lower = still;
        if (lower == null || !lower.key().same(key)) {
            lower = still(key, showing.index().chronicle(), palette);
            still = lower;
        }
        Draft over = new Draft();
        new TimelineHandles(showing.view().when(), showing.scale(), floor).draw(over, palette, showing.focused());
        return new Scene(
                width,
                height,
                Texts.of("view.timeline.name"),
                palette.ground().panel(),
                List.of(lower.layer(), over.layer("handles")));
    }

    void draw(Showing showing, Sheet sheet) {
        Scene scene = scene(showing, sheet.width() / sheet.scale(), sheet.height() / sheet.scale());
        easel.draw(scene, sheet, () -> false);
    }

    private static Still still(Key key, Chronicle chronicle, Palette palette) {
        Draft out = new Draft();
        TimelineFloor floor = key.floor();
        dates(out, TimeTicks.of(key.scale(), floor.width()), floor, palette);
        new TimelineBars(key.told(), key.scale()).draw(out, floor, palette);
        Stroke hair = Stroke.solid(palette.ink().quiet().fade(0.45), 1);
        out.level(0, floor.width(), Math.round(floor.ground()) + 0.5, hair);
        key.told().line().ifPresent(line -> {
            Rect box = floor.laneBox();
            line.draw(out, key.scale(), box, palette);
            out.level(0, floor.width(), Math.round(box.bottom()) + 0.5, hair);
        });
        List<EventMarks.Mark> marks = EventMarks.of(key.told().events(), key.scale(), floor.width(), floor.levels());
        new TimelineSigns(chronicle, key.told().events(), floor, palette).draw(out, marks, key.scale());
        return new Still(key, out.layer("time"), marks);
    }

    private static void dates(Draft out, TimeTicks ticks, TimelineFloor floor, Palette palette) {
        double base = floor.base();
        Stroke thin = Stroke.solid(palette.ink().hairline(), 1);
        for (double x : ticks.notches()) {
            out.upright(
                    Math.round(x) + 0.5,
                    base,
                    base + 3,
                    Stroke.solid(palette.ink().quiet().fade(0.5), 1));
        }
        for (TimeTicks.Label label : ticks.labels()) {
            if (!label.pinned()) {
                double x = Math.round(label.x()) + 0.5;
                out.upright(x, floor.top(), base, thin);
                out.upright(x, base, base + 5, Stroke.solid(palette.ink().quiet(), 1));
            }
            out.text(
                    label.left(),
                    floor.height() - 4,
                    label.text(),
                    new Mark.Type(
                            TimeTicks.TEXT,
                            label.bold(),
                            Mark.Anchor.START,
                            label.bold()
                                    ? palette.ink().strong()
                                    : palette.ink().quiet(),
                            null));
        }
    }
}
