package org.entente.view;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.state.ExplorerState;

/** Looks for rows that hold every word of a text, whatever its case and accents. */
final class Search {
    private static final int MOST = 12;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Search() {}

    /**
     * One thing found.
     *
     * @param sort what it is, in a word
     * @param rank lower is better, negative is not found
     */
    record Found(Ref ref, String text, String sort, int rank) {}

    /** The best rows, actors before events before ties, and of each those whose name begins with the text first. */
    static List<Found> of(ExplorerState state, String typed) {
        String query = plain(typed.strip());
        if (query.isEmpty()) {
            return List.of();
        }
        List<String> words = BLANKS.splitAsStream(query).toList();
        Chronicle c = state.chronicle();
        Words names = new Words(state.index());
        Stream<Found> actors = c.actors().stream()
                .map(a -> found(
                        new Found(Ref.actor(a.id()), a.name(), a.kind().word(), 0),
                        a.id() + " " + String.join(" ", a.profile().aliases()),
                        words));
        Stream<Found> events = c.events().stream()
                .filter(e -> !e.differingAccount())
                .map(e -> found(
                        new Found(
                                Ref.event(e.id()),
                                e.title(),
                                e.date().toString().replace("reported ", ""),
                                10),
                        e.account().summary() + " " + e.date() + " " + e.type(),
                        words));
        Stream<Found> ties = c.ties().stream()
                .map(t -> found(
                        new Found(Ref.tie(t.id()), names.name(Ref.tie(t.id())), t.kind(), 20),
                        names.kind(t) + " " + t.evidence().note(),
                        words));
        return Stream.of(actors, events, ties)
                .flatMap(s -> s)
                .filter(f -> f.rank() >= 0)
                .sorted(Comparator.comparingInt(Found::rank))
                .limit(MOST)
                .toList();
    }

    private static Found found(Found candidate, String more, List<String> words) {
        String shown = plain(candidate.text());
        String all = shown + " " + plain(more);
        if (!words.stream().allMatch(all::contains)) {
            return new Found(candidate.ref(), candidate.text(), candidate.sort(), -1);
        }
        boolean begins = shown.startsWith(words.get(0));
        boolean inText = words.stream().allMatch(shown::contains);
        int rank = candidate.rank() + (begins && inText ? 0 : inText ? 1 : 5);
        return new Found(candidate.ref(), candidate.text(), candidate.sort(), rank);
    }

    private static String plain(String text) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }
}
