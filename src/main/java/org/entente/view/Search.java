package org.entente.view;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.Naming;
import org.entente.scene.Theme;
import org.entente.search.Hit;
import org.entente.search.SearchIndex;
import org.entente.state.ExplorerState;
import org.jspecify.annotations.Nullable;

/** What is found in the record that is open, put into words; its index is built on another thread. */
final class Search {
    /** How many rows are told at first. */
    static final int FEW = 12;

    /** How many are told at most. */
    static final int MANY = 200;

    private static final int LEAST_OF_TABLE = 2;

    private final ExplorerState state;
    private @Nullable CompletableFuture<SearchIndex> index;

    Search(ExplorerState state) {
        this.state = state;
        state.indexProperty().addListener((o, before, now) -> {
            if (index != null && before.chronicle() != now.chronicle()) {
                index = building(now.chronicle());
            }
        });
    }

    /** Begins to build the index, unless it was begun before. */
    CompletableFuture<SearchIndex> begin() {
        CompletableFuture<SearchIndex> begun = index == null ? building(state.chronicle()) : index;
        index = begun;
        return begun;
    }

    /** Whether a text can be looked for without waiting. */
    boolean ready() {
        return begin().isDone();
    }

    /** The theme of the window, for the list of what is found. */
    Theme theme() {
        return state.view().look().theme();
    }

    /**
     * One thing found.
     *
     * @param aside what it is or when, in a few words
     */
    record Found(Ref ref, String text, String aside) {}

    /**
     * What is found for a text, table after table, that with the best row first.
     *
     * @param rows those told, a few or many
     * @param total how many there are
     */
    record Result(List<Found> rows, int total) {
        static final Result NONE = new Result(List.of(), 0);
    }

    private static CompletableFuture<SearchIndex> building(Chronicle chronicle) {
        return CompletableFuture.supplyAsync(() -> SearchIndex.of(chronicle, Naming.spoken()::of));
    }

    /** Looks for a text; waits where it is not ready. */
    Result find(String typed, int most) {
        List<Hit> hits = begin().join().find(typed);
        List<Hit> told = told(hits, most);
        Map<Ref.Table, List<Hit>> tables = told.stream()
                .collect(Collectors.groupingBy(h -> group(h.ref()), LinkedHashMap::new, Collectors.toList()));
        Function<Ref, Found> words = this::found;
        return new Result(
                tables.values().stream()
                        .flatMap(List::stream)
                        .map(Hit::ref)
                        .map(words)
                        .toList(),
                hits.size());
    }

    /** What is told together: all between two actors stands with their ties. */
    private static Ref.Table group(Ref ref) {
        return ref.table() == Ref.Table.BOND ? Ref.Table.TIE : ref.table();
    }

    /** The best, but of each table that has any at least two. */
    private static List<Hit> told(List<Hit> hits, int most) {
        if (hits.size() <= most) {
            return hits;
        }
        Set<Hit> kept = new HashSet<>();
        for (Ref.Table table : Ref.Table.values()) {
            hits.stream()
                    .filter(h -> h.ref().table() == table)
                    .limit(LEAST_OF_TABLE)
                    .forEach(kept::add);
        }
        hits.stream()
                .filter(h -> !kept.contains(h))
                .limit(most - kept.size())
                .toList()
                .forEach(kept::add);
        return hits.stream().filter(kept::contains).toList();
    }

    private Found found(Ref ref) {
        Chronicle c = state.chronicle();
        Words words = new Words(state.index());
        String aside =
                switch (ref.table()) {
                    case ACTOR -> Texts.count("count.ties", c.tiesOf(ref.id()).size());
                    case TIE ->
                        c.tie(ref.id()).map(Tie::span).map(Words::period).orElse("");
                    case EVENT ->
                        c.event(ref.id())
                                .map(Event::date)
                                .map(PartialDate::text)
                                .orElse("");
                    case SOURCE ->
                        c.source(ref.id())
                                .map(Source::grade)
                                .map(g -> Texts.of("view.event.grade", g.name()))
                                .orElse("");
                    case BOND -> Texts.count("count.ties", words.tiesOf(ref).size());
                };
        return new Found(ref, words.name(ref), aside);
    }
}
