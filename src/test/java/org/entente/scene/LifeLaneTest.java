package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.data.Bundled;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.time.TimeIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LifeLaneTest {
    private static Chronicle record;
    private static final Colour PANEL = Palette.of(Theme.LIGHT).ground().panel();

    @BeforeAll
    static void read() throws Exception {
        record = Bundled.chronicle();
    }

    private static List<Mark> bars(Set<String> scenarios) {
        LifeLane lane = new LifeLane(new Rect(0, 0, 400, 13), LocalDate.of(2008, 1, 1), LocalDate.of(2027, 1, 1));
        return lane.bars(
                TimeIndex.of(record, scenarios).life("energy-hrv-srb-janaf").orElseThrow(), record, Theme.LIGHT);
    }

    private static long hollow(List<Mark> marks) {
        return marks.stream()
                .filter(m -> m instanceof Mark.Area a && a.fill().equals(PANEL) && a.stroke() == null)
                .count();
    }

    @Test
    void whatAScenarioBeginsOnARealTieIsHollow() {
        assertThat(hollow(bars(Set.of()))).isZero();
        assertThat(hollow(bars(Set.copyOf(record.scenarios())))).isPositive();
    }
}
