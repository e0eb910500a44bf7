package org.entente.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProjectionTest {
    private static final double R = LonLat.EARTH_RADIUS;

    @Test
    void equalEarthHasTheProportionsThePaperGives() {
        EqualEarth map = new EqualEarth(0);
        double width = 2 * map.project(180, 0).x();
        double height = 2 * map.project(0, -90).y();
        assertThat(width / height).isCloseTo(2.05458, within(1e-5));
        assertThat(2 * map.project(180, 90).x() / width).isCloseTo(0.59247, within(1e-5));
    }

    @Test
    void equalEarthGrowsDownwardsAndPutsItsMeridianInTheMiddle() {
        assertThat(EqualEarth.WORLD.project(11, 0).distance(new Point(0, 0))).isZero();
        assertThat(EqualEarth.WORLD.project(11, 45).y()).isNegative();
        assertThat(EqualEarth.WORLD.project(-170, 0).x()).isPositive();
        assertThat(EqualEarth.WORLD.project(-168, 0).x()).isNegative();
    }

    @Test
    void equalEarthHasNoPlaceBeyondTheEdgeOfTheWorld() {
        EqualEarth map = new EqualEarth(0);
        assertThat(map.inverse(new Point(
                        map.project(180, 60).x() + 1, map.project(180, 60).y())))
                .isEmpty();
        assertThat(map.inverse(new Point(0, map.project(0, -90).y() + 1))).isEmpty();
    }

    /** Snyder 1987, Map Projections: A Working Manual, page 332: R = 3, centre 40 N 100 W, point 20 S 100 E. */
    @Test
    void azimuthalAgreesWithSnydersExample() {
        Point at = new LambertAzimuthalEqualArea(new LonLat(-100, 40)).project(100, -20);
        assertThat(at.x() / R * 3).isCloseTo(-4.2339303, within(1e-6));
        assertThat(-at.y() / R * 3).isCloseTo(4.0257775, within(1e-6));
    }

    @Test
    void azimuthalIsFiniteEvenOppositeItsCentreAndEmptyBeyondTheDisc() {
        LambertAzimuthalEqualArea map = LambertAzimuthalEqualArea.EUROPE;
        Point opposite = map.project(-170, -52);
        assertThat(Math.hypot(opposite.x(), opposite.y())).isCloseTo(2 * R, within(1.0));
        assertThat(map.inverse(new Point(2 * R + 1, 0))).isEmpty();
    }

    @Test
    void anglesFollowTheGreatCircle() {
        assertThat(new LonLat(170, 0).angleTo(new LonLat(-170, 0))).isCloseTo(20, within(1e-9));
        assertThat(new LonLat(0, 90).angleTo(new LonLat(123, -90))).isCloseTo(180, within(1e-6));
    }
}
