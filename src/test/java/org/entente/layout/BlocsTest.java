package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.data.Bundled;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.Span;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;

class BlocsTest {
    /** Two squares with both diagonals, joined by one tie, and an actor by itself. */
    private static final int[][] SQUARES = {
        {0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {4, 5}, {4, 6}, {4, 7}, {5, 6}, {5, 7}, {6, 7}, {3, 4}
    };

    /** Members of Zachary's karate club (1977) who met outside it, counted from 0. */
    private static final int[][] CLUB = {
        {0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}, {0, 6}, {0, 7}, {0, 8}, {0, 10}, {0, 11}, {0, 12}, {0, 13}, {0, 17},
        {0, 19}, {0, 21}, {0, 31}, {1, 2}, {1, 3}, {1, 7}, {1, 13}, {1, 17}, {1, 19}, {1, 21}, {1, 30}, {2, 3}, {2, 7},
        {2, 8}, {2, 9}, {2, 13}, {2, 27}, {2, 28}, {2, 32}, {3, 7}, {3, 12}, {3, 13}, {4, 6}, {4, 10}, {5, 6}, {5, 10},
        {5, 16}, {6, 16}, {8, 30}, {8, 32}, {8, 33}, {9, 33}, {13, 33}, {14, 32}, {14, 33}, {15, 32}, {15, 33},
        {18, 32}, {18, 33}, {19, 33}, {20, 32}, {20, 33}, {22, 32}, {22, 33}, {23, 25}, {23, 27}, {23, 29}, {23, 32},
        {23, 33}, {24, 25}, {24, 27}, {24, 31}, {25, 31}, {26, 29}, {26, 33}, {27, 33}, {28, 31}, {28, 33}, {29, 32},
        {29, 33}, {30, 32}, {30, 33}, {31, 32}, {31, 33}, {32, 33}
    };

    @Test
    void twoSquaresAreTwoBlocs() {
        Blocs blocs = Blocs.of(SampleRecords.of(9, SQUARES));
        assertThat(blocs.groups()).hasSize(2);
        assertThat(Set.copyOf(blocs.groups().get(0))).isEqualTo(Set.of("a0000", "a0001", "a0002", "a0003"));
        assertThat(blocs.loners()).containsExactly("a0008");
        // 12 of 13 ties lie within, and each bloc has half of all ends.
        assertThat(blocs.modularity()).isCloseTo(12.0 / 13 - 0.5, within(1e-9));
        assertThat(blocs.byActor())
                .containsEntry("a0003", 0)
                .containsEntry("a0004", 1)
                .doesNotContainKey("a0008");
    }

    @Test
    void whoHasMostTiesWithinABlocComesFirst() {
        Blocs blocs = Blocs.of(SampleRecords.of(4, new int[] {1, 3}, new int[] {2, 3}, new int[] {3, 0}));
        assertThat(blocs.order()).containsExactly("a0003", "a0000", "a0001", "a0002");
    }

    /** The greatest modularity that a grouping of the club can have is 0.4198 (Brandes et al. 2008). */
    @Test
    void theKarateClubIsGroupedAsWellAsCanBe() {
        assertThat(CLUB).hasNumberOfRows(78);
        Blocs blocs = Blocs.of(SampleRecords.of(34, CLUB));
        assertThat(blocs.modularity()).isCloseTo(0.4198, within(0.0001));
        assertThat(blocs.groups()).hasSize(4);
    }

    @Test
    void sanctionsAndScenariosJoinNobody() {
        Chronicle plain = SampleRecords.of(9, SQUARES);
        Chronicle.Builder more = new Chronicle.Builder();
        plain.actors().forEach(more::add);
        plain.ties().forEach(more::add);
        for (int i = 0; i < 20; i++) {
            String other = SampleRecords.id(4 + i % 5);
            more.add(tie("s" + i, new Tie.Link("sanctions", "a0000", other), ""));
            more.add(tie("w" + i, new Tie.Link("arms", "a0000", other), "what if"));
        }
        assertThat(Blocs.of(more.build())).isEqualTo(Blocs.of(plain));
    }

    private static Tie tie(String id, Tie.Link link, String scenario) {
        return new Tie(id, link, new Tie.Matter("", scenario), Span.ALWAYS, Evidence.NONE);
    }

    @Test
    void anInstitutionOfAllTellsLittleOfWhoStandsWithWhom() {
        int[][] pairs = new int[80][];
        for (int i = 0; i < 40; i++) {
            pairs[i] = new int[] {i + 1, 0};
            pairs[40 + i] = new int[] {i + 1, i / 4 * 4 + (i + 1) % 4 + 1};
        }
        Blocs blocs = Blocs.of(SampleRecords.of(41, pairs));
        assertThat(blocs.groups()).hasSize(10);
        assertThat(blocs.modularity()).isGreaterThan(0.7);
    }

    @Test
    void theBundledRecordHasBlocsThatReadersKnow() throws UnreadableRecordException {
        Map<String, Integer> blocs = Blocs.of(Bundled.chronicle()).byActor();
        List<Integer> eastern = new ArrayList<>();
        List.of("CSTO", "EAEU", "BLR", "KAZ", "KGZ").forEach(id -> eastern.add(blocs.get(id)));
        List<Integer> western = new ArrayList<>();
        List.of("EU", "DEU", "FRA", "ITA", "ESP", "POL", "HRV", "UKR").forEach(id -> western.add(blocs.get(id)));
        assertThat(Set.copyOf(eastern)).hasSize(1);
        assertThat(Set.copyOf(western)).hasSize(1).isNotEqualTo(Set.copyOf(eastern));
        assertThat(blocs.get("GBR"))
                .as("left the European Union, and is bound by AUKUS, the Five Eyes and the Pacific's trade agreement")
                .isIn(blocs.get("EU"), blocs.get("USA"));
    }
}
