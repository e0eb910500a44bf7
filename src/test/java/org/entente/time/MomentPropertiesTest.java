package org.entente.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.model.Status;
import org.entente.model.Tie;

/** However a moment is reached, it holds what folding each life for itself holds. */
class MomentPropertiesTest {
    @Provide
    Arbitrary<Chronicle> records() {
        return RandomRecord.records();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(30, RandomRecord.days()),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(LocalDate.MIN, LocalDate.MAX.minusDays(1))));
    }

    @Provide
    Arbitrary<Filter> filters() {
        return RandomRecord.filters();
    }

    @Provide
    Arbitrary<Set<String>> scenarios() {
        return Arbitraries.of(Set.of(), Set.of("buy"), Set.of("buy", "cut"));
    }

    @Property(tries = 300)
    void cursorAndMomentHoldWhatLivesTell(
            @ForAll("records") Chronicle chronicle,
            @ForAll("scenarios") Set<String> scenarios,
            @ForAll("filters") Filter filter,
            @ForAll @Size(min = 1, max = 12) List<@net.jqwik.api.From("days") LocalDate> days,
            @ForAll @IntRange(max = 400) int afterglow) {
        TimeIndex index = TimeIndex.of(chronicle, scenarios, afterglow, Progress.SILENT);
        Cursor cursor = index.cursor(filter);
        for (LocalDate day : days) {
            Map<Tie, Status> expected = naive(chronicle, scenarios, filter, day, afterglow);
            assertHolds(cursor.moveTo(day), expected);
            assertHolds(index.at(day, filter), expected);
        }
    }

    @Property(tries = 100)
    void scrubbingHoldsWhatJumpingHolds(
            @ForAll("records") Chronicle chronicle, @ForAll("filters") Filter filter, @ForAll("days") LocalDate from) {
        TimeIndex index = TimeIndex.of(chronicle, Set.of());
        Cursor cursor = index.cursor(filter);
        LocalDate start = from.isBefore(index.first()) || from.isAfter(index.last()) ? index.first() : from;
        for (int i = 0; i < 90; i++) {
            LocalDate day = start.plusDays(i < 60 ? i : 60 - i);
            assertThat(cursor.moveTo(day).edgeSet())
                    .isEqualTo(index.at(day, filter).edgeSet());
        }
    }

    @Property(tries = 100)
    void verticesAreActorsOfTheDayAndEndsOfTies(
            @ForAll("records") Chronicle chronicle, @ForAll("filters") Filter filter, @ForAll("days") LocalDate day) {
        Moment moment = TimeIndex.of(chronicle, Set.of()).at(day, filter);
        Set<Actor> expected = chronicle.actors().stream()
                .filter(a -> a.life().span().mayContain(day))
                .collect(Collectors.toCollection(HashSet::new));
        for (Tie tie : moment.edgeSet()) {
            expected.add(chronicle.actor(tie.from()).orElseThrow());
            expected.add(chronicle.actor(tie.to()).orElseThrow());
        }

        assertThat(moment.vertexSet()).isEqualTo(expected);
        assertThat(chronicle.actors())
                .allSatisfy(a -> assertThat(moment.containsVertex(a)).isEqualTo(expected.contains(a)));
    }

    private static void assertHolds(Moment moment, Map<Tie, Status> expected) {
        Map<Tie, Status> held = new LinkedHashMap<>();
        moment.forEachTie(t -> held.put(moment.tie(t), moment.status(t)));
        assertThat(held).isEqualTo(expected);
        assertThat(moment.tieCount()).isEqualTo(expected.size());
        assertThat(moment.edgeSet()).isEqualTo(expected.keySet());
        expected.forEach((tie, status) ->
                assertThat(moment.phase(tie).status()).isEqualTo(status).isEqualTo(moment.status(tie)));
    }

    private static Map<Tie, Status> naive(
            Chronicle chronicle, Set<String> scenarios, Filter filter, LocalDate day, int afterglow) {
        Map<Tie, Status> out = new LinkedHashMap<>();
        for (Tie tie : chronicle.ties()) {
            boolean among = filter.among().isEmpty() || filter.among().stream().anyMatch(tie::touches);
            boolean whole = chronicle.actor(tie.from()).isPresent()
                    && chronicle.actor(tie.to()).isPresent();
            Optional<Phase> phase = Life.of(tie, chronicle, scenarios).on(day);
            if (among && whole && !filter.hiddenKinds().contains(tie.kind())) {
                phase.filter(p -> p.status() != Status.ENDED
                                || day.isBefore(p.from().plusDays(afterglow)))
                        .map(Phase::status)
                        .filter(s -> !filter.hiddenStatuses().contains(s))
                        .ifPresent(s -> out.put(tie, s));
            }
        }
        return out;
    }
}
