package org.entente.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Folded;
import org.entente.time.TimeIndex;
import org.jspecify.annotations.Nullable;

/** The rows a cell may refer to, found by any words of theirs. */
final class Choices {
    private static final int MOST = 12;
    private static final int FARTHEST = 3;

    /** Asked once, when something is first sought. */
    private final Supplier<Stream<Choice>> source;

    /** One of them by its id, which needs no other to be gathered. */
    private final Function<String, Optional<Choice>> one;

    private @Nullable List<Choice> all;
    private @Nullable List<String> plain;

    /**
     * A row to refer to.
     *
     * @param aside what tells it from others
     * @param words all by which it is found
     */
    record Choice(String id, String text, String aside, String words) {
        static Choice of(String id, String text, String aside) {
            return new Choice(id, text, aside, id + ' ' + text + ' ' + aside);
        }
    }

    private Choices(Supplier<Stream<Choice>> source, Function<String, Optional<Choice>> one) {
        this.source = source;
        this.one = one;
    }

    private List<Choice> all() {
        List<Choice> known = all;
        if (known == null) {
            known = source.get().toList();
            all = known;
        }
        return known;
    }

    /** The words of all as they are compared. */
    private List<String> plain() {
        List<String> known = plain;
        if (known == null) {
            known = all().stream().map(c -> Folded.of(c.words())).toList();
            plain = known;
        }
        return known;
    }

    /** None, where anything may be typed. */
    static Choices none() {
        return new Choices(Stream::empty, id -> Optional.empty());
    }

    /** Words alone. */
    static Choices words(Supplier<Stream<String>> words) {
        return new Choices(() -> words.get().map(Choices::word), id -> Optional.of(word(id)));
    }

    /** The rows of a table. */
    static Choices of(TimeIndex index, String table) {
        Chronicle record = index.chronicle();
        Words words = new Words(index);
        return switch (table) {
            case "actors" -> rows(record::actors, record::actor, Choices::actor);
            case "sources" ->
                rows(
                        record::sources,
                        record::source,
                        s -> Choice.of(s.id(), s.citation(), s.grade().name()));
            case "events" ->
                rows(
                        record::events,
                        record::event,
                        e -> Choice.of(e.id(), e.title(), e.date().toString()));
            case "ties" ->
                rows(
                        record::ties,
                        record::tie,
                        t -> Choice.of(t.id(), words.ends(t) + ": " + t.subject(), words.kind(t)));
            case "kinds" -> rows(record::kinds, record::kind, k -> Choice.of(k.id(), k.name(), ""));
            default -> none();
        };
    }

    private static <T> Choices rows(
            Supplier<Collection<T>> all, Function<String, Optional<T>> one, Function<T, Choice> choice) {
        return new Choices(
                () -> all.get().stream().map(choice), id -> one.apply(id).map(choice));
    }

    private static Choice word(String word) {
        return Choice.of(word, word, "");
    }

    private static Choice actor(Actor actor) {
        String words = actor.id()
                + ' '
                + actor.name()
                + ' '
                + String.join(" ", actor.profile().aliases());
        return new Choice(actor.id(), actor.name(), actor.id(), words);
    }

    /** What the row with an id is called, or the id. */
    String name(String id) {
        return one.apply(id).map(Choice::text).orElse(id);
    }

    /** Those that hold all words typed, the nearest first; where no word is typed, the first there are. */
    List<Choice> find(String typed) {
        List<String> words = Folded.words(typed).toList();
        String whole = Folded.of(typed.strip());
        List<List<Choice>> byRank = Stream.generate(() -> (List<Choice>) new ArrayList<Choice>())
                .limit(FARTHEST + 1)
                .toList();
        for (int i = 0; i < all().size(); i++) {
            if (words.stream().allMatch(plain().get(i)::contains)) {
                byRank.get(rank(i, whole)).add(all().get(i));
            }
        }
        return byRank.stream().flatMap(List::stream).limit(MOST).toList();
    }

    /** How far a row is from what was typed, 0 to {@value #FARTHEST}. */
    private int rank(int at, String typed) {
        Choice choice = all().get(at);
        if (Folded.of(choice.id()).equals(typed)) {
            return 0;
        }
        if (Folded.of(choice.text()).startsWith(typed)) {
            return 1;
        }
        return plain().get(at).contains(' ' + typed) ? 2 : FARTHEST;
    }
}
