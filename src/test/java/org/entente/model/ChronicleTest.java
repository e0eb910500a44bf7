package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChronicleTest {
    private static Actor actor(String id, String... predecessors) {
        return new Actor(
                id,
                Actor.Kind.NATION,
                new Actor.Profile("Land " + id, List.of(), "", "", null),
                new Actor.Life(Span.ALWAYS, List.of(predecessors), ""),
                Evidence.NONE);
    }

    private static Tie tie(String id, String from, String to) {
        return new Tie(id, new Tie.Link("arms", from, to), new Tie.Matter(id, ""), Span.ALWAYS, Evidence.NONE);
    }

    private static Event event(String id, String accountOf, String scenario, String... actors) {
        return new Event(
                id,
                PartialDate.parse("2014").orElseThrow(),
                "talk",
                new Event.Account(id, "", Grade.B, Evidence.NONE),
                new Event.Context(List.of(actors), scenario, accountOf));
    }

    private static TieKind kind(String id, String name) {
        TieKind model = TieKind.BUILT_IN.get(0);
        return new TieKind(id, name, model.nature(), model.unit(), model.colours());
    }

    @Test
    void everyRecordKnowsTheBuiltInKinds() {
        assertThat(Chronicle.EMPTY.kinds())
                .extracting(TieKind::id)
                .containsExactly("arms", "energy", "alignment", "sanctions");
        assertThat(Chronicle.EMPTY.kind("sanctions").orElseThrow().nature().stance())
                .isEqualTo(Stance.COERCIVE);
    }

    @Test
    void aRecordsOwnKindTakesThePlaceOfTheBuiltInOne() {
        Chronicle chronicle = new Chronicle.Builder()
                .add(kind("trade", "Trade"))
                .add(kind("arms", "Weapons"))
                .build();
        assertThat(chronicle.kinds())
                .extracting(TieKind::id)
                .containsExactly("trade", "arms", "energy", "alignment", "sanctions");
        assertThat(chronicle.kind("arms").orElseThrow().name()).isEqualTo("Weapons");
    }

    @Test
    void ofTwoRowsWithOneIdTheFirstStays() {
        Chronicle chronicle = new Chronicle.Builder()
                .add(actor("A"))
                .add(tie("t", "A", "B"))
                .add(tie("t", "B", "A"))
                .build();
        assertThat(chronicle.tie("t").orElseThrow().from()).isEqualTo("A");
        assertThat(chronicle.ties()).hasSize(1);
    }

    @Test
    void tiesAndEventsAreFoundByWhomTheyTouch() {
        Chronicle chronicle = new Chronicle.Builder()
                .add(tie("ab", "A", "B"))
                .add(tie("bc", "B", "C"))
                .add(tie("bb", "B", "B"))
                .add(event("e", "", "", "A", "B"))
                .add(event("f", "", "", "B"))
                .build();
        assertThat(chronicle.tiesOf("B")).extracting(Tie::id).containsExactly("ab", "bc", "bb");
        assertThat(chronicle.tiesOf("C")).extracting(Tie::id).containsExactly("bc");
        assertThat(chronicle.tiesOf("nobody")).isEmpty();
        assertThat(chronicle.eventsOf("B")).extracting(Event::id).containsExactly("e", "f");
        assertThat(chronicle.eventsOf("nobody")).isEmpty();
    }

    @Test
    void effectsAndMeasuresAreFoundByTheirTieAndEvent() {
        Effect one = new Effect("e", "t", Status.ACTIVE, 0.0, "");
        Effect two = new Effect("e", "u", Status.SUSPENDED, null, "");
        Measure measure = new Measure("t", Span.ALWAYS, 0, "TIV", Evidence.NONE);
        Chronicle chronicle =
                new Chronicle.Builder().add(one).add(two).add(measure).build();
        assertThat(chronicle.effectsOfEvent("e")).containsExactly(one, two);
        assertThat(chronicle.effectsOnTie("u")).containsExactly(two);
        assertThat(chronicle.measuresOf("t")).containsExactly(measure);
        assertThat(chronicle.measuresOf("u")).isEmpty();
        assertThat(one.knownStrength()).hasValue(0);
        assertThat(two.knownStrength()).as("unknown is not zero").isEmpty();
    }

    @Test
    void differingAccountsStandWithTheEventTheyTellOtherwise() {
        Chronicle chronicle = new Chronicle.Builder()
                .add(event("e", "", ""))
                .add(event("other", "e", ""))
                .add(event("third", "e", ""))
                .build();
        assertThat(chronicle.accountsOf("e")).extracting(Event::id).containsExactly("other", "third");
        assertThat(chronicle.accountsOf("other")).isEmpty();
        assertThat(chronicle.event("other").orElseThrow().differingAccount()).isTrue();
        assertThat(chronicle.event("e").orElseThrow().differingAccount()).isFalse();
    }

    @Test
    void scenariosAreNamedOnceInTheOrderTheyAppear() {
        Chronicle chronicle = new Chronicle.Builder()
                .add(event("a", "", "cut"))
                .add(event("b", "", ""))
                .add(event("c", "", "buy"))
                .add(event("d", "", "cut"))
                .build();
        assertThat(chronicle.scenarios()).containsExactly("cut", "buy");
        assertThat(chronicle.event("a").orElseThrow().hypothetical()).isTrue();
        assertThat(chronicle.event("b").orElseThrow().hypothetical()).isFalse();
    }

    @Test
    void aLineageGoesBackNearestFirst() {
        Chronicle chronicle = new Chronicle.Builder()
                .add(actor("SRB", "SCG"))
                .add(actor("SCG", "YUG"))
                .add(actor("YUG", "SHS", "MNE1910"))
                .build();
        assertThat(chronicle.lineage("SRB")).containsExactly("SRB", "SCG", "YUG", "SHS", "MNE1910");
        assertThat(chronicle.lineage("nobody")).containsExactly("nobody");
    }

    @Test
    void aLineageThatRunsInACircleEnds() {
        Chronicle chronicle = new Chronicle.Builder()
                .add(actor("A", "B"))
                .add(actor("B", "A"))
                .build();
        assertThat(chronicle.lineage("A")).containsExactly("A", "B");
    }

    @Test
    void whoIsNotInTheRecordGoesByTheId() {
        Chronicle chronicle = new Chronicle.Builder().add(actor("A")).build();
        assertThat(chronicle.nameOf("A")).isEqualTo("Land A");
        assertThat(chronicle.nameOf("B")).isEqualTo("B");
    }

    @Test
    void nothingInARecordCanBeChanged() {
        Chronicle.Builder rows = new Chronicle.Builder().add(actor("A"));
        Chronicle chronicle = rows.build();
        rows.add(actor("B"));
        assertThat(chronicle.actors()).hasSize(1);
        assertThatThrownBy(() -> chronicle.actors().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> chronicle.lineage("A").add("B")).isInstanceOf(UnsupportedOperationException.class);
    }
}
