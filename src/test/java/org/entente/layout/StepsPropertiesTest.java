package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.model.Progress;

class StepsPropertiesTest {

    /** Every node one farther than the nearest of its neighbours; the two searches agree. */
    @Property(tries = 150)
    void searchesTogetherFindWhatSingleOnesFind(@ForAll @IntRange(min = 5, max = 150) int nodes, @ForAll long seed) {
        int[][] graph = RandomGraphs.even(nodes, nodes * 3 / 2, seed);
        Steps steps = new Steps(graph);
        char[] all = steps.all();
        for (int i = 0; i < nodes; i++) {
            int[] from = steps.from(i);
            for (int k = 0; k < nodes; k++) {
                int expected = Integer.MAX_VALUE;
                for (int near : graph[k]) {
                    expected = from[near] < 0 ? expected : Math.min(expected, from[near] + 1);
                }
                assertThat(from[k]).isEqualTo(k == i ? 0 : expected == Integer.MAX_VALUE ? -1 : expected);
                assertThat((int) all[i * nodes + k]).isEqualTo(Math.max(0, from[k]));
            }
        }
    }

    @Property(tries = 50)
    void sizeAndTurnOfAPictureDoNotCountForStress(@ForAll long seed, @ForAll @IntRange(min = 1, max = 50) int scale) {
        int[][] graph = RandomGraphs.even(30, 120, seed);
        double[] places = new StressModel(graph).places(Progress.SILENT);
        double[] other = new double[places.length];
        for (int i = 0; i < places.length; i += 2) {
            other[i] = -places[i + 1] * scale + 7;
            other[i + 1] = places[i] * scale;
        }
        double stress = StressModel.stress(graph, places);
        assertThat(stress).isBetween(0.0, 1.0);
        assertThat(StressModel.stress(graph, other)).isCloseTo(stress, within(1e-9));
    }
}
