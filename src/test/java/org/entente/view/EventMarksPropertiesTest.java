package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.entente.geo.Rect;

/** Marks and titles never overlap, at any zoom and however crowded the events are. */
class EventMarksPropertiesTest {
    private static final double WIDTH = 900;
    private static final double NONE = 1e-6;

    /** What a sign takes, half of its size. */
    private static final double SIGN = 5;

    @Provide
    Arbitrary<TimeScale> scales() {
        return TimeScalePropertiesTest.scales().map(s -> s.within(RandomEvents.FIRST, RandomEvents.LAST, WIDTH));
    }

    private static TimelineEvents events(long seed, int count) {
        return TimelineEvents.of(RandomEvents.of(seed, count), e -> e.title().length());
    }

    private static TimelineEvents louder(TimelineEvents events, String selected) {
        return events.louder(e -> e.id().equals(selected)
                ? TimelineEvents.SELECTED
                : e.id().endsWith("3") ? TimelineEvents.CHOSEN : TimelineEvents.QUIET);
    }

    private static List<Rect> boxes(List<EventMarks.Mark> marks) {
        return marks.stream()
                .flatMap(m -> {
                    Rect sign = new Rect(m.x() - SIGN, m.level() * 13, 2 * SIGN, 10);
                    return java.util.stream.Stream.concat(
                            java.util.stream.Stream.of(sign),
                            m.told().stream().map(t -> new Rect(t.left(), m.level() * 13, t.right() - t.left(), 10)));
                })
                .toList();
    }

    @Property(tries = 300)
    void nothingOverlaps(
            @ForAll("scales") TimeScale scale,
            @ForAll long seed,
            @ForAll @IntRange(max = 1500) int count,
            @ForAll @IntRange(min = 1, max = 8) int levels) {
        List<EventMarks.Mark> marks = EventMarks.of(louder(events(seed, count), "e7"), scale, WIDTH, levels);
        List<Rect> boxes = boxes(marks);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(boxes.get(i).grow(-NONE).overlaps(boxes.get(j))).isFalse();
            }
        }
        assertThat(marks).allMatch(m -> m.level() >= 0 && m.level() < levels);
        assertThat(marks).allSatisfy(m -> m.told().ifPresent(t -> {
            assertThat(t.left()).isNotNegative();
            assertThat(t.right()).isLessThanOrEqualTo(WIDTH);
        }));
    }

    @Property(tries = 200)
    void theEventSelectedIsMarkedHoweverCrowdedItIs(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 3000) int count,
            @ForAll @IntRange(min = 1, max = 8) int levels) {
        TimelineEvents events = louder(events(seed, count), "e0");
        TimeScale scale = TimeScale.of(RandomEvents.FIRST, RandomEvents.LAST, WIDTH);
        Set<String> shown = EventMarks.of(events, scale, WIDTH, levels).stream()
                .map(m -> events.event(m.event()).id())
                .collect(Collectors.toSet());
        assertThat(shown).contains("e0");
    }

    @Property(tries = 200)
    void oneAloneIsAlwaysMarkedAndTold(@ForAll long seed, @ForAll("scales") TimeScale scale) {
        TimelineEvents events = events(seed, 1);
        double x = scale.x(events.from(0));
        List<EventMarks.Mark> marks = EventMarks.of(events, scale, WIDTH, 4);
        if (x >= 0 && x <= WIDTH) {
            assertThat(marks).hasSize(1);
            assertThat(marks.get(0).told()).isPresent();
        }
    }

    @Property(tries = 300)
    void theMoreThereAreTheFewerAreMarked(
            @ForAll @IntRange(min = 1, max = 100_000) int count, @ForAll @IntRange(min = 1, max = 10) int levels) {
        int budget = EventMarks.budget(count, levels);
        assertThat(budget).isBetween(1, count);
        assertThat(budget).isLessThanOrEqualTo(8 * levels);
        assertThat(EventMarks.budget(1000 * levels, levels)).isLessThanOrEqualTo(Math.max(1, levels / 2));
    }
}
