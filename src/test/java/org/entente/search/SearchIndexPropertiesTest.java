package org.entente.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.entente.data.BundledRecord;
import org.entente.data.RecordReader;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Ref;

/** What is found in the bundled record. */
class SearchIndexPropertiesTest {
    private static final Chronicle CHRONICLE = chronicle();
    private static final SearchIndex INDEX = SearchIndex.of(CHRONICLE);

    private static Chronicle chronicle() {
        try {
            return RecordReader.read(BundledRecord.path()).chronicle();
        } catch (UnreadableRecordException e) {
            throw new IllegalStateException(e);
        }
    }

    @Provide
    Arbitrary<Actor> actors() {
        return Arbitraries.of(List.copyOf(CHRONICLE.actors()));
    }

    private static List<Ref> found(String typed) {
        return INDEX.find(typed).stream().map(Hit::ref).toList();
    }

    @Property(tries = 150)
    void aNameWithOneTypoFindsItsActor(@ForAll("actors") Actor actor, @ForAll @IntRange(max = 60) int at) {
        String word = actor.name().split("[^\\p{L}]+", -1)[0];
        if (word.length() < 5) {
            return;
        }
        int place = 1 + at % (word.length() - 2);
        String swapped =
                word.substring(0, place) + word.charAt(place + 1) + word.charAt(place) + word.substring(place + 2);
        String missing = word.substring(0, place) + word.substring(place + 1);
        String other = word.substring(0, place) + 'q' + word.substring(place + 1);
        for (String typo : List.of(swapped, missing, other)) {
            List<Hit> hits = INDEX.find(typo);
            boolean plenty = hits.stream().filter(h -> !h.typed()).count() >= 12;
            assertThat(plenty || hits.stream().anyMatch(h -> h.ref().equals(Ref.actor(actor.id()))))
                    .as(typo)
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void aNameAnAliasOrACodeIsFoundFirst(@ForAll("actors") Actor actor) {
        assertThat(found(actor.id()).get(0).table()).isEqualTo(Ref.Table.ACTOR);
        for (String name : actor.profile().aliases()) {
            if (name.codePoints().anyMatch(Character::isLetter)) {
                assertThat(found(name).stream().takeWhile(r -> r.table() == Ref.Table.ACTOR))
                        .as(name)
                        .contains(Ref.actor(actor.id()));
            }
        }
        assertThat(found(actor.name()).stream().takeWhile(r -> r.table() == Ref.Table.ACTOR))
                .contains(Ref.actor(actor.id()));
    }

    @Property(tries = 60)
    void caseAndOrderOfWordsDoNotMatter(@ForAll("actors") Actor actor) {
        String upper = actor.name().toUpperCase(java.util.Locale.ROOT);
        assertThat(found(upper)).contains(Ref.actor(actor.id()));
        assertThat(found("sanctions " + actor.id())).hasSameElementsAs(found(actor.id() + " sanctions"));
    }
}
