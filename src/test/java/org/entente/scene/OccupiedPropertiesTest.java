package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.geo.Rect;

class OccupiedPropertiesTest {
    @Provide
    Arbitrary<Rect> rects() {
        Arbitrary<Double> at = Arbitraries.doubles().between(-300, 900);
        Arbitrary<Double> size = Arbitraries.doubles().between(0, 200);
        return Combinators.combine(at, at, size, size).as(Rect::new);
    }

    @Property(tries = 300)
    void theGridAnswersAsAskingEachOneByOne(
            @ForAll List<@net.jqwik.api.From("rects") Rect> taken, @ForAll("rects") Rect asked) {
        Occupied occupied = new Occupied(new Rect(4, 4, 600, 400));
        taken.forEach(occupied::take);
        assertThat(occupied.free(asked)).isEqualTo(taken.stream().noneMatch(asked::overlaps));
    }
}
