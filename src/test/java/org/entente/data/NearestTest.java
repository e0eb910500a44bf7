package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    private static final List<String> IDS = List.of("RUS", "SRB", "SCG", "arms-rus-srb-mig-29", "arms-rus-srb-mi-17");

    @Test
    void offersTheClosestWord() {
        assertThat(Nearest.to("SRV", IDS)).contains("SRB");
        assertThat(Nearest.to("srb", IDS)).contains("SRB");
        assertThat(Nearest.to("RSU", IDS)).as("a swap is one step").contains("RUS");
        assertThat(Nearest.to("arms-rus-srb-mig29", IDS)).contains("arms-rus-srb-mig-29");
    }

    @Test
    void offersNothingThatIsFar() {
        assertThat(Nearest.to("USA", IDS)).isEmpty();
        assertThat(Nearest.to("", IDS)).isEmpty();
        assertThat(Nearest.to("SRB", List.of())).isEmpty();
    }
}
