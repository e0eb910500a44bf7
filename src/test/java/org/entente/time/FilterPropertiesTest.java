package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.entente.model.Status;

class FilterPropertiesTest {
    private static final List<String> KINDS = List.of("arms", "energy", "sanctions");

    @Property
    void onlyOneStatusIsShownAndThenAll(@ForAll Set<Status> hidden, @ForAll Status one) {
        Filter before = new Filter(Set.of("arms"), hidden, Set.of("SRB"));
        Filter alone = before.onlyStatus(one);
        boolean wasAlone = before.shownStatuses().equals(Set.of(one));
        assertThat(alone.shownStatuses()).isEqualTo(wasAlone ? Set.of(Status.values()) : Set.of(one));
        assertThat(before.onlyStatus(one).onlyStatus(one).shownStatuses())
                .isEqualTo(wasAlone ? Set.of(one) : Set.of(Status.values()));
        assertThat(alone.hiddenKinds()).containsExactly("arms");
        assertThat(alone.among()).containsExactly("SRB");
    }

    @Property
    void onlyOneKindIsShownAndThenAll(@ForAll boolean armsHidden, @ForAll boolean energyHidden) {
        Set<String> hidden = armsHidden ? energyHidden ? Set.of("arms", "energy") : Set.of("arms") : Set.of();
        Filter before = new Filter(hidden, Set.of(Status.ENDED), Set.of());
        Filter alone = before.onlyKind("sanctions", KINDS);
        assertThat(alone.hiddenKinds()).isEqualTo(hidden.size() == 2 ? Set.of() : Set.of("arms", "energy"));
        assertThat(alone.onlyKind("energy", KINDS).hiddenKinds()).containsExactlyInAnyOrder("arms", "sanctions");
        assertThat(alone.hiddenStatuses()).containsExactly(Status.ENDED);
    }
}
