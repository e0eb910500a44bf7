package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Typos;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
    private static Chronicle chronicle = Chronicle.EMPTY;
    private static SearchIndex index = SearchIndex.of(Chronicle.EMPTY);

    @BeforeAll
    static void read() throws Exception {
        chronicle = Bundled.chronicle();
        index = SearchIndex.of(chronicle);
    }

    private static Ref first(String typed) {
        return index.find(typed).get(0).ref();
    }

    @Test
    void foldsAccentsAndReadsEveryScript() {
        assertThat(first("turkiye")).isEqualTo(Ref.actor("TUR"));
        assertThat(first("РОССИЯ")).isEqualTo(Ref.actor("RUS"));
        assertThat(first("cote d'ivoire")).isEqualTo(Ref.actor("CIV"));
    }

    @Test
    void letsNeighbouringLettersChangePlaces() {
        assertThat(first("Sebria")).isEqualTo(Ref.actor("SRB"));
        assertThat(new Typos().between("sebria", "serbia", 1, false)).isEqualTo(1);
        assertThat(new Typos().between("serbia", "sorbie", 2, false)).isEqualTo(2);
        assertThat(new Typos().between("serbia", "iberia", 1, false)).isEqualTo(Typos.FAR);
        assertThat(new Typos().between("azerb", "azerbaijan", 1, false)).isEqualTo(Typos.FAR);
        assertThat(new Typos().between("aezrb", "azerbaijan", 1, true)).isEqualTo(1);
    }

    @Test
    void twoNamesAreAllBetweenThem() {
        Ref pair = Ref.bond("RUS", "SRB");
        assertThat(List.of("Serbia Russia", "russia and serbia", "SRB RUS", "Serbia Russia arms", "srbija i russia"))
                .allSatisfy(typed -> assertThat(first(typed)).isEqualTo(pair));
        assertThat(first("United States Saudi Arabia military supply")).isEqualTo(Ref.bond("SAU", "USA"));
        assertThat(first("south africa")).isEqualTo(Ref.actor("ZAF"));
        assertThat(first("north korea south korea")).isEqualTo(Ref.bond("KOR", "PRK"));
        assertThat(index.find("Tuvalu Tajikistan").stream().map(h -> h.ref().table()))
                .doesNotContain(Ref.Table.BOND);
        assertThat(index.find("Serbia Russia arms").stream().map(h -> h.ref().table()))
                .contains(Ref.Table.TIE);
    }

    @Test
    void shortWordsHaveNoTypos() {
        assertThat(index.find("srx").stream().map(Hit::ref)).doesNotContain(Ref.actor("SRB"));
    }

    @Test
    void findsTiesEventsAndSourcesByWordsOfSeveralFields() {
        assertThat(index.find("pantsir serbia").stream().map(h -> h.ref().table()))
                .contains(Ref.Table.TIE, Ref.Table.EVENT);
        assertThat(index.find("euractiv 2020").stream()
                        .map(h -> h.ref().table())
                        .toList())
                .contains(Ref.Table.SOURCE);
        assertThat(index.find("  ,; ")).isEmpty();
        assertThat(index.find("xyzzyplughxx")).isEmpty();
    }

    @Test
    void ofEqualFitsActorsComeFirstAndThenThoseWithMoreTies() {
        List<Ref> unions = index.find("union").stream().map(Hit::ref).toList();
        assertThat(unions.get(0).table()).isEqualTo(Ref.Table.ACTOR);
        List<Integer> ties = unions.stream()
                .takeWhile(r -> r.table() == Ref.Table.ACTOR)
                .map(r -> chronicle.tiesOf(r.id()).size())
                .toList();
        assertThat(ties.subList(0, 3)).isSortedAccordingTo(Comparator.reverseOrder());
    }
}
