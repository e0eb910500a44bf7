package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Evidence;
import org.entente.model.Grade;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.scene.Naming;
import org.entente.scene.Theme;
import org.entente.time.TimeIndex;
import org.junit.jupiter.api.Test;

class ExplorerStateTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 8);
    private static final View OPENING = View.opening(DAY, "SRB", null);

    private final ExplorerState state = new ExplorerState(record(), OPENING);

    private static Chronicle record() {
        return new Chronicle.Builder()
                .add(event("fact", ""))
                .add(event("sale", "buy"))
                .build();
    }

    private static Event event(String id, String scenario) {
        return new Event(
                id,
                PartialDate.parse("2014").orElseThrow(),
                "talk",
                new Event.Account(id, "", Grade.B, Evidence.NONE),
                new Event.Context(List.of(), scenario, ""));
    }

    @Test
    void anEditIsAStepThatUndoTakesBackAndTellsThoseWhoListen() {
        List<TimeIndex> heard = new ArrayList<>();
        List<View> seen = new ArrayList<>();
        state.indexProperty().addListener((o, before, now) -> heard.add(now));
        state.viewProperty().addListener((o, before, now) -> seen.add(now));
        Chronicle before = state.chronicle();
        Chronicle edited = new Chronicle.Builder()
                .add(event("fact", ""))
                .add(event("other", ""))
                .build();
        state.edit("Change event fact", edited, v -> v);
        assertThat(state.chronicle()).isSameAs(edited);
        assertThat(state.desk().edited()).isTrue();
        assertThat(heard).hasSize(1);
        assertThat(seen).as("a listener of the view alone looks again").isNotEmpty();
        assertThat(state.view()).isEqualTo(OPENING);
        assertThat(state.undoName()).contains("Change event fact");

        state.undo();
        assertThat(state.chronicle()).isSameAs(before);
        assertThat(state.desk().edited()).isFalse();
        state.redo();
        state.written(state.desk(), Path.of("elsewhere"));
        assertThat(state.desk().edited()).isFalse();
        assertThat(state.desk().origin().place()).contains(Path.of("elsewhere"));
        state.undo();
        assertThat(state.desk().edited())
                .as("what was written is not what is open")
                .isTrue();
    }

    @Test
    void aChangeIsOneStepUnderItsName() {
        state.change("Dark", v -> v.theme(Theme.DARK));
        assertThat(state.view()).isEqualTo(OPENING.theme(Theme.DARK));
        assertThat(state.undoName()).contains("Dark");
        assertThat(state.redoName()).isEmpty();

        state.undo();
        assertThat(state.view()).isEqualTo(OPENING);
        assertThat(state.undoName()).isEmpty();
        assertThat(state.redoName()).contains("Dark");

        state.redo();
        assertThat(state.view()).isEqualTo(OPENING.theme(Theme.DARK));
        assertThat(state.undoName()).contains("Dark");
    }

    @Test
    void theLanguageOfNamesStaysThroughOtherChangesAndIsUndone() {
        state.change("Names in Own language", v -> v.names(Naming.OWN));
        state.change("Dark", v -> v.theme(Theme.DARK).layout("network").context(true));
        assertThat(state.view().look().names()).isEqualTo(Naming.OWN);
        state.undo();
        state.undo();
        assertThat(state.view()).isEqualTo(OPENING);
    }

    @Test
    void aChangeThatChangesNothingIsNoStep() {
        state.change("Light", v -> v.theme(Theme.LIGHT));
        assertThat(state.undoName()).isEmpty();
    }

    @Test
    void whatChangesNothingKeepsWhatWasUndone() {
        state.change("Dark", v -> v.theme(Theme.DARK));
        state.undo();
        state.change("Light", v -> v.theme(Theme.LIGHT));
        assertThat(state.redoName()).contains("Dark");
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        state.change("Dark", v -> v.theme(Theme.DARK));
        state.undo();
        state.change("Network", v -> v.layout("network"));
        assertThat(state.redoName()).isEmpty();
        state.redo();
        assertThat(state.view()).isEqualTo(OPENING.layout("network"));
    }

    @Test
    void aWholeDragIsOneStep() {
        for (int i = 1; i <= 50; i++) {
            int days = i;
            state.preview(v -> v.day(DAY.plusDays(days)));
        }
        assertThat(state.view().day()).isEqualTo(DAY.plusDays(50));
        assertThat(state.undoName()).as("before the drag ends").isEmpty();
        state.commit("Move the day");
        assertThat(state.undoName()).contains("Move the day");
        state.undo();
        assertThat(state.view()).isEqualTo(OPENING);
        assertThat(state.undoName()).isEmpty();
        state.redo();
        assertThat(state.view().day()).isEqualTo(DAY.plusDays(50));
    }

    @Test
    void aDragThatEndsWhereItBeganIsNoStep() {
        state.preview(v -> v.day(DAY.plusDays(9)));
        state.preview(v -> v.day(DAY));
        state.commit("Move the day");
        assertThat(state.undoName()).isEmpty();
    }

    @Test
    void aCommitWithoutAPreviewIsNoStep() {
        state.commit("Zoom");
        assertThat(state.undoName()).isEmpty();
    }

    @Test
    void aChangeDuringADragTakesTheDragWithIt() {
        state.preview(v -> v.day(DAY.plusDays(9)));
        state.change("Dark", v -> v.theme(Theme.DARK));
        state.undo();
        assertThat(state.view()).isEqualTo(OPENING);
    }

    @Test
    void undoDuringADragTakesBackTheDragAlone() {
        state.change("Dark", v -> v.theme(Theme.DARK));
        state.preview(v -> v.day(DAY.plusDays(9)));
        state.undo();
        assertThat(state.view()).isEqualTo(OPENING.theme(Theme.DARK));
        state.undo();
        assertThat(state.view()).isEqualTo(OPENING);
    }

    @Test
    void undoAndRedoWithoutAStepDoNothing() {
        state.undo();
        state.redo();
        assertThat(state.view()).isEqualTo(OPENING);
    }

    @Test
    void aScenarioTakesTheIndexWithItBothWays() {
        TimeIndex facts = state.index();
        List<Set<String>> seen = new ArrayList<>();
        state.viewProperty()
                .addListener((o, before, now) -> seen.add(state.index().scenarios()));

        state.change("Scenario buy", v -> v.toggleScenario("buy"));
        assertThat(state.index().events()).extracting(Event::id).containsExactlyInAnyOrder("fact", "sale");
        state.undo();
        assertThat(state.index().events()).extracting(Event::id).containsExactly("fact");
        state.redo();
        assertThat(seen)
                .as("the index changes before the view")
                .containsExactly(Set.of("buy"), Set.of(), Set.of("buy"));
        assertThat(state.index().chronicle()).isSameAs(facts.chronicle());
    }

    @Test
    void otherChangesKeepTheIndex() {
        TimeIndex facts = state.index();
        state.change("Dark", v -> v.theme(Theme.DARK).day(DAY.plusDays(1)));
        assertThat(state.index()).isSameAs(facts);
    }

    @Test
    void openingAnotherRecordIsAStepThatCanBeTakenBack() {
        Chronicle first = state.chronicle();
        state.change("Dark", v -> v.theme(Theme.DARK));
        state.preview(v -> v.day(DAY.plusDays(9)));
        View anew = View.opening(LocalDate.of(1995, 1, 1), null, Ref.event("x"));
        Desk other = new Desk(Chronicle.EMPTY, Origin.BUNDLED, null, anew);
        state.open("Open a record", other, anew);
        assertThat(state.view()).isEqualTo(anew);
        assertThat(state.chronicle()).isSameAs(Chronicle.EMPTY);
        assertThat(state.undoName()).contains("Open a record");
        state.commit("Move the day");
        assertThat(state.undoName()).as("the drag belonged to the other record").contains("Open a record");
        state.undo();
        assertThat(state.chronicle()).isSameAs(first);
        assertThat(state.view().day()).isEqualTo(DAY.plusDays(9));
        assertThat(state.undoName()).contains("Gesture");
        state.redo();
        assertThat(state.desk()).isSameAs(other);
        assertThat(state.view()).isEqualTo(anew);
    }

    @Test
    void isUnsavedUntilTheViewIsWhatWasSavedOrOpened() {
        assertThat(state.unsaved()).isFalse();
        state.change("Dark", v -> v.theme(Theme.DARK));
        assertThat(state.unsaved()).isTrue();
        state.undo();
        assertThat(state.unsaved()).isFalse();
        state.redo();
        int turn = state.historyProperty().get();
        state.saved(state.desk(), Path.of("a.entente"), state.view());
        assertThat(state.historyProperty().get()).as("who listens is told").isGreaterThan(turn);
        assertThat(state.unsaved()).isFalse();
        assertThat(state.desk().file()).contains(Path.of("a.entente"));
        state.undo();
        assertThat(state.unsaved()).isTrue();
        assertThat(state.desk().file()).as("undo takes no saving back").contains(Path.of("a.entente"));
    }

    @Test
    void historyIsLongButNotEndless() {
        for (int i = 1; i <= 600; i++) {
            int days = i;
            state.change("Day " + i, v -> v.day(DAY.plusDays(days)));
        }
        int undone = 0;
        while (state.undoName().isPresent()) {
            state.undo();
            undone++;
        }
        assertThat(undone).isEqualTo(500);
        assertThat(state.view().day()).isEqualTo(DAY.plusDays(100));
    }
}
