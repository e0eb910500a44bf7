package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Grade;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.scene.Subject;
import org.entente.state.View;
import org.junit.jupiter.api.Test;

class OpeningTest {
    private static final LocalDate TODAY = LocalDate.of(2020, 6, 15);

    private static Event event(String id, String date, String scenario) {
        return new Event(
                id,
                PartialDate.parse(date).orElseThrow(),
                "talk",
                new Event.Account(id, "", Grade.B, Evidence.NONE),
                new Event.Context(List.of(), scenario, ""));
    }

    @Test
    void theBundledRecordOpensAtSerbiasSuspensions() throws Exception {
        Chronicle bundled = Bundled.chronicle();
        View view = Opening.of(bundled, TODAY);
        assertThat(view.day()).isEqualTo(LocalDate.of(2025, 1, 8));
        assertThat(view.subject().focused()).contains("SRB");
        Ref selected = view.subject().selected().orElseThrow();
        assertThat(selected.table()).isEqualTo(Ref.Table.EVENT);
        assertThat(bundled.event(selected.id()).orElseThrow().context().actors())
                .contains("SRB", "RUS");
    }

    @Test
    void anEmptyRecordOpensWithNothing() {
        View view = Opening.of(Chronicle.EMPTY, TODAY);
        assertThat(view.subject()).isEqualTo(Subject.NONE);
        assertThat(view.day()).isBeforeOrEqualTo(TODAY);
    }

    @Test
    void anotherRecordOpensAtItsLastEventUpToToday() {
        Chronicle other = new Chronicle.Builder()
                .add(event("later", "2021-01-01", ""))
                .add(event("last", "2020-05", ""))
                .add(event("first", "2019", ""))
                .add(event("dream", "2020-06-01", "what if"))
                .build();
        View view = Opening.of(other, TODAY);
        assertThat(view.day()).isEqualTo(LocalDate.of(2020, 5, 1));
        assertThat(view.subject()).isEqualTo(new Subject(null, Ref.event("last")));
    }

    @Test
    void aRecordOfTheFutureOpensToday() {
        Chronicle other =
                new Chronicle.Builder().add(event("later", "2021-01-01", "")).build();
        View view = Opening.of(other, TODAY);
        assertThat(view.day()).isEqualTo(TODAY);
        assertThat(view.subject()).isEqualTo(Subject.NONE);
    }
}
