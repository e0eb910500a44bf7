package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.data.Bundled;
import org.entente.geo.Point;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.scene.Naming;
import org.entente.scene.Theme;
import org.entente.state.Desk;
import org.entente.state.ExplorerState;
import org.entente.state.Origin;
import org.entente.state.View;
import org.entente.story.Answer;
import org.entente.story.Bookmark;
import org.entente.story.Score;
import org.entente.story.Step;
import org.entente.story.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Telling a story without a window. */
class TourTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final String EVENT = "2025-01-08-deliveries-from-russia-impossible";
    private static final String TERMINATED = "arms-rus-srb-contracts-terminated";
    private static final String POSTPONED = "arms-rus-srb-contracts-postponed";
    private static Chronicle record = Chronicle.EMPTY;

    private final StoryShelf shelf = new StoryShelf() {
        @Override
        public Optional<View> view(String link, Desk on) {
            View view = View.opening(LocalDate.parse(link.replace("&theme=print", "")), "SRB", null);
            return Optional.of(link.contains("theme=") ? view.theme(Theme.PRINT) : view);
        }
    };
    private final ExplorerState state = new ExplorerState(record, View.opening(DAY, null, null));
    private final Tour tour = new Tour(state, shelf);

    @BeforeAll
    static void read() throws Exception {
        record = Bundled.chronicle();
    }

    private static Step step(String view, Step.@Nullable Predict predict) {
        return new Step(new Step.Words("T", "C", "", ""), view, new Step.Grounds(List.of(), List.of()), 0, predict);
    }

    private static Story story(Step... steps) {
        return new Story("s", new Story.Cover(1, "S", "", 0), List.of(steps));
    }

    private static Story asking() {
        Step.Predict asked = new Step.Predict("Which?", EVENT, List.of(TERMINATED, POSTPONED));
        return story(step("2025-01-07", asked), step("2026-01-01", asked));
    }

    @Test
    void leavingGivesBackTheViewAndAVisitWithoutLookingAroundIsNoStep() {
        View before = state.view();
        tour.start(story(step("2014-03-18", null), step("2015-03-18", null)), 0);
        tour.next();
        tour.next();
        assertThat(tour.place().orElseThrow().at()).isEqualTo(1);
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2015, 3, 18));
        tour.leave();
        assertThat(state.view()).isEqualTo(before);
        assertThat(state.undoName()).isEmpty();
        assertThat(tour.resume()).isTrue();
        assertThat(tour.place().orElseThrow().at()).isEqualTo(1);
    }

    @Test
    void whatIsSeenOnALaterDayIsRevealedOnThatDay() {
        LocalDate later = LocalDate.of(2026, 1, 1);
        Step.Predict asked = new Step.Predict("Which?", EVENT, List.of(TERMINATED), later);
        tour.start(story(step("2025-01-07", asked)), 0);
        tour.reveal();
        assertThat(state.view().day()).isEqualTo(later);
        assertThat(state.view().subject().selected()).contains(Ref.event(EVENT));
    }

    @Test
    void isTakenUpWhereItWasAndWhatIsSeenStays() {
        Story story = story(step("2014-03-18", null), step("2015-03-18", null));
        assertThat(tour.bookmark()).isEmpty();
        tour.start(story, 1);
        assertThat(tour.bookmark()).contains(new Bookmark("s", 2, true));
        tour.leave();
        assertThat(tour.bookmark()).contains(new Bookmark("s", 2, false));
        ExplorerState other = new ExplorerState(record, View.opening(DAY, null, null));
        Tour later = new Tour(other, shelf);
        View seen = other.view();
        later.takeUp(story, new Bookmark("s", 2, false));
        assertThat(later.place()).isEmpty();
        assertThat(later.resumes(story)).isEqualTo(1);
        later.takeUp(story, new Bookmark("s", 7, true));
        assertThat(later.place().orElseThrow().at()).isEqualTo(1);
        assertThat(other.view()).isEqualTo(seen);
        assertThat(later.away()).isTrue();
        later.comeBack();
        assertThat(other.view().day()).isEqualTo(LocalDate.of(2015, 3, 18));
        later.leave();
        assertThat(later.place()).isEmpty();
    }

    @Test
    void aStepIsShownInTheThemeAndNamesOneLooksInUnlessItSaysOtherwise() {
        state.change("Dark", v -> v.theme(Theme.DARK).names(Naming.OWN));
        tour.start(story(step("2014-03-18", null), step("2015-03-18&theme=print", null)), 0);
        assertThat(state.view().look().theme()).isEqualTo(Theme.DARK);
        assertThat(state.view().look().names()).isEqualTo(Naming.OWN);
        tour.next();
        assertThat(state.view().look().theme()).isEqualTo(Theme.PRINT);
    }

    @Test
    void aStepIsSeenFromFartherOffInASmallerPictureUnlessOneLooksAround() {
        StoryShelf near = new StoryShelf() {
            @Override
            public Optional<View> view(String link, Desk on) {
                return Optional.of(View.opening(DAY, "SRB", null).camera(new View.Camera(new Point(5, 6), 2)));
            }
        };
        Tour small = new Tour(state, near);
        small.nearness(0.5);
        small.start(story(step("x", null)), 0);
        assertThat(state.view().camera()).contains(new View.Camera(new Point(5, 6), 1));
        List<Boolean> away = new ArrayList<>();
        state.viewProperty().addListener((o, was, now) -> away.add(small.away()));
        small.nearness(0.25);
        assertThat(away).containsExactly(false);
        assertThat(state.view().camera()).contains(new View.Camera(new Point(5, 6), 0.5));
        assertThat(small.away()).isFalse();
        state.change("zoom", v -> v.camera(new View.Camera(new Point(5, 6), 9)));
        small.nearness(1);
        assertThat(state.view().camera()).contains(new View.Camera(new Point(5, 6), 9));
    }

    @Test
    void stepsAreMarkedForStagingAndLookingAroundIsNot() {
        List<Boolean> staged = new ArrayList<>();
        state.viewProperty().addListener((o, was, now) -> staged.add(tour.stepping()));
        tour.start(story(step("2014-03-18", null)), 0);
        state.change("day", v -> v.day(DAY));
        assertThat(staged).containsExactly(true, false);
        assertThat(tour.away()).isTrue();
        tour.comeBack();
        assertThat(tour.away()).isFalse();
    }

    @Test
    void aGuessIsKeptRevealedAndCountedOverTheStory() {
        tour.start(asking(), 0);
        tour.answer(TERMINATED, Answer.ENDED);
        tour.next();
        assertThat(tour.place().orElseThrow().revealed()).isTrue();
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2025, 1, 8));
        tour.answer(POSTPONED, Answer.POSTPONED);
        assertThat(tour.score()).as("too late").isEqualTo(new Score(1, 2));
        tour.next();
        assertThat(tour.place().orElseThrow().at()).isEqualTo(1);
        tour.answer(TERMINATED, Answer.ENDED);
        tour.answer(POSTPONED, Answer.POSTPONED);
        tour.reveal();
        assertThat(tour.score()).isEqualTo(new Score(3, 4));
        tour.go(0);
        assertThat(tour.place().orElseThrow().guess().of(TERMINATED)).contains(Answer.ENDED);
        assertThat(tour.place().orElseThrow().revealed()).isFalse();
    }

    @Test
    void aStepThatNobodyForetoldIsRevealedWithoutAScore() {
        tour.start(asking(), 0);
        tour.next();
        assertThat(tour.place().orElseThrow().revealed()).isTrue();
        assertThat(tour.score()).isEqualTo(Score.NONE);
        tour.back();
        assertThat(state.view().day()).isEqualTo(LocalDate.of(2025, 1, 7));
    }

    @Test
    void anotherRecordEndsTheStory() {
        tour.start(asking(), 0);
        View opening = View.opening(DAY, null, null);
        state.open("Open", new Desk(Chronicle.EMPTY, Origin.BUNDLED, null, opening), opening);
        assertThat(tour.place()).isEmpty();
        assertThat(state.view()).isEqualTo(opening);
        assertThat(tour.resume()).isFalse();
    }

    @Test
    void aStoryWithoutStepsCannotBeTold() {
        tour.start(story(), 0);
        assertThat(tour.place()).isEmpty();
    }
}
