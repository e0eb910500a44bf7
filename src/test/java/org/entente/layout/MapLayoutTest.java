package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.geo.EqualEarth;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.Progress;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MapLayoutTest {
    private final MapLayout layout = new MapLayout("map", EqualEarth.WORLD);

    private static Actor actor(String id, Actor.@Nullable Place place) {
        return new Actor(
                id,
                Actor.Kind.NATION,
                new Actor.Profile(id, List.of(), "", "", place),
                new Actor.Life(Span.ALWAYS, List.of(), ""),
                Evidence.NONE);
    }

    @Test
    void actorsStandWhereTheProjectionPutsTheirPlace() {
        Chronicle chronicle = new Chronicle.Builder()
                .add(actor("SRB", new Actor.Place(20.46, 44.82)))
                .add(actor("EU", null))
                .build();
        Layout.Placement placement = layout.place(chronicle, null, Progress.SILENT);
        assertThat(placement.points()).containsOnlyKeys("SRB");
        assertThat(placement.points()).containsEntry("SRB", EqualEarth.WORLD.project(20.46, 44.82));
    }

    @Test
    void onlyMapsHaveAProjection() {
        assertThat(layout.projection(SampleRecords.random(3, 2, 1), null)).containsSame(EqualEarth.WORLD);
        assertThat(NetworkLayout.even().projection(SampleRecords.random(3, 2, 1), null))
                .isEmpty();
    }
}
