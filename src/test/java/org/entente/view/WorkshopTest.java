package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.entente.model.Chronicle;
import org.entente.state.Desk;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.story.Step;
import org.entente.story.Story;
import org.junit.jupiter.api.Test;

/** Making, saving and rehearsing without a window. */
class WorkshopTest {
    private static final LocalDate DAY = LocalDate.of(2014, 3, 18);

    /** A shelf that remembers what was done with it. */
    private static final class Noted implements StoryShelf {
        private final List<String> done = new ArrayList<>();
        private boolean full;

        @Override
        public void save(Story story, Path file) throws IOException {
            if (full) {
                throw new IOException("disk full");
            }
            done.add("save " + story.id());
        }

        @Override
        public void keep(Story story) {
            done.add("keep");
        }

        @Override
        public void forget(String id) {
            done.add("forget");
        }

        @Override
        public Optional<View> view(String link, Desk on) {
            return Optional.of(View.opening(LocalDate.parse(link), null, null));
        }

        @Override
        public String link(View view) {
            return view.day().toString();
        }
    }

    private final Noted shelf = new Noted();
    private final AtomicLong clock = new AtomicLong();
    private final ExplorerState state = new ExplorerState(Chronicle.EMPTY, View.opening(DAY, null, null));
    private final Tour tour = new Tour(state, shelf);
    private final Workshop workshop = new Workshop(state, new Tasks(Runnable::run, Runnable::run), tour, clock::get);

    private Story story() {
        return workshop.manuscript().orElseThrow().story();
    }

    private void capture(LocalDate day) {
        state.change("day", v -> v.day(day));
        workshop.capture();
    }

    @Test
    void aRehearsalNotesSeconds() {
        capture(DAY);
        capture(DAY.plusDays(1));
        workshop.timingProperty().set(true);
        tour.start(story(), 0);
        clock.addAndGet(45_000_000_000L);
        tour.next();
        clock.addAndGet(10_400_000_000L);
        tour.leave();
        assertThat(story().steps()).extracting(Step::seconds).containsExactly(45, 10);
    }

    @Test
    void savingGivesTheNameOfTheFileAndTakesTheCopyAway() {
        capture(DAY);
        List<String> told = new ArrayList<>();
        shelf.done.clear();
        workshop.save(Path.of("crimea.yaml"), new Tasks.Outcome<>(s -> told.add(s.id()), e -> told.add("failed")));
        assertThat(told).containsExactly("crimea");
        assertThat(shelf.done).startsWith("save crimea", "forget");
        assertThat(workshop.manuscript().orElseThrow().unsaved()).isFalse();
        assertThat(story().id()).isEqualTo("crimea");
    }

    @Test
    void whatCannotBeSavedStaysUnsavedAndKeepsItsCopy() {
        capture(DAY);
        shelf.full = true;
        shelf.done.clear();
        List<String> told = new ArrayList<>();
        workshop.save(Path.of("a.yaml"), new Tasks.Outcome<>(s -> told.add(s.id()), e -> told.add(e.getMessage())));
        assertThat(told).containsExactly("disk full");
        assertThat(shelf.done).isEmpty();
        assertThat(workshop.manuscript().orElseThrow().unsaved()).isTrue();
    }

    @Test
    void aStepTakesAnotherViewAndMovesWithinBounds() {
        capture(DAY);
        capture(DAY.plusDays(1));
        workshop.move(0, -1);
        workshop.move(1, 2);
        assertThat(story().steps()).extracting(Step::view).containsExactly("2014-03-18", "2014-03-19");
        workshop.move(0, 1);
        workshop.replaceView(1);
        assertThat(story().steps()).extracting(Step::view).containsExactly("2014-03-19", "2014-03-19");
        workshop.undo();
        workshop.undo();
        assertThat(story().steps()).extracting(Step::view).containsExactly("2014-03-18", "2014-03-19");
    }
}
