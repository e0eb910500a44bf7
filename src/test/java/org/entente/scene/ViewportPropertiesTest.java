package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.entente.geo.Point;
import org.entente.geo.Rect;

/** Laws of seeing a part of a plane. */
class ViewportPropertiesTest {
    @Provide
    Arbitrary<Point> planes() {
        Arbitrary<Double> kilometres = Arbitraries.doubles().between(-20_000, 20_000);
        return Combinators.combine(kilometres, kilometres).as(Point::new);
    }

    @Provide
    Arbitrary<Point> screens() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0, 1600),
                        Arbitraries.doubles().between(0, 1000))
                .as(Point::new);
    }

    @Provide
    Arbitrary<Viewport> viewports() {
        return Combinators.combine(
                        planes(), Arbitraries.doubles().between(0.004, 40).ofScale(4))
                .as((centre, scale) -> new Viewport(centre, scale, 1600, 1000));
    }

    private static void same(Point one, Point other, double apart) {
        assertThat(one.distance(other)).isLessThanOrEqualTo(apart);
    }

    @Property
    void toTheScreenAndBackIsTheSamePoint(@ForAll("viewports") Viewport viewport, @ForAll("planes") Point p) {
        same(viewport.toPlane(viewport.toScreen(p)), p, 1e-6);
    }

    @Property
    void zoomingKeepsWhatIsUnderTheMouse(
            @ForAll("viewports") Viewport viewport,
            @ForAll("screens") Point mouse,
            @ForAll @DoubleRange(min = 0.05, max = 20) double factor) {
        Viewport zoomed = viewport.zoom(mouse, factor);
        same(zoomed.toScreen(viewport.toPlane(mouse)), mouse, 1e-5);
        assertThat(zoomed.scale()).isCloseTo(viewport.scale() * factor, within(1e-9 * zoomed.scale()));
        same(zoomed.zoom(mouse, 1 / factor).centre(), viewport.centre(), 1e-5);
    }

    @Property
    void panningMovesEverythingAlike(
            @ForAll("viewports") Viewport viewport, @ForAll("planes") Point p, @ForAll("screens") Point by) {
        Point before = viewport.toScreen(p);
        Point after = viewport.pan(by.x(), by.y()).toScreen(p);
        same(after, new Point(before.x() + by.x(), before.y() + by.y()), 1e-4);
    }

    @Property
    void whatIsSeenIsWhatTheCornersShow(@ForAll("viewports") Viewport viewport) {
        Rect seen = viewport.seen();
        same(viewport.toPlane(new Point(0, 0)), new Point(seen.x(), seen.y()), 1e-6);
        same(viewport.toPlane(new Point(1600, 1000)), new Point(seen.right(), seen.bottom()), 1e-6);
    }

    @Property
    void aFitShowsTheWholeWithItsMargin(
            @ForAll("planes") Point corner,
            @ForAll @DoubleRange(min = 0, max = 9000) double width,
            @ForAll @DoubleRange(min = 0, max = 9000) double height) {
        Rect plane = new Rect(corner.x(), corner.y(), width, height);
        Viewport viewport = Viewport.fit(plane, 1600, 1000, 24);
        Point low = viewport.toScreen(corner);
        Point high = viewport.toScreen(new Point(plane.right(), plane.bottom()));
        assertThat(low.x()).isGreaterThan(23.9);
        assertThat(low.y()).isGreaterThan(23.9);
        assertThat(high.x()).isLessThan(1576.1);
        assertThat(high.y()).isLessThan(976.1);
    }

    @Property
    void anotherSizeKeepsCentreAndScale(@ForAll("viewports") Viewport viewport) {
        Viewport small = viewport.resize(600, 400);
        same(small.toPlane(new Point(300, 200)), viewport.toPlane(new Point(800, 500)), 1e-6);
        assertThat(small.scale()).isEqualTo(viewport.scale());
    }
}
