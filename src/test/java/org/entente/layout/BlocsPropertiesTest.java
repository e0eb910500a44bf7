package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Tie;

class BlocsPropertiesTest {

    @Property(tries = 150)
    void everyActorIsInOneBlocOrAlone(
            @ForAll @IntRange(min = 2, max = 60) int actors, @ForAll @IntRange(max = 200) int ties, @ForAll long seed) {
        Chronicle chronicle = SampleRecords.random(actors, ties, seed);
        Blocs blocs = Blocs.of(chronicle);
        assertThat(blocs.order())
                .containsExactlyInAnyOrderElementsOf(
                        chronicle.actors().stream().map(Actor::id).toList());
        assertThat(blocs.groups()).allMatch(group -> group.size() > 1);
        assertThat(blocs.modularity()).isBetween(0.0, 1.0);
        assertThat(Blocs.of(SampleRecords.reversed(chronicle))).isEqualTo(blocs);
    }

    @Property(tries = 150)
    void everyBlocHangsTogether(
            @ForAll @IntRange(min = 2, max = 60) int actors, @ForAll @IntRange(max = 200) int ties, @ForAll long seed) {
        Chronicle chronicle = SampleRecords.random(actors, ties, seed);
        for (List<String> group : Blocs.of(chronicle).groups()) {
            assertThat(reached(chronicle, group)).isEqualTo(Set.copyOf(group));
        }
    }

    /** Whom the first member reaches by ties within the group. */
    private static Set<String> reached(Chronicle chronicle, List<String> group) {
        Set<String> out = new HashSet<>(Set.of(group.get(0)));
        Deque<String> open = new ArrayDeque<>(out);
        while (!open.isEmpty()) {
            String at = open.remove();
            for (Tie tie : chronicle.tiesOf(at)) {
                String other = tie.other(at);
                if (group.contains(other) && out.add(other)) {
                    open.add(other);
                }
            }
        }
        return out;
    }

    /** Three ties touch at most six actors; the others stand alone. */
    @Property(tries = 60)
    void actorsWithoutATieStandAlone(@ForAll @IntRange(min = 5, max = 30) int actors, @ForAll long seed) {
        Blocs blocs = Blocs.of(SampleRecords.random(actors, 3, seed));
        assertThat(blocs.loners()).hasSizeGreaterThanOrEqualTo(actors - 6);
    }
}
