package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.scene.Colour;
import org.entente.scene.Glide;
import org.entente.scene.Layer;
import org.entente.scene.Scene;
import org.entente.scene.Tempo;
import org.junit.jupiter.api.Test;

class RackTest {
    private static final Sheet LIKE = new Sheet(20, 10, 2);

    private final Rack rack = new Rack();

    private static Scene scene(String ground) {
        return new Scene(10, 5, "", Colour.of(ground), List.of(new Layer("map", List.of())));
    }

    @Test
    void aSheetGivenBackIsUsedAgain() {
        Sheet first = rack.take(LIKE);
        rack.put(first);
        assertThat(rack.take(LIKE)).isSameAs(first);
        assertThat(rack.take(LIKE)).isNotSameAs(first);
    }

    @Test
    void sheetsOfAnotherSizeAreLetGo() {
        rack.put(new Sheet(3, 3, 1));
        assertThat(rack.take(LIKE).fits(20, 10, 2)).isTrue();
        assertThat(rack.size()).isZero();
    }

    @Test
    void itKeepsFewAndNoneOnceCleared() {
        for (int i = 0; i < 9; i++) {
            rack.put(Sheet.like(LIKE));
        }
        assertThat(rack.size()).isEqualTo(3);
        rack.clear();
        assertThat(rack.size()).isZero();
    }

    @Test
    void aTransitionGivesBackWhatItTookAndTheNextLooksNoDifferent() {
        Sheet seen = Sheet.like(LIKE);
        Dissolve first = new Dissolve(new Glide(scene("#ff0000"), scene("#00ff00"), Tempo.DISSOLVE), LIKE, rack);
        first.draw(0.5, seen);
        first.end();
        assertThat(rack.size()).isEqualTo(3);
        Glide next = new Glide(scene("#000000"), scene("#ffffff"), Tempo.DISSOLVE);
        new Dissolve(next, LIKE, rack).draw(0.5, seen);
        assertThat(rack.size()).isZero();
        assertThat(seen.pixels()).containsOnly(0xff808080);
    }
}
