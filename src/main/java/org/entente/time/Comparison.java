package org.entente.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** Walks the ties held in either of two moments and sorts them by how they differ. */
final class Comparison {
    private final Moment before;
    private final Moment after;
    private final TimeIndex index;
    private final List<Tie> added = new ArrayList<>();
    private final List<Tie> ended = new ArrayList<>();
    private final List<Difference.Change> changed = new ArrayList<>();

    Comparison(Moment before, Moment after) {
        this.before = before;
        this.after = after;
        this.index = before.index();
    }

    Difference difference() {
        for (int i = 0; i < before.live().words(); i++) {
            long rest = before.live().word(i) | after.live().word(i);
            for (; rest != 0; rest &= rest - 1) {
                compare((i << 6) + Long.numberOfTrailingZeros(rest));
            }
        }
        return new Difference(before.day(), after.day(), added, ended, changed);
    }

    private void compare(int number) {
        PhaseTable phases = index.phases();
        if (phases.at(number, Days.of(before.day())) == phases.at(number, Days.of(after.day()))) {
            return;
        }
        Tie tie = before.tie(number);
        Optional<Phase> first = alive(tie, before);
        Optional<Phase> second = alive(tie, after);
        if (first.isEmpty() && second.isPresent()) {
            added.add(tie);
        } else if (first.isPresent() && second.isEmpty()) {
            ended.add(tie);
        } else if (first.isPresent() && differ(first.get(), second.orElseThrow())) {
            changed.add(new Difference.Change(tie, first.get(), second.get()));
        }
    }

    private Optional<Phase> alive(Tie tie, Moment moment) {
        return index.life(tie.id())
                .flatMap(life -> life.on(moment.day()))
                .filter(phase -> phase.status() != Status.ENDED);
    }

    private static boolean differ(Phase a, Phase b) {
        return a.status() != b.status() || !Objects.equals(strength(a), strength(b));
    }

    private static @Nullable Double strength(Phase phase) {
        return phase.effect().map(e -> e.strength()).orElse(null);
    }
}
