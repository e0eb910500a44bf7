package org.entente.view;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.util.Subscription;
import org.entente.model.Event;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.scene.Naming;
import org.entente.scene.Theme;
import org.entente.state.ExplorerState;
import org.entente.state.Manuscript;
import org.entente.state.Tasks;
import org.entente.story.Step;
import org.entente.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * Where a story is made. A copy of what is not saved is kept after every change, so that nothing is lost however the
 * program ends.
 */
public final class Workshop {
    private static final double NANOS = 1e9;

    private final ExplorerState state;
    private final Tasks tasks;
    private final Tour tour;
    private final LongSupplier clock;
    private final ReadOnlyObjectWrapper<@Nullable Manuscript> manuscript = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty selected = new SimpleIntegerProperty();
    private final SimpleBooleanProperty timing = new SimpleBooleanProperty();
    private final BooleanProperty foretelling = new SimpleBooleanProperty();
    private final AtomicLong copies = new AtomicLong();
    private Subscription keeping = Subscription.EMPTY;
    private @Nullable Path file;
    private long since;

    public Workshop(ExplorerState state, Tasks tasks, Tour tour) {
        this(state, tasks, tour, System::nanoTime);
    }

    /**
     * The same by another clock.
     *
     * @param clock nanoseconds since any moment
     */
    Workshop(ExplorerState state, Tasks tasks, Tour tour, LongSupplier clock) {
        this.state = state;
        this.tasks = tasks;
        this.tour = tour;
        this.clock = clock;
        tour.placeProperty().addListener((o, before, now) -> rehearsed(before, now));
    }

    public ReadOnlyObjectProperty<@Nullable Manuscript> manuscriptProperty() {
        return manuscript.getReadOnlyProperty();
    }

    public Optional<Manuscript> manuscript() {
        return Optional.ofNullable(manuscript.get());
    }

    /** The step that is edited, from 0. */
    IntegerProperty selectedProperty() {
        return selected;
    }

    /** Whether a rehearsal notes how long each step is shown. */
    SimpleBooleanProperty timingProperty() {
        return timing;
    }

    /** Whether the fields of what is foretold are unfolded. */
    BooleanProperty foretellingProperty() {
        return foretelling;
    }

    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Begins a story without a step. */
    public void begin() {
        String id = "story-" + UUID.randomUUID().toString().substring(0, 8);
        take(new Story(id, new Story.Cover(1, Texts.of("story.untitled"), "", 0), List.of()), null, null);
    }

    /** Goes on with a story: one from a file in that file, any other as a copy of its own. */
    void edit(StoryShelf.Volume volume) {
        volume.story().ifPresent(story -> {
            Optional<Path> place = volume.place();
            if (place.isPresent()) {
                take(story, story, place.get());
            } else if (volume.draft()) {
                take(story, null, null);
            } else {
                String id = story.id() + "-" + UUID.randomUUID().toString().substring(0, 4);
                take(story.id(id), null, null);
            }
        });
    }

    /** Takes over the story another makes, with its steps of undo; it belongs to a window that is closed. */
    void takeOver(Workshop from) {
        from.manuscript().ifPresent(made -> {
            from.keeping.unsubscribe();
            lay(made, from.file);
            selected.set(from.selected.get());
        });
    }

    private void take(Story story, @Nullable Story saved, @Nullable Path place) {
        lay(new Manuscript(story, saved), place);
    }

    private void lay(Manuscript next, @Nullable Path place) {
        file = place;
        selected.set(0);
        keeping = next.storyProperty().subscribe((before, now) -> keep(next));
        manuscript.set(next);
    }

    /** Puts the story away; a copy stays where it is not saved. */
    void close() {
        manuscript.set(null);
        timing.set(false);
    }

    private void keep(Manuscript of) {
        Story story = of.story();
        boolean unsaved = of.unsaved();
        long turn = copies.incrementAndGet();
        tasks.<Boolean>start(
                "story-copy", progress -> copy(story, unsaved, turn), new Tasks.Outcome<>(done -> {}, e -> {
                    throw new IllegalStateException(e);
                }));
    }

    /** Of several copies under way only the newest is written. */
    private boolean copy(Story story, boolean unsaved, long turn) throws IOException {
        synchronized (copies) {
            if (copies.get() == turn) {
                if (unsaved) {
                    tour.shelf().keep(story);
                } else {
                    tour.shelf().forget(story.id());
                }
            }
            return true;
        }
    }

    /** Appends a step with what is seen; begins a story where none is being made. */
    public void capture() {
        if (manuscript().isEmpty()) {
            begin();
        }
        Step step = new Step(new Step.Words(suggestedTitle(), "", "", ""), link(), suggestedGrounds(), 0, null);
        manuscript().ifPresent(m -> {
            int end = m.story().steps().size();
            selected.set(end);
            m.change(Texts.of("story.undo-capture"), s -> s.with(end, step));
        });
    }

    /** The view by its text, in whatever theme and language it is looked at. */
    private String link() {
        return tour.shelf().link(state.view().theme(Theme.LIGHT).names(Naming.ENGLISH));
    }

    private Optional<Event> event() {
        return state.view()
                .subject()
                .selected()
                .filter(r -> r.table() == Ref.Table.EVENT)
                .flatMap(r -> state.chronicle().event(r.id()));
    }

    private String suggestedTitle() {
        return event().map(Event::title)
                .orElseGet(() ->
                        org.entente.model.PartialDate.of(state.view().day()).text());
    }

    /** The sources of what is selected. */
    Step.Grounds suggestedGrounds() {
        Optional<Event> event = event();
        if (event.isPresent()) {
            return new Step.Grounds(
                    event.get().account().evidence().sources(),
                    List.of(event.get().id()));
        }
        List<String> sources = state.view()
                .subject()
                .selected()
                .map(r -> switch (r.table()) {
                    case TIE ->
                        state.chronicle()
                                .tie(r.id())
                                .map(t -> t.evidence().sources())
                                .orElse(List.of());
                    case SOURCE -> List.of(r.id());
                    default -> List.<String>of();
                })
                .orElse(List.of());
        return new Step.Grounds(sources, List.of());
    }

    /** Lets a step show what is seen now. */
    void replaceView(int at) {
        change(Texts.of("story.undo-view"), s -> s.step(at, s.steps().get(at).view(link())));
    }

    void remove(int at) {
        change(Texts.of("story.undo-remove"), s -> s.without(at));
        selected.set(Math.max(0, Math.min(at, steps() - 1)));
    }

    /** Moves a step, which stays the one that is edited. */
    void move(int from, int to) {
        if (to >= 0 && to < steps() && from != to) {
            selected.set(to);
            change(Texts.of("story.undo-move"), s -> s.move(from, to));
        }
    }

    private int steps() {
        return manuscript().map(m -> m.story().steps().size()).orElse(0);
    }

    private void change(String name, UnaryOperator<Story> change) {
        manuscript().ifPresent(m -> m.change(name, change));
    }

    public void undo() {
        manuscript().ifPresent(Manuscript::undo);
    }

    public void redo() {
        manuscript().ifPresent(Manuscript::redo);
    }

    /** Saves to a file, whose name becomes the story's id. */
    void save(Path to, Tasks.Outcome<Story> outcome) {
        manuscript().ifPresent(m -> {
            String name = String.valueOf(to.getFileName());
            Story before = m.story();
            Story written = before.id(name.replaceFirst("\\.yaml$", ""));
            tasks.<Story>start(
                    "save-story",
                    progress -> {
                        tour.shelf().save(written, to);
                        tour.shelf().forget(before.id());
                        return written;
                    },
                    new Tasks.Outcome<>(
                            done -> {
                                file = to;
                                m.saved(done);
                                outcome.success().accept(done);
                            },
                            outcome.failure()));
        });
    }

    private void rehearsed(Tour.@Nullable Place before, Tour.@Nullable Place now) {
        boolean left = before != null && (now == null || now.at() != before.at());
        Manuscript m = manuscript.get();
        if (before != null
                && m != null
                && left
                && timing.get()
                && before.story().id().equals(m.story().id())) {
            int at = before.at();
            int seconds = (int) Math.max(1, Math.round((clock.getAsLong() - since) / NANOS));
            if (at < m.story().steps().size()) {
                change(
                        Texts.of("story.undo-timing"),
                        s -> s.step(at, s.steps().get(at).seconds(seconds)));
            }
        }
        if (before == null || left) {
            since = clock.getAsLong();
        }
    }
}
