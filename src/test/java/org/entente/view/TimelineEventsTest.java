package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Grade;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.junit.jupiter.api.Test;

class TimelineEventsTest {
    private static Event event(String id, String date, String type, Grade grade) {
        return new Event(
                id,
                PartialDate.parse(date).orElseThrow(),
                type,
                new Event.Account(id, "", grade, Evidence.NONE),
                new Event.Context(List.of(), "", ""));
    }

    @Test
    void anEventMattersMoreTheMoreItChangedAndTheBetterItIsKnown() {
        Event official = event("a", "2014", "treaty", Grade.A);
        Event disputed = event("b", "2014", "treaty", Grade.C);
        Event changing = event("c", "2014", "treaty", Grade.C);
        Chronicle chronicle = new Chronicle.Builder()
                .add(changing)
                .add(new Effect("c", "t", Status.ENDED, null, ""))
                .add(new Effect("c", "u", Status.ENDED, null, ""))
                .build();
        assertThat(TimelineEvents.weight(chronicle, official))
                .isGreaterThan(TimelineEvents.weight(chronicle, disputed));
        assertThat(TimelineEvents.weight(chronicle, changing))
                .isGreaterThan(TimelineEvents.weight(chronicle, official));
    }

    @Test
    void aLouderEventComesFirstWhateverItsWeight() {
        TimelineEvents events = TimelineEvents.of(
                        List.of(event("a", "2014", "x", Grade.A), event("b", "2014-02", "x", Grade.C)),
                        e -> e.id().equals("a") ? 500 : 1)
                .louder(e -> e.id().equals("b") ? TimelineEvents.CHOSEN : TimelineEvents.QUIET);
        assertThat(events.key(1)).isGreaterThan(events.key(0));
        assertThat(events.loudness(1)).isEqualTo(TimelineEvents.CHOSEN);
        assertThat(TimelineEvents.index(events.key(1))).isEqualTo(1);
        assertThat(LocalDate.ofEpochDay(events.until(0))).isEqualTo("2014-12-31");
        assertThat(events.chosen().vague(events.from(1), events.until(1) + 1)).isEqualTo(1);
    }

    @Test
    void everyTypeOfTheRecordHasTheSignOfItsFamilyAndAnUnknownOneTheFirst() {
        assertThat(EventSign.of(event("a", "2014", "delivery", Grade.A))).isEqualTo(EventSign.SUPPLY);
        assertThat(EventSign.of(event("a", "2014", "cut-off", Grade.A))).isEqualTo(EventSign.RETREAT);
        assertThat(EventSign.of(event("a", "2014", "embargo", Grade.A))).isEqualTo(EventSign.COERCION);
        assertThat(EventSign.of(event("a", "2014", "easing", Grade.A))).isEqualTo(EventSign.RELIEF);
        assertThat(EventSign.of(event("a", "2014", "vote", Grade.A))).isEqualTo(EventSign.WORD);
        assertThat(EventSign.of(event("a", "2014", "off", Grade.A))).isEqualTo(EventSign.ACCORD);
    }

    @Test
    void aLongTitleIsCutBetweenWords() {
        assertThat(MarkTitle.cut("A short one")).isEqualTo("A short one");
        assertThat(MarkTitle.cut("Eleven states of the south agree on nothing at all today"))
                .isEqualTo("Eleven states of the south agree on…");
    }
}
