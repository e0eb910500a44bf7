package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.Span;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StagesTest {
    private static Actor nation(String id) {
        Actor.Profile profile = new Actor.Profile(id, List.of(), "", "", new Actor.Place(20, 45));
        return new Actor(id, Actor.Kind.NATION, profile, new Actor.Life(Span.ALWAYS, List.of(), ""), Evidence.NONE);
    }

    private static Chronicle twoTiedAndOneAlone() {
        Chronicle.Builder out = new Chronicle.Builder();
        List.of("A", "B", "C").forEach(id -> out.add(nation(id)));
        Tie.Link link = new Tie.Link("arms", "A", "B");
        out.add(new Tie("t", link, new Tie.Matter("", ""), Span.ALWAYS, Evidence.NONE));
        return out.build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "blocs", "ego"})
    void aFocusWithoutPartnersIsSeenAmongTheOthers(String layout) {
        Stages stages = new Stages(twoTiedAndOneAlone());
        Subject alone = new Subject("C", null);
        Viewport viewport = stages.frame(layout, alone, 800, 600);
        assertThat(viewport.seen().width())
                .isGreaterThanOrEqualTo(
                        stages.of(layout, alone).placement().bounds().width() / 2);
    }

    @Test
    void anUnknownLayoutIsTheFirst() {
        Stages stages = new Stages(twoTiedAndOneAlone());
        assertThat(stages.of("nowhere", Subject.NONE)).isSameAs(stages.of("map", Subject.NONE));
    }

    @Test
    void itHasWhatWasAskedForOnce() {
        Stages stages = new Stages(twoTiedAndOneAlone());
        Subject first = new Subject("A", null);
        assertThat(stages.has("ego", first)).isFalse();
        Stage made = stages.of("ego", first);
        assertThat(stages.has("ego", first)).isTrue();
        assertThat(stages.of("ego", first)).isSameAs(made);
        assertThat(stages.has("ego", new Subject("B", null))).isFalse();
    }
}
