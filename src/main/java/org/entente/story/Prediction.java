package org.entente.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.PartialDate;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.time.Life;
import org.entente.time.Phase;
import org.entente.time.Strength;
import org.jspecify.annotations.Nullable;

/**
 * What really became of the ties that were offered, in their order.
 *
 * @param day on which that is seen: that of the event, or a later one that the question names
 */
public record Prediction(Event event, LocalDate day, List<Outcome> outcomes) {
    public Prediction {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * What became of one tie.
     *
     * @param before its status on the day before the event, null where it was not there
     * @param after its status from the event on, or on the later day; null where it is not there
     * @param note what the record says of this effect, may be empty
     */
    public record Outcome(Tie tie, @Nullable Status before, @Nullable Status after, String note, Amounts amounts) {
        public Answer answer() {
            return Answer.of(was(), becomes(), amounts.grown());
        }

        public Optional<Status> was() {
            return Optional.ofNullable(before);
        }

        public Optional<Status> becomes() {
            return Optional.ofNullable(after);
        }
    }

    /** How strong a tie was and became, each null where nobody knows or nobody asks. */
    public record Amounts(@Nullable Strength before, @Nullable Strength after) {
        public static final Amounts NONE = new Amounts(null, null);
        private static final double WHOLE = 1000;

        /** 1 where it has grown, -1 where it has shrunk, 0 where it is the same or cannot be compared. */
        public int grown() {
            return before == null || after == null || !before.unit().equals(after.unit())
                    ? 0
                    : Double.compare(after.value(), before.value());
        }

        /** "226,185 → 143,086 TJ/year (2011 → 2020)", empty where it is not told that it grew or shrank. */
        public String said() {
            return before == null || after == null || grown() == 0
                    ? ""
                    : Texts.of(
                            "story.amounts",
                            number(before.value()),
                            number(after.value()),
                            after.unit(),
                            time(before),
                            time(after));
        }

        /** Of what counts thousands, nobody compares the parts of one. */
        private static String number(double value) {
            return Texts.number(value >= WHOLE ? Math.rint(value) : value);
        }

        private static String time(Strength strength) {
            return strength.period()
                    .to()
                    .or(() -> strength.period().from())
                    .map(PartialDate::text)
                    .orElse("");
        }

        /** Ids of the sources of both. */
        public List<String> sources() {
            return Stream.of(before, after)
                    .flatMap(Stream::ofNullable)
                    .flatMap(s -> s.evidence().sources().stream())
                    .distinct()
                    .toList();
        }
    }

    /** Ids of the sources that tell it, those of the amounts first, and then those of the event. */
    public List<String> sources() {
        return Stream.concat(
                        outcomes.stream()
                                .filter(o -> o.answer().ofStrength())
                                .flatMap(o -> o.amounts().sources().stream()),
                        event.account().evidence().sources().stream())
                .distinct()
                .toList();
    }

    /** Looks it up in a record; empty where the record lacks the event, and without the ties it lacks. */
    public static Optional<Prediction> of(Step.Predict asked, Chronicle record, Set<String> scenarios) {
        return record.event(asked.event()).map(event -> {
            LocalDate happens = event.date().earliest();
            Optional<LocalDate> later = asked.later().filter(d -> d.isAfter(happens));
            List<Outcome> outcomes = new ArrayList<>();
            for (String id : asked.ties()) {
                record.tie(id)
                        .map(tie -> Life.of(tie, record, scenarios))
                        .map(life -> later.map(d -> outcome(event, life, d, record))
                                .orElseGet(() -> outcome(event, life, record)))
                        .ifPresent(outcomes::add);
            }
            return new Prediction(event, later.orElse(happens), outcomes);
        });
    }

    private static Optional<Status> before(Event event, Life life) {
        return life.on(event.date().earliest().minusDays(1)).map(Phase::status);
    }

    private static Optional<Effect> effect(Event event, Life life, Chronicle record) {
        return record.effectsOfEvent(event.id()).stream()
                .filter(e -> e.tie().equals(life.tie().id()))
                .reduce((first, second) -> second);
    }

    /** What the event itself did; a measure that begins on its day is not its doing. */
    private static Outcome outcome(Event event, Life life, Chronicle record) {
        Optional<Effect> effect = effect(event, life, record);
        Optional<Status> before = before(event, life);
        Optional<Status> after = effect.map(Effect::status).or(() -> before);
        boolean told = effect.map(e -> e.strength() != null).orElse(false);
        return new Outcome(
                life.tie(),
                before.orElse(null),
                after.orElse(null),
                effect.map(Effect::note).orElse(""),
                told ? amounts(event, life, event.date().earliest(), record) : Amounts.NONE);
    }

    /** What it is on a later day, whatever made it so. */
    private static Outcome outcome(Event event, Life life, LocalDate day, Chronicle record) {
        return new Outcome(
                life.tie(),
                before(event, life).orElse(null),
                life.on(day).map(Phase::status).orElse(null),
                effect(event, life, record).map(Effect::note).orElse(""),
                amounts(event, life, day, record));
    }

    private static Amounts amounts(Event event, Life life, LocalDate day, Chronicle record) {
        LocalDate first = event.date().earliest().minusDays(1);
        return new Amounts(
                Strength.on(record, life, first).orElse(null),
                Strength.on(record, life, day).orElse(null));
    }
}
