package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What single rows tell of themselves. */
class RowsTest {
    private static Source source(String title, String published) {
        return new Source("s", "SIPRI", new Source.Work(title, "", published, "", ""), Grade.A, "");
    }

    @Test
    void aCitationNamesPublisherTitleAndDate() {
        assertThat(source("Trade Register", "2024-03").citation()).isEqualTo("SIPRI, “Trade Register”, March 2024");
        assertThat(source("", "2024").citation()).isEqualTo("SIPRI, 2024");
        assertThat(source("Trade Register", "").citation()).isEqualTo("SIPRI, “Trade Register”");
        assertThat(source("", "").citation()).isEqualTo("SIPRI");
    }

    @Test
    void aDateThatIsNoneIsCitedAsItStands() {
        assertThat(source("", "spring 2024").citation()).isEqualTo("SIPRI, spring 2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#000000", "#aa3377", "#AA3377", "#FFFFFF"})
    void sixHexDigitsAreAColour(String text) {
        assertThat(TieKind.Colours.valid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#", "aa3377", "#aa337", "#aa33777", "#aa337g", "red", "#fff", " #aa3377", "#aa3377 "})
    void nothingElseIs(String text) {
        assertThat(TieKind.Colours.valid(text)).isFalse();
    }

    @Test
    void builtInKindsAreSoundAndTellCoercionApart() {
        assertThat(TieKind.BUILT_IN)
                .allMatch(k -> TieKind.Colours.valid(k.colours().light())
                        && TieKind.Colours.valid(k.colours().dark()))
                .allMatch(k -> k.nature().sign() == (k.nature().stance() == Stance.COERCIVE ? -1 : 1));
        assertThat(TieKind.BUILT_IN).extracting(TieKind::colours).doesNotHaveDuplicates();
    }

    @Test
    void aBondIsTheSameFromBothEnds() {
        assertThat(Ref.bond("SRB", "RUS"))
                .isEqualTo(Ref.bond("RUS", "SRB"))
                .isEqualTo(new Ref(Ref.Table.BOND, "RUS~SRB"));
    }

    @Test
    void aTieKnowsItsEnds() {
        Tie tie = new Tie("t", new Tie.Link("arms", "A", "B"), new Tie.Matter("", "buy"), Span.ALWAYS, Evidence.NONE);
        assertThat(tie.other("A")).isEqualTo("B");
        assertThat(tie.other("B")).isEqualTo("A");
        assertThat(tie.touches("A") && tie.touches("B")).isTrue();
        assertThat(tie.touches("C")).isFalse();
        assertThat(tie.hypothetical()).isTrue();
    }

    @Test
    void equalRowsHaveEqualHashes() {
        Tie one = new Tie("t", new Tie.Link("arms", "A", "B"), new Tie.Matter("", ""), Span.ALWAYS, Evidence.NONE);
        Tie same = new Tie("t", new Tie.Link("arms", "A", "B"), new Tie.Matter("", ""), Span.ALWAYS, Evidence.NONE);
        Tie other = new Tie("t", new Tie.Link("arms", "B", "A"), new Tie.Matter("", ""), Span.ALWAYS, Evidence.NONE);
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    }

    @Test
    void aProblemNamesItsPlace() {
        Problem problem = new Problem(Problem.Severity.ERROR, new Problem.Spot("ties.csv", 3, 7), "'x'", "a date");
        assertThat(problem).hasToString("ties.csv:3:7: 'x', expected a date");
    }

    @Test
    void listsAreKeptAsTheyWere() {
        List<String> sources = new java.util.ArrayList<>(List.of("a"));
        Evidence evidence = new Evidence(sources, "");
        sources.add("b");
        assertThat(evidence.sources()).containsExactly("a");
    }
}
