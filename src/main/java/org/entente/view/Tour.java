package org.entente.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.entente.story.Answer;
import org.entente.story.Bookmark;
import org.entente.story.Guess;
import org.entente.story.Prediction;
import org.entente.story.Score;
import org.entente.story.Step;
import org.entente.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * A story being told: it moves the view from step to step and gives back the view from before at the end. Steps leave no
 * history of their own; where one looked around in between, leaving is one step that can be undone.
 */
public final class Tour {
    private final ExplorerState state;
    private final StoryShelf shelf;
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final Map<String, Integer> left = new HashMap<>();
    private final Map<Integer, Guess> guesses = new HashMap<>();
    private final Map<Integer, Score> scores = new HashMap<>();
    private @Nullable Story last;
    private @Nullable View before;
    private @Nullable View shown;
    private boolean stepping;
    private double nearness = 1;

    /**
     * Where one is.
     *
     * @param at the step, from 0
     * @param guess what the class expects
     * @param revealed whether what really happened is shown
     */
    public record Place(Story story, int at, Guess guess, boolean revealed) {
        public Step step() {
            return story.steps().get(at);
        }

        /** The step after this one. */
        public Optional<Step> next() {
            return at + 1 < story.steps().size() ? Optional.of(story.steps().get(at + 1)) : Optional.empty();
        }
    }

    public Tour(ExplorerState state, StoryShelf shelf) {
        this.state = state;
        this.shelf = shelf;
        state.indexProperty().addListener((o, was, now) -> {
            if (was.chronicle() != now.chronicle()) {
                before = null;
                leave();
                left.clear();
                last = null;
            }
        });
    }

    /** Where its stories come from. */
    public StoryShelf shelf() {
        return shelf;
    }

    ExplorerState state() {
        return state;
    }

    public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public Optional<Place> place() {
        return Optional.ofNullable(place.get());
    }

    /** Whether the change of the view under way is a step, to be shown in stages. */
    public boolean stepping() {
        return stepping;
    }

    /** Begins to tell a story at a step, or goes on with it there. */
    public void start(Story story, int at) {
        if (story.steps().isEmpty()) {
            return;
        }
        Place now = place.get();
        if (now == null) {
            before = state.view();
        }
        if (now == null || !now.story().id().equals(story.id())) {
            guesses.clear();
            scores.clear();
        }
        show(story, at);
    }

    /** The step at which a story was left, 0 where it was not begun. */
    public int resumes(Story story) {
        return Math.max(
                0, Math.min(left.getOrDefault(story.id(), 0), story.steps().size() - 1));
    }

    /** How far a story is told, or the last one was. */
    public Optional<Bookmark> bookmark() {
        Story story = last;
        return story == null
                ? Optional.empty()
                : Optional.of(new Bookmark(story.id(), resumes(story) + 1, place.get() != null));
    }

    /** Takes a story up where it was told before; what is seen stays as it is. */
    public void takeUp(Story story, Bookmark from) {
        if (story.steps().isEmpty() || place.get() != null) {
            return;
        }
        int at = from.in(story);
        left.put(story.id(), at);
        last = story;
        if (from.told()) {
            guesses.clear();
            scores.clear();
            shown = seen(story.steps().get(at), state.view());
            place.set(new Place(story, at, Guess.NONE, false));
        }
    }

    /** Takes over what another tells, at the same step; it belongs to a window that is closed. */
    void takeOver(Tour from) {
        left.putAll(from.left);
        guesses.putAll(from.guesses);
        scores.putAll(from.scores);
        last = from.last;
        before = from.before;
        shown = from.shown;
        place.set(from.place.get());
    }

    /** Goes on with the story told last; false where none was. */
    public boolean resume() {
        Story story = last;
        if (story != null && place.get() == null) {
            start(story, resumes(story));
        }
        return story != null;
    }

    /** Goes to a step of the story being told. */
    public void go(int at) {
        place().ifPresent(p ->
                show(p.story(), Math.max(0, Math.min(p.story().steps().size() - 1, at))));
    }

    private void show(Story story, int at) {
        left.put(story.id(), at);
        last = story;
        Step step = story.steps().get(at);
        look(v -> seen(step, v));
        place.set(new Place(story, at, guesses.getOrDefault(at, Guess.NONE), false));
    }

    private View seen(Step step, View now) {
        return new StepSight(shelf, state).of(step, now, nearness);
    }

    /** Says how much smaller the picture is than the one that steps are made for; a step is then seen from farther off. */
    void nearness(double next) {
        boolean fits = place.get() != null && next != nearness && !away();
        nearness = next;
        if (fits) {
            place().map(p -> seen(p.step(), state.view()))
                    .filter(v -> v.look().layout().equals(state.view().look().layout()))
                    .flatMap(View::camera)
                    .ifPresent(c -> look(v -> v.camera(c)));
        }
    }

    /** Shows the step through another camera, or through its own again; nothing where one has looked around. */
    void frame(View.@Nullable Camera camera) {
        place().filter(p -> !away())
                .ifPresent(p -> look(v ->
                        v.camera(camera == null ? seen(p.step(), v).camera().orElse(null) : camera)));
    }

    private void look(UnaryOperator<View> change) {
        stepping = true;
        shown = change.apply(state.view());
        try {
            state.preview(change);
        } finally {
            stepping = false;
        }
        shown = state.view();
    }

    /** Goes on: a guess is first revealed. */
    public void next() {
        place().ifPresent(p -> {
            if (!p.revealed() && prediction().isPresent()) {
                reveal();
            } else if (p.next().isPresent()) {
                go(p.at() + 1);
            }
        });
    }

    /** Goes back: what is revealed is hidden again first. */
    public void back() {
        place().ifPresent(p -> {
            if (p.revealed()) {
                go(p.at());
            } else if (p.at() > 0) {
                go(p.at() - 1);
            }
        });
    }

    /** Ends the telling and shows what was shown before it. */
    public void leave() {
        if (place.get() == null) {
            return;
        }
        View then = before;
        before = null;
        shown = null;
        place.set(null);
        if (then != null) {
            View now = state.view();
            state.change(
                    Texts.of("story.undo-visit"),
                    v -> then.theme(now.look().theme()).names(now.look().names()));
        }
    }

    /** Whether one has looked around since the step was shown. */
    public boolean away() {
        View then = shown;
        return then != null && place.get() != null && !plain(then).equals(plain(state.view()));
    }

    private View plain(View view) {
        View now = state.view();
        return view.select(null)
                .theme(now.look().theme())
                .names(now.look().names())
                .pins(Map.of());
    }

    /** Shows the step again as it is meant. */
    public void comeBack() {
        Optional.ofNullable(shown)
                .ifPresent(then ->
                        look(v -> then.theme(v.look().theme()).names(v.look().names())));
    }

    /** What the present step asks to be foretold; empty where it asks nothing that the record can answer. */
    public Optional<Prediction> prediction() {
        return place().flatMap(p -> p.step().prediction())
                .flatMap(asked -> Prediction.of(
                        asked, state.chronicle(), state.view().when().scenarios()))
                .filter(p -> !p.outcomes().isEmpty());
    }

    /** Gives or takes back an answer; nothing after it was revealed. */
    public void answer(String tie, Answer answer) {
        place().filter(p -> !p.revealed()).ifPresent(p -> {
            Guess guess = p.guess().toggle(tie, answer);
            guesses.put(p.at(), guess);
            place.set(new Place(p.story(), p.at(), guess, false));
        });
    }

    /** Shows the day of the event, and what really happened. */
    public void reveal() {
        Optional<Prediction> asked = prediction();
        place().filter(p -> !p.revealed() && asked.isPresent()).ifPresent(p -> {
            Prediction found = asked.orElseThrow();
            if (!p.guess().equals(Guess.NONE)) {
                scores.put(p.at(), p.guess().score(found));
            }
            look(v -> v.day(found.day()).select(Ref.event(found.event().id())));
            place.set(new Place(p.story(), p.at(), p.guess(), true));
        });
    }

    /** What was right so far in this telling, of the steps on which there was a guess. */
    public Score score() {
        return scores.values().stream().reduce(Score.NONE, Score::plus);
    }
}
