package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.entente.layout.LaneOrder;
import org.entente.layout.Layout.Form;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.time.Life;
import org.entente.time.Phase;

/** However little room there is, and whatever is picked out, each tie is told in exactly one lane. */
class LaneStackPropertiesTest {
    /** Below this a kind's lanes can be folded no further. */
    private static final double LEAST_PAGE = 130;

    @Provide
    Arbitrary<Shot> lanes() {
        return RandomWorld.shots(Form.LANES);
    }

    /** The ties of the actor told about that the filter shows at some time. */
    private static Set<String> told(Sight sight) {
        Chronicle chronicle = sight.chronicle();
        String focus = sight.subject().focused().orElseGet(() -> LaneOrder.mostTied(chronicle)
                .orElse(""));
        return chronicle.lineage(focus).stream()
                .flatMap(id -> chronicle.tiesOf(id).stream())
                .filter(t -> !sight.moment().filter().hiddenKinds().contains(t.kind()))
                .map(Tie::id)
                .filter(id -> sight.index().life(id).stream()
                        .flatMap(l -> l.phases().stream())
                        .anyMatch(p -> p.status() != Status.ENDED))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Shot picking(Shot shot, int pick) {
        List<Ref> rows = Stream.concat(
                        shot.chronicle().ties().stream()
                                .flatMap(t -> Stream.of(Ref.tie(t.id()), Ref.bond(t.from(), t.to()))),
                        shot.chronicle().actors().stream().map(a -> Ref.actor(a.id())))
                .toList();
        return pick == 0 ? shot : shot.with(shot.subject().select(rows.get(pick % rows.size())));
    }

    @Property(tries = 200)
    void eachTieIsToldOnce(
            @ForAll("lanes") Shot shot,
            @ForAll @DoubleRange(min = 1, max = 600) double page,
            @ForAll @IntRange(max = 100) int pick) {
        Sight sight = picking(shot, pick).sight();
        Lane.Sheet sheet = LaneStack.of(sight, page);
        assertThat(sheet.ties())
                .extracting(Tie::id)
                .containsExactlyInAnyOrderElementsOf(told(sight))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void withNothingPickedOutAllFindRoom(
            @ForAll("lanes") Shot shot, @ForAll @DoubleRange(min = LEAST_PAGE, max = 600) double page) {
        Lane.Sheet sheet = LaneStack.of(shot.sight(), page);
        assertThat(sheet.rows() * sheet.pitch()).isLessThanOrEqualTo(page + 1e-6);
    }

    @Property(tries = 200)
    void thePartnerPickedOutIsNotFolded(
            @ForAll("lanes") Shot shot,
            @ForAll @DoubleRange(min = 1, max = 600) double page,
            @ForAll @IntRange(max = 15) int pick) {
        List<Ref> actors =
                shot.chronicle().actors().stream().map(a -> Ref.actor(a.id())).toList();
        Ref picked = actors.get(pick % actors.size());
        Sight sight = shot.with(shot.subject().select(picked)).sight();
        LaneStack.of(sight, page).lanes().stream()
                .filter(l -> l.bundle().partners().contains(picked.id()))
                .filter(l -> !sight.chronicle()
                        .lineage(LaneStack.of(sight, page).focus())
                        .contains(picked.id()))
                .forEach(l -> assertThat(l.bundle().single()).isTrue());
    }

    @Property(tries = 200)
    void aFoldedLaneShowsTheStrongestStatusOfEachDay(@ForAll("lanes") Shot shot) {
        Sight sight = shot.sight();
        LaneStack.of(sight, 1).lanes().stream()
                .map(Lane::bundle)
                .filter(b -> !b.single())
                .forEach(b -> {
                    for (LocalDate day = LocalDate.of(1999, 12, 1); day.getYear() < 2005; day = day.plusDays(31)) {
                        assertThat(shown(b, day))
                                .as("%s on %s", b.kind().id(), day)
                                .isEqualTo(strongest(sight, b, day));
                    }
                });
    }

    private static Optional<Status> shown(Bundle bundle, LocalDate day) {
        List<Status> out = bundle.stretches().stream()
                .map(Bundle.Stretch::phase)
                .filter(p -> p.contains(day))
                .map(Phase::status)
                .toList();
        assertThat(out).hasSizeLessThanOrEqualTo(1);
        return out.stream().findFirst();
    }

    private static Optional<Status> strongest(Sight sight, Bundle bundle, LocalDate day) {
        Set<Status> had = bundle.ties().stream()
                .flatMap(t -> sight.index().life(t.id()).stream())
                .flatMap((Life l) -> l.on(day).stream())
                .map(Phase::status)
                .collect(Collectors.toSet());
        return Stream.of(Status.ACTIVE, Status.REDUCED, Status.SUSPENDED, Status.POSTPONED, Status.PROPOSED)
                .filter(had::contains)
                .findFirst();
    }
}
