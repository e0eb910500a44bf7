package org.entente.scene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Tie;
import org.entente.time.Phase;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two days, newest first; what stayed the same is left out.
 *
 * @param entries one for each tie that changed
 */
public record ChangeList(List<Entry> entries) {

    /**
     * One changed tie.
     *
     * @param when the date of its last change up to the later day, null where the record tells none
     * @param cause the event that made this change, null where the tie's own start or end did
     */
    public record Entry(Tie tie, Change change, @Nullable PartialDate when, @Nullable Event cause) {
        public Optional<PartialDate> date() {
            return Optional.ofNullable(when);
        }

        public Optional<Event> event() {
            return Optional.ofNullable(cause);
        }

        /** Whom the change rests on: the event's sources, or those of the tie where no event tells it. */
        public List<String> sources() {
            return cause == null
                    ? tie.evidence().sources()
                    : cause.account().evidence().sources();
        }
    }

    public ChangeList {
        entries = List.copyOf(entries);
    }

    /**
     * The changes of a contrast.
     *
     * @param focus ids of actors of whom a tie must touch one, empty for all ties
     */
    public static ChangeList of(Contrast contrast, Set<String> focus) {
        List<Entry> out = new ArrayList<>();
        contrast.ties().stream()
                .filter(t -> focus.isEmpty() || focus.contains(t.from()) || focus.contains(t.to()))
                .filter(t -> contrast.of(t) != Change.SAME)
                .forEach(t -> out.add(entry(contrast, t)));
        out.sort(Comparator.comparing(
                        (Entry e) -> e.date().map(PartialDate::earliest).orElse(LocalDate.MIN))
                .reversed());
        return new ChangeList(out);
    }

    private static Entry entry(Contrast contrast, Tie tie) {
        Optional<Phase> phase =
                contrast.index().life(tie.id()).flatMap(l -> l.on(contrast.to().day()));
        Optional<Event> cause = phase.flatMap(Phase::effect)
                .map(Effect::event)
                .flatMap(contrast.index().chronicle()::event);
        PartialDate when = phase.flatMap(Phase::opened).orElse(null);
        return new Entry(tie, contrast.of(tie), when, cause.orElse(null));
    }
}
