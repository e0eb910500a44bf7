package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Grade;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.Naming;
import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.entente.time.Moment;

/** What a picture shows, in sentences that a screen reader says and a list holds. */
final class Sentences {
    /** Up to here numbers are said as words. */
    private static final int SPELT = 10;

    private final ExplorerState state;
    private final Words words;
    private final Moment moment;

    Sentences(ExplorerState state) {
        this.state = state;
        words = new Words(state.index());
        moment = state.index().at(state.view().day(), state.view().filter());
    }

    String of(Ref ref) {
        return switch (ref.table()) {
            case ACTOR -> words.name(ref) + ", " + counted(held(ref).size(), "tie");
            case BOND -> words.name(ref) + ", " + counted(held(ref).size(), "tie");
            case TIE -> state.chronicle().tie(ref.id()).map(this::tie).orElse(ref.id());
            case EVENT, SOURCE -> words.name(ref);
        };
    }

    /** "Serbia to Russia, arms supply: Pantsir-S1, suspended since January 2025, two sources". */
    String tie(Tie tie) {
        boolean directed = state.chronicle()
                .kind(tie.kind())
                .map(k -> k.nature().directed())
                .orElse(true);
        String kind = words.kind(tie).toLowerCase(Texts.locale());
        List<String> out = new ArrayList<>();
        out.add(Texts.of(
                directed ? "view.sentence.directed" : "view.sentence.mutual",
                Naming.nameOf(state.chronicle(), tie.from()),
                Naming.nameOf(state.chronicle(), tie.to())));
        out.add(tie.subject().isEmpty() ? kind : Texts.of("view.words.named", kind, tie.subject()));
        out.add(words.statusOn(tie, state.view().day()));
        words.knownOn(tie, state.view().day()).ifPresent(s -> out.add(Texts.of("view.sentence.strength", s)));
        out.add(sources(tie));
        return out.stream().reduce((a, b) -> Texts.of("view.words.list", a, b)).orElse("");
    }

    /** "two sources, the best of grade A", or "no source". */
    String sources(Tie tie) {
        int count = tie.evidence().sources().size();
        String counted = counted(count, "source");
        return best(tie)
                .map(g -> Texts.of(count == 1 ? "view.sentence.graded" : "view.sentence.best", counted, g.name()))
                .orElse(counted);
    }

    private Optional<Grade> best(Tie tie) {
        return tie.evidence().sources().stream()
                .flatMap(s -> state.chronicle().source(s).stream())
                .map(Source::grade)
                .min(Grade::compareTo);
    }

    /** The ties of an actor or a bond, or a tie itself, that the view of the day shows. */
    List<Tie> held(Ref ref) {
        View view = state.view();
        List<Tie> all =
                switch (ref.table()) {
                    case ACTOR -> state.chronicle().tiesOf(ref.id());
                    case BOND -> words.tiesOf(ref);
                    case TIE -> state.chronicle().tie(ref.id()).map(List::of).orElse(List.of());
                    case EVENT, SOURCE -> List.of();
                };
        Set<String> focus = view.subject()
                .focused()
                .map(f -> Set.copyOf(state.chronicle().lineage(f)))
                .orElse(Set.of());
        List<Tie> out = new ArrayList<>();
        for (Tie tie : all) {
            boolean subject =
                    focus.isEmpty() || view.look().context() || focus.contains(tie.from()) || focus.contains(tie.to());
            if (subject && moment.containsEdge(tie) && !view.subject().hides(tie)) {
                out.add(tie);
            }
        }
        return out;
    }

    /** "no tie", "one tie", "two ties", "31 ties". */
    static String counted(int count, String noun) {
        return count <= SPELT
                ? Texts.of("view.told." + noun + "." + count)
                : Texts.count("view.counted." + noun, count);
    }
}
