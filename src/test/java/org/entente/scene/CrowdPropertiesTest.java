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
    private static List<Crowd.Body> discs(int count, int spread, long seed) {
        Random random = new Random(seed);
        List<Crowd.Body> out = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Point at = new Point(spread * random.nextDouble(), spread * random.nextDouble());
            out.add(body("d" + i, at, i));
        }
        return out;
    }

    /** A large disc, small ones, and every third a plate. */
    private static Crowd.Body body(String id, Point at, int i) {
        return i % 3 == 2
                ? new Crowd.Body(id, at, new Spot.Half(22, 10), false)
                : Crowd.Body.disc(id, at, i == 0 ? 8 : 5.5);
    }

    @Property(tries = 200)
    void noNodeCoversAnotherAndTheFirstStays(
            @ForAll @IntRange(min = 1, max = 24) int count,
            @ForAll @IntRange(min = 1, max = 400) int spread,
            @ForAll long seed) {
        List<Crowd.Body> discs = discs(count, spread, seed);
        Map<String, Point> apart = Crowd.apart(discs, Crowd.FARTHEST).at();
        assertThat(apart.get("d0")).isEqualTo(discs.get(0).at());
        for (Crowd.Body one : discs) {
            for (Crowd.Body other : discs) {
                if (!one.equals(other)) {
                    assertThat(one.at(at(apart, one)).apart(other.at(at(apart, other))))
                            .isGreaterThanOrEqualTo(Crowd.GAP - 1e-6);
                }
            }
        }
        assertThat(Crowd.apart(discs, Crowd.FARTHEST).at()).isEqualTo(apart);
    }

    private static Point at(Map<String, Point> apart, Crowd.Body disc) {
        return Objects.requireNonNull(apart.get(disc.id()));
    }

    @Property(tries = 100)
    void whoHasRoomIsNotMoved(@ForAll @IntRange(min = 1, max = 24) int count, @ForAll long seed) {
        List<Crowd.Body> roomy = new ArrayList<>();
        for (Crowd.Body disc : discs(count, 900, seed)) {
            if (roomy.stream().allMatch(other -> other.apart(disc) > Crowd.GAP)) {
                roomy.add(disc);
            }
        }
        Map<String, Point> apart = Crowd.apart(roomy, Crowd.FARTHEST).at();
        roomy.forEach(disc -> assertThat(at(apart, disc)).isEqualTo(disc.at()));
    }
}
