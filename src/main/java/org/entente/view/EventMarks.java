package org.entente.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which events of a timeline get a mark, and on which level, so that no two marks touch. Where events are crowded only
 * those that matter most are marked, the fewer the more there are; the histogram tells the others.
 */
final class EventMarks {
    /** Pixels from the middle of a mark to that of its neighbour on the same level, at least. */
    static final double APART = 13;

    /** Pixels within which events count as crowded. */
    private static final double BLOCK = 8 * APART;

    /** The share of the places in a block that may be taken. */
    private static final double FILL = 0.3;

    private static final int LONGEST_SPAN = 366;

    /** For so many pixels of a level one title is sought a place before the marks without. */
    private static final double FOR_TITLE = 520;

    /**
     * A mark.
     *
     * @param event its number among the events
     * @param level 0 at the bottom
     * @param title null where there is no room for it
     */
    record Mark(int event, double x, int level, @Nullable MarkTitle title) {
        Optional<MarkTitle> told() {
            return Optional.ofNullable(title);
        }
    }

    private final TimelineEvents events;
    private final TimeScale scale;
    private final double width;
    private final int levels;

    private EventMarks(TimelineEvents events, TimeScale scale, double width, int levels) {
        this.events = events;
        this.scale = scale;
        this.width = width;
        this.levels = levels;
    }

    /** Marks from the one that matters most to the one that matters least. */
    static List<Mark> of(TimelineEvents events, TimeScale scale, double width, int levels) {
        return new EventMarks(events, scale, width, Math.max(1, levels)).place();
    }

    private List<Mark> place() {
        long[] chosen = choose();
        Arrays.sort(chosen);
        List<MarkLevel> taken =
                IntStream.range(0, levels).mapToObj(i -> new MarkLevel(width)).toList();
        double titles = width * levels / FOR_TITLE;
        List<Mark> out = new ArrayList<>();
        for (int i = chosen.length - 1; i >= 0; i--) {
            int event = TimelineEvents.index(chosen[i]);
            boolean loud = events.loudness(event) == TimelineEvents.SELECTED;
            Optional<Mark> mark = titles > 0 || loud ? titled(event, taken) : Optional.empty();
            titles -= mark.isPresent() ? 1 : 0;
            mark.or(() -> bare(event, taken)).ifPresent(out::add);
        }
        double more = titles + width * levels / FOR_TITLE / 2;
        for (int i = 0; i < out.size() && more > 0; i++) {
            Mark mark = afterwards(out.get(i), taken);
            more -= mark.equals(out.get(i)) ? 0 : 1;
            out.set(i, mark);
        }
        return List.copyOf(out);
    }

    private Optional<Mark> titled(int event, List<MarkLevel> taken) {
        double x = scale.x(events.from(event));
        String text = MarkTitle.cut(events.event(event).title());
        for (int level = 0; level < levels; level++) {
            Optional<MarkTitle> title = taken.get(level).put(x, text);
            if (title.isPresent()) {
                return Optional.of(new Mark(event, x, level, title.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<Mark> bare(int event, List<MarkLevel> taken) {
        double x = scale.x(events.from(event));
        for (int level = 0; level < levels; level++) {
            if (taken.get(level).put(x)) {
                return Optional.of(new Mark(event, x, level, null));
            }
        }
        return Optional.empty();
    }

    /** With a title where room is left for it once all marks have their place. */
    private Mark afterwards(Mark mark, List<MarkLevel> taken) {
        String text = MarkTitle.cut(events.event(mark.event()).title());
        return mark.told().isPresent()
                ? mark
                : taken.get(mark.level())
                        .add(mark.x(), text)
                        .map(t -> new Mark(mark.event(), mark.x(), mark.level(), t))
                        .orElse(mark);
    }

    /** The block of an event, counted from 1970 so that moving the timeline chooses no others. */
    private long block(int event) {
        return (long) Math.floor(events.from(event) * scale.perDay() / BLOCK);
    }

    private long[] choose() {
        int first = events.lower((int) Math.floor(scale.first() - APART / scale.perDay()) - LONGEST_SPAN);
        int end = events.lower((int) Math.ceil(scale.first() + (width + APART) / scale.perDay()) + 1);
        if (first >= end) {
            return new long[0];
        }
        Block block = new Block();
        long now = block(first);
        List<long[]> out = new ArrayList<>();
        for (int i = first; i < end; i++) {
            long of = block(i);
            if (of != now) {
                out.add(block.end());
                now = of;
            }
            if (scale.x(events.until(i)) >= -APART) {
                block.take(events.key(i), events.loudness(i) > TimelineEvents.QUIET);
            }
        }
        out.add(block.end());
        return out.stream().flatMapToLong(Arrays::stream).toArray();
    }

    /** How many of some events in a block are marked. */
    static int budget(int count, int levels) {
        double room = Math.max(1, BLOCK / APART * levels * FILL);
        int few = Math.max(1, levels / 2);
        return count <= room ? count : (int) Math.max(few, room * room / count);
    }

    /** Events of one stretch of the timeline, of which the best are kept: loud ones and quiet ones apart. */
    private final class Block {
        private final Best loud = new Best(capacity());
        private final Best quiet = new Best(capacity());

        private int capacity() {
            return (int) Math.ceil(BLOCK / APART * levels);
        }

        void take(long key, boolean isLoud) {
            (isLoud ? loud : quiet).take(key);
        }

        long[] end() {
            int some = budget(loud.count, levels);
            int others = Math.max(0, budget(quiet.count, levels) - some);
            long[] out = Arrays.copyOf(loud.best(some), some + others);
            System.arraycopy(quiet.best(others), 0, out, some, others);
            loud.clear();
            quiet.clear();
            return out;
        }
    }

    /** The greatest of the keys that come. */
    private static final class Best {
        private final long[] kept;
        private int size;
        private int count;

        Best(int capacity) {
            kept = new long[capacity];
        }

        void take(long key) {
            count++;
            if (size == kept.length && key < kept[size - 1]) {
                return;
            }
            int at = size < kept.length ? size++ : size - 1;
            while (at > 0 && kept[at - 1] < key) {
                kept[at] = kept[at - 1];
                at--;
            }
            kept[at] = key;
        }

        long[] best(int many) {
            return Arrays.copyOf(kept, many);
        }

        void clear() {
            size = 0;
            count = 0;
        }
    }

    /** The mark nearest to a point that is within reach. */
    static Optional<Mark> at(List<Mark> marks, double x, double y, IntToDoubleFunction levelY) {
        return marks.stream()
                .filter(m -> Math.hypot(m.x() - x, levelY.applyAsDouble(m.level()) - y) < APART * 0.6)
                .min(Comparator.comparingDouble(m -> Math.hypot(m.x() - x, levelY.applyAsDouble(m.level()) - y)));
    }
}
