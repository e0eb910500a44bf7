package org.entente.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Folded;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/**
 * The words of a record's actors, ties, events and sources, ready to be searched. A row is found where each word typed
 * fits one of its words, whatever case and accents; better fits come first, then actors before ties before events before
 * sources, then rows with more ties. Where two actors are named that were ever tied, all that is between them comes before
 * all else. Building takes about a second for 100,000 events, so it is done beside the window;
 * afterwards it is safe to share.
 */
public final class SearchIndex {
    /** With so many rows found as typed, typos are not allowed for. */
    private static final int ENOUGH = 12;

    private static final List<Ref.Table> TABLES = List.of(Ref.Table.values());
    private static final int NOT_FOUND = Integer.MAX_VALUE;

    /** Words of two names beyond which no pair is looked for. */
    private static final int LONGEST_NAMES = 16;

    /** Letters of a word that may stand between two names, such as "and". */
    private static final int JOINING = 4;

    private final List<Ref> rows = new ArrayList<>();
    private final List<Integer> weights = new ArrayList<>();
    private final Map<String, int[]> names = new HashMap<>();
    private final Set<Ref> bonds = new HashSet<>();
    private final Set<String> kinds = new HashSet<>();
    private final Vocabulary vocabulary;
    private final Function<Actor, String> spoken;

    private SearchIndex(Chronicle chronicle, Function<Actor, String> spoken) {
        this.spoken = spoken;
        Vocabulary.Builder words = new Vocabulary.Builder();
        chronicle.actors().forEach(a -> add(words, chronicle, a));
        chronicle.ties().forEach(t -> add(words, chronicle, t));
        chronicle.ties().forEach(t -> bonds.add(Ref.bond(t.from(), t.to())));
        chronicle
                .kinds()
                .forEach(k -> Stream.of(k.id(), k.said()).flatMap(Folded::words).forEach(kinds::add));
        chronicle.events().stream().filter(e -> !e.differingAccount()).forEach(e -> add(words, chronicle, e));
        chronicle.sources().forEach(s -> add(words, s));
        vocabulary = words.build();
    }

    public static SearchIndex of(Chronicle chronicle) {
        return of(chronicle, Actor::name);
    }

    /**
     * An index that also knows what actors are called in the language spoken.
     *
     * @param spoken the name of an actor in it
     */
    public static SearchIndex of(Chronicle chronicle, Function<Actor, String> spoken) {
        return new SearchIndex(chronicle, spoken);
    }

    /** What an actor is called in the language spoken, where that is not its name in the record. */
    private Stream<String> elsewise(Actor actor) {
        return Stream.of(spoken.apply(actor)).filter(n -> !n.equals(actor.name()));
    }

    private void add(Vocabulary.Builder words, Chronicle chronicle, Actor actor) {
        Actor.Profile profile = actor.profile();
        row(Ref.actor(actor.id()), chronicle.tiesOf(actor.id()).size());
        name(actor.id());
        name(actor.name());
        profile.aliases().forEach(this::name);
        elsewise(actor).forEach(this::name);
        title(words, actor.id());
        title(words, actor.name());
        profile.aliases().forEach(alias -> title(words, alias));
        elsewise(actor).forEach(n -> title(words, n));
        body(words, profile.capital());
    }

    private void add(Vocabulary.Builder words, Chronicle chronicle, Tie tie) {
        row(Ref.tie(tie.id()), chronicle.effectsOnTie(tie.id()).size());
        title(words, tie.subject());
        title(words, chronicle.nameOf(tie.from()));
        title(words, chronicle.nameOf(tie.to()));
        title(words, chronicle.kind(tie.kind()).map(TieKind::said).orElse(tie.kind()));
        Stream.of(tie.from(), tie.to())
                .flatMap(id -> chronicle.actor(id).stream())
                .forEach(a -> {
                    body(words, a.id());
                    elsewise(a).forEach(n -> title(words, n));
                    a.profile().aliases().forEach(alias -> body(words, alias));
                });
        body(words, tie.kind());
        body(words, tie.evidence().note());
    }

    private void add(Vocabulary.Builder words, Chronicle chronicle, Event event) {
        row(Ref.event(event.id()), chronicle.effectsOfEvent(event.id()).size());
        title(words, event.title());
        title(words, event.date().text());
        body(words, event.type());
        body(words, event.account().summary());
        event.context().actors().forEach(id -> body(words, chronicle.nameOf(id)));
    }

    private void add(Vocabulary.Builder words, Source source) {
        row(Ref.source(source.id()), 0);
        title(words, source.publisher());
        title(words, source.work().title());
        title(words, source.work().author());
        PartialDate.parse(source.work().published()).ifPresent(d -> title(words, d.text()));
        body(words, source.work().url());
    }

    private void row(Ref ref, int weight) {
        rows.add(ref);
        weights.add(weight);
    }

    private void name(String name) {
        int row = rows.size() - 1;
        names.merge(
                Folded.of(name).strip(), new int[] {row}, (a, b) -> IntStream.concat(Arrays.stream(a), Arrays.stream(b))
                        .distinct()
                        .toArray());
    }

    private void title(Vocabulary.Builder words, String text) {
        Folded.words(text).forEach(w -> words.add(w, rows.size() - 1, true));
    }

    private void body(Vocabulary.Builder words, String text) {
        Folded.words(text).forEach(w -> words.add(w, rows.size() - 1, false));
    }

    /** All rows that hold every word typed, the best first; none for a text without letters and digits. */
    public List<Hit> find(String typed) {
        List<String> words = Folded.words(typed).distinct().toList();
        if (words.isEmpty()) {
            return List.of();
        }
        int[] total = new int[rows.size()];
        for (String word : words) {
            int[] cost = costs(word);
            for (int i = 0; i < total.length; i++) {
                boolean lost = total[i] == NOT_FOUND || cost[i] == NOT_FOUND;
                total[i] = lost ? NOT_FOUND : Math.max(total[i], cost[i]);
            }
        }
        int[] whole = names.getOrDefault(Folded.of(typed).strip(), new int[0]);
        for (int row : whole) {
            total[row] = Match.NAME.cost();
        }
        List<Hit> out = new ArrayList<>();
        if (whole.length == 0) {
            bond(typed).ifPresent(ref -> out.add(new Hit(ref, false)));
        }
        out.addAll(ranked(total));
        return out;
    }

    /** All between two actors whose names are typed one behind the other, perhaps with a kind of tie behind them. */
    private Optional<Ref> bond(String typed) {
        List<String> words = Folded.words(typed).toList();
        int end = words.size();
        while (end > 2 && kinds.contains(words.get(end - 1))) {
            end--;
        }
        for (int i = 1; i < Math.min(end, LONGEST_NAMES); i++) {
            int next = i < end - 1 && words.get(i).length() <= JOINING ? i + 1 : i;
            for (int from = next; from >= i; from--) {
                Optional<Ref> bond = bond(words.subList(0, i), words.subList(from, end));
                if (bond.isPresent()) {
                    return bond;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Ref> bond(List<String> one, List<String> other) {
        return named(one)
                .flatMap(a -> named(other).map(b -> Ref.bond(a.id(), b.id())))
                .filter(bonds::contains)
                .findFirst();
    }

    private Stream<Ref> named(List<String> words) {
        return Arrays.stream(names.getOrDefault(String.join(" ", words), new int[0]))
                .mapToObj(rows::get);
    }

    /** For each row twice the best match of a word, and one more where only the row's small print has it. */
    private int[] costs(String word) {
        int[] out = new int[rows.size()];
        Arrays.fill(out, NOT_FOUND);
        vocabulary.match(word, (match, known) -> {
            for (int posting : vocabulary.rows(known)) {
                int cost = match.cost() + ((posting & 1) == 1 ? 0 : 1);
                out[posting >>> 1] = Math.min(out[posting >>> 1], cost);
            }
        });
        return out;
    }

    private List<Hit> ranked(int[] total) {
        long[] order = new long[total.length];
        int size = 0;
        boolean sound = Arrays.stream(total)
                        .filter(t -> t < Match.TYPO.cost())
                        .limit(ENOUGH)
                        .count()
                == ENOUGH;
        for (int i = 0; i < total.length; i++) {
            boolean guess = total[i] >= Match.TYPO.cost() && total[i] < Match.WITHIN.cost();
            if (total[i] != NOT_FOUND && !(sound && guess)) {
                order[size++] =
                        (((long) total[i] * 8 + TABLES.indexOf(rows.get(i).table())) << 48)
                                | ((long) (0xFFFF - Math.min(0xFFFF, weights.get(i))) << 32)
                                | i;
            }
        }
        Arrays.sort(order, 0, size);
        List<Hit> out = new ArrayList<>(size);
        for (int k = 0; k < size; k++) {
            int row = (int) order[k];
            out.add(new Hit(rows.get(row), total[row] >= Match.TYPO.cost()));
        }
        return out;
    }
}
