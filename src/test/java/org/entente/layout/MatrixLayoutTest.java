package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.junit.jupiter.api.Test;

class MatrixLayoutTest {
    /** Two rings of three, and one actor alone. */
    private static Chronicle twoRings() {
        return SampleRecords.of(
                7, new int[] {0, 2}, new int[] {2, 4}, new int[] {4, 0}, new int[] {1, 3}, new int[] {3, 5}, new int[] {
                    5, 1
                });
    }

    @Test
    void blocsStandTogetherWithAGapBetween() {
        Layout.Placement placement = new MatrixLayout().place(twoRings(), null, Progress.SILENT);
        Map<String, Integer> blocs = MatrixLayout.blocs(placement);
        assertThat(blocs).hasSize(7);
        for (int i = 0; i < 6; i++) {
            assertThat(blocs.get(SampleRecords.id(i))).isEqualTo(blocs.get(SampleRecords.id(i % 2)));
        }
        assertThat(blocs.get(SampleRecords.id(0))).isNotEqualTo(blocs.get(SampleRecords.id(1)));
        assertThat(blocs.get(SampleRecords.id(6))).isEqualTo(2);
        List<Integer> order = new ArrayList<>(blocs.values());
        assertThat(order).isSorted();
    }

    @Test
    void everybodyStandsOnTheDiagonal() {
        Layout.Placement placement = new MatrixLayout().place(twoRings(), null, Progress.SILENT);
        assertThat(placement.points().values()).allSatisfy(p -> assertThat(p.x() / p.y())
                .isCloseTo(MatrixLayout.ASPECT, org.assertj.core.api.Assertions.within(1e-9)));
    }
}
