package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.entente.geo.Point;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.Progress;
import org.entente.model.Span;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EgoLayoutTest {
    private static Actor actor(String id, Actor.Kind kind, String... predecessors) {
        return new Actor(
                id,
                kind,
                new Actor.Profile(id, List.of(), "", "", null),
                new Actor.Life(Span.ALWAYS, List.of(predecessors), ""),
                Evidence.NONE);
    }

    private static Tie tie(String kind, String from, String to) {
        return new Tie(
                kind + from + to, new Tie.Link(kind, from, to), new Tie.Matter("", ""), Span.ALWAYS, Evidence.NONE);
    }

    /** M is supplied by S, supplies C, belongs to I and is sanctioned by E; F supplies C only. */
    private static Chronicle chronicle() {
        Chronicle.Builder out = new Chronicle.Builder();
        out.add(actor("M", Actor.Kind.NATION, "OLD"));
        for (String id : List.of("OLD", "S", "C", "E", "F", "X")) {
            out.add(actor(id, Actor.Kind.NATION));
        }
        out.add(actor("I", Actor.Kind.INSTITUTION));
        out.add(tie("arms", "S", "M"));
        out.add(tie("energy", "M", "C"));
        out.add(tie("alignment", "M", "I"));
        out.add(tie("sanctions", "E", "M"));
        out.add(tie("arms", "F", "C"));
        out.add(tie("arms", "S", "OLD"));
        return out.build();
    }

    private static Layout.Placement place(Chronicle chronicle, @Nullable String focus) {
        return new EgoLayout().place(chronicle, focus, Progress.SILENT);
    }

    private static Point at(Layout.Placement placement, String id) {
        return Objects.requireNonNull(placement.points().get(id));
    }

    @Test
    void theFocusIsInTheMiddleAndWhatItFollowedBeside() {
        Layout.Placement placement = place(chronicle(), "M");
        assertThat(at(placement, "M")).isEqualTo(new Point(0, 0));
        assertThat(at(placement, "OLD").distance(at(placement, "M"))).isCloseTo(44, within(1e-9));
        assertThat(at(place(chronicle(), "C"), "C")).isEqualTo(new Point(0, 0));
    }

    @Test
    void suppliersAreLeftCustomersRightInstitutionsAboveSanctionsBelow() {
        Layout.Placement placement = place(chronicle(), "M");
        assertThat(at(placement, "S").x()).isNegative();
        assertThat(at(placement, "C").x()).isPositive();
        assertThat(at(placement, "I").y()).isLessThan(-200);
        assertThat(at(placement, "E").y()).isGreaterThan(200);
        assertThat(placement.plan().captions())
                .extracting(Plan.Caption::text)
                .containsExactly("Suppliers", "Institutions and alignment", "Customers", "Sanctions");
    }

    @Test
    void whoIsTwoTiesAwayStandsFartherOutBehindItsPartner() {
        Layout.Placement placement = place(chronicle(), "M");
        Plan.Ring border = placement.plan().rings().get(0);
        assertThat(reach(at(placement, "C"), border)).isLessThan(1);
        assertThat(reach(at(placement, "F"), border)).isGreaterThan(1);
        assertThat(at(placement, "F").x()).isPositive();
        assertThat(Math.atan2(at(placement, "F").y(), at(placement, "F").x()))
                .isCloseTo(Math.atan2(at(placement, "C").y(), at(placement, "C").x()), within(1e-9));
        assertThat(reach(at(placement, "X"), placement.plan().rings().get(1))).isGreaterThan(1);
    }

    private static double reach(Point p, Plan.Ring ring) {
        return Math.hypot(p.x() / ring.across(), p.y() / ring.down());
    }

    @Test
    void withoutAFocusTheActorOfMostTiesIsInTheMiddle() {
        assertThat(place(chronicle(), null)).isEqualTo(place(chronicle(), "M"));
        assertThat(place(chronicle(), "nobody")).isEqualTo(place(chronicle(), "M"));
    }

    @Test
    void aCrowdFindsRoom() {
        int[][] star = new int[150][];
        for (int i = 0; i < star.length; i++) {
            star[i] = new int[] {0, i + 1};
        }
        List<Point> points = List.copyOf(
                place(SampleRecords.of(151, star), SampleRecords.id(0)).points().values());
        for (int i = 0; i < points.size(); i++) {
            for (int k = 0; k < i; k++) {
                assertThat(points.get(i).distance(points.get(k))).isGreaterThan(30);
            }
        }
    }
}
