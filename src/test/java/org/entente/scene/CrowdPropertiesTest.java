package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.geo.Point;

class CrowdPropertiesTest {
    private static List<Crowd.Disc> discs(int count, int spread, long seed) {
        Random random = new Random(seed);
        List<Crowd.Disc> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Point at = new Point(spread * random.nextDouble(), spread * random.nextDouble());
            out.add(new Crowd.Disc("d" + i, at, i == 0 ? 8 : 5.5));
        }
        return out;
    }

    @Property(tries = 200)
    void noDiscCoversAnotherAndTheFirstStays(
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @IntRange(min = 1, max = 400) int spread,
            @ForAll long seed) {
        List<Crowd.Disc> discs = discs(count, spread, seed);
        Map<String, Point> apart = Crowd.apart(discs);
        assertThat(apart.get("d0")).isEqualTo(discs.get(0).at());
        for (Crowd.Disc one : discs) {
            for (Crowd.Disc other : discs) {
                if (!one.equals(other)) {
                    double distance = at(apart, one).distance(at(apart, other));
                    assertThat(distance).isGreaterThanOrEqualTo(one.radius() + other.radius() + 2 - 1e-6);
                }
            }
        }
        assertThat(Crowd.apart(discs)).isEqualTo(apart);
    }

    private static Point at(Map<String, Point> apart, Crowd.Disc disc) {
        return Objects.requireNonNull(apart.get(disc.id()));
    }

    @Property(tries = 100)
    void whoHasRoomIsNotMoved(@ForAll @IntRange(min = 1, max = 40) int count, @ForAll long seed) {
        List<Crowd.Disc> roomy = new ArrayList<>();
        for (Crowd.Disc disc : discs(count, 900, seed)) {
            if (roomy.stream()
                    .allMatch(other -> other.at().distance(disc.at()) > other.radius() + disc.radius() + Crowd.GAP)) {
                roomy.add(disc);
            }
        }
        Map<String, Point> apart = Crowd.apart(roomy);
        roomy.forEach(disc -> assertThat(at(apart, disc)).isEqualTo(disc.at()));
    }
}
