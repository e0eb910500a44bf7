package org.entente.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.geo.Point;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every layout promises. */
class EveryLayoutTest {
    private static final Progress CANCELLED = new Progress() {
        @Override
        public void report(double fraction, String doing) {}

        @Override
        public boolean cancelled() {
            return true;
        }
    };

    static List<Layout> layouts() {
        return Layouts.all();
    }

    private static Layout.Placement place(Layout layout, Chronicle chronicle) {
        return layout.place(chronicle, null, Progress.SILENT);
    }

    @Test
    void idsAreWordsOfTheirOwn() {
        assertThat(layouts()).extracting(Layout::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z-]+"));
        assertThat(layouts()).extracting(Layout::name).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(layouts()).allMatch(layout -> Layouts.byId(layout.id()).orElseThrow() == layout);
        assertThat(Layouts.byId("nonsense")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void placesAreFiniteAndInsideTheBounds(Layout layout) {
        Layout.Placement placement = place(layout, SampleRecords.random(60, 90, 1));
        assertThat(placement.points()).hasSize(60);
        assertThat(placement.points().values())
                .allMatch(p -> Double.isFinite(p.x()) && Double.isFinite(p.y()))
                .allMatch(p -> placement.bounds().grow(1e-6).contains(p));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theSameRecordGivesTheSamePlaces(Layout layout) {
        Layout.Placement once = place(layout, SampleRecords.random(60, 90, 1));
        assertThat(place(layout, SampleRecords.random(60, 90, 1))).isEqualTo(once);
        assertThat(place(layout, SampleRecords.reversed(SampleRecords.random(60, 90, 1))))
                .as("rows in another order")
                .isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void actorsOfOtherPlacesOrTiesStandApart(Layout layout) {
        List<Point> points = List.copyOf(
                place(layout, SampleRecords.random(60, 90, 1)).points().values());
        assertThat(points).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void recordsWithoutActorsOrWithOneArePlaced(Layout layout) {
        assertThat(place(layout, Chronicle.EMPTY).points()).isEmpty();
        Layout.Placement one = place(layout, SampleRecords.random(1, 0, 1));
        assertThat(one.points()).hasSize(1);
        assertThat(one.bounds().contains(one.points().values().iterator().next()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void cancelledWorkEndsWithFinitePlaces(Layout layout) {
        assertThat(layout.place(SampleRecords.random(60, 90, 1), null, CANCELLED)
                        .points()
                        .values())
                .allMatch(p -> Double.isFinite(p.x()) && Double.isFinite(p.y()));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void progressStaysBetweenNothingAndAll(Layout layout) {
        layout.place(SampleRecords.random(60, 90, 1), null, new Progress() {
            @Override
            public void report(double fraction, String doing) {
                assertThat(fraction).isBetween(0.0, 1.0);
                assertThat(doing).isNotBlank();
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
    }
}
