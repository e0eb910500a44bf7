package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.model.PartialDate;

class EventTallyPropertiesTest {
    private static final int DAYS = (int) (RandomEvents.LAST.toEpochDay() - RandomEvents.FIRST.toEpochDay());

    private static List<PartialDate> dates(long seed, int count) {
        return RandomEvents.of(seed, count).stream().map(e -> e.date()).toList();
    }

    @Property(tries = 200)
    void barsOfAnySizeCountEveryEventOnce(
            @ForAll long seed, @ForAll @IntRange(max = 300) int count, @ForAll @IntRange(max = 13) int size) {
        EventTally tally = EventTally.of(dates(seed, count));
        TimeStep step = TimeStep.LADDER.get(size);
        double all = 0;
        LocalDate at = step.floor(RandomEvents.FIRST);
        for (; at.isBefore(RandomEvents.LAST); at = step.next(at)) {
            int a = (int) at.toEpochDay();
            int b = (int) step.next(at).toEpochDay();
            all += tally.exact(a, b) + tally.vague(a, b);
        }
        assertThat(all).isCloseTo(count, offset(1e-6));
    }

    @Property(tries = 200)
    void itCountsAsOneByOne(
            @ForAll long seed,
            @ForAll @IntRange(min = -400, max = 15_000) int from,
            @ForAll @IntRange(min = 1, max = 5_000) int length) {
        List<PartialDate> dates = dates(seed, 80);
        EventTally tally = EventTally.of(dates);
        int a = (int) RandomEvents.FIRST.toEpochDay() + Math.min(from, DAYS);
        int b = a + length;
        double exact = 0;
        double vague = 0;
        for (PartialDate date : dates) {
            long first = date.earliest().toEpochDay();
            long end = date.latest().toEpochDay() + 1;
            double share = Math.max(0, Math.min(b, end) - Math.max(a, first)) / (double) (end - first);
            exact += date.day() != 0 ? share : 0;
            vague += date.day() != 0 ? 0 : share;
        }
        assertThat((double) tally.exact(a, b)).isEqualTo(exact);
        assertThat(tally.vague(a, b)).isCloseTo(vague, offset(1e-6));
    }
}
