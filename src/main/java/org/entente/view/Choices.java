package org.entente.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Folded;
import org.entente.time.TimeIndex;

/** The rows a cell may refer to, found by any words of theirs. */
final class Choices {
    private static final int MOST = 12;

    private final List<Choice> all;

    /**
     * A row to refer to.
     *
     * @param aside what tells it from others
     * @param plain all its words as they are compared
     */
    record Choice(String id, String text, String aside, String plain) {
        static Choice of(String id, String text, String aside) {
            return new Choice(id, text, aside, Folded.of(id + ' ' + text + ' ' + aside));
        }
    }

    private Choices(Stream<Choice> all) {
        this.all = all.toList();
    }

    /** None, where anything may be typed. */
    static Choices none() {
        return new Choices(Stream.empty());
    }

    /** Words alone. */
    static Choices words(List<String> words) {
        return new Choices(words.stream().map(w -> Choice.of(w, w, "")));
    }

    /** The rows of a table. */
    static Choices of(TimeIndex index, String table) {
        Chronicle record = index.chronicle();
        Words words = new Words(index);
        return new Choices(
                switch (table) {
                    case "actors" -> record.actors().stream().map(Choices::actor);
                    case "sources" ->
                        record.sources().stream()
                                .map(s -> Choice.of(
                                        s.id(), s.citation(), s.grade().name()));
                    case "events" ->
                        record.events().stream()
                                .map(e -> Choice.of(e.id(), e.title(), e.date().toString()));
                    case "ties" ->
                        record.ties().stream()
                                .map(t -> Choice.of(t.id(), words.ends(t) + ": " + t.subject(), words.kind(t)));
                    case "kinds" -> record.kinds().stream().map(k -> Choice.of(k.id(), k.name(), ""));
                    default -> Stream.empty();
                });
    }

    private static Choice actor(Actor actor) {
        String plain = Folded.of(actor.id()
                + ' '
                + actor.name()
                + ' '
                + String.join(" ", actor.profile().aliases()));
        return new Choice(actor.id(), actor.name(), actor.id(), plain);
    }

    /** What the row with an id is called, or the id. */
    String name(String id) {
        return all.stream()
                .filter(c -> c.id().equals(id))
                .map(Choice::text)
                .findFirst()
                .orElse(id);
    }

    boolean known(String id) {
        return all.stream().anyMatch(c -> c.id().equals(id));
    }

    /** Those that hold all words typed, the nearest first. */
    List<Choice> find(String typed) {
        List<String> words = Folded.words(typed).toList();
        String whole = Folded.of(typed.strip());
        List<Choice> found = new ArrayList<>();
        for (Choice choice : all) {
            if (words.stream().allMatch(choice.plain()::contains)) {
                found.add(choice);
            }
        }
        Function<Choice, Integer> rank = c -> Folded.of(c.id()).equals(whole)
                ? 0
                : Folded.of(c.text()).startsWith(whole) ? 1 : c.plain().contains(' ' + whole) ? 2 : 3;
        return found.stream().sorted(Comparator.comparing(rank)).limit(MOST).toList();
    }
}
