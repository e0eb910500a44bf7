package org.entente.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class ProjectionPropertiesTest {
    private static final double STEP = 1e-4;

    @Provide
    Arbitrary<Projection> projections() {
        return Arbitraries.of(EqualEarth.WORLD, new EqualEarth(-160), LambertAzimuthalEqualArea.EUROPE);
    }

    @Property(tries = 400)
    void inverseUndoesProject(
            @ForAll("projections") Projection projection,
            @ForAll @DoubleRange(min = -179.99, max = 179.99) double longitude,
            @ForAll @DoubleRange(min = -89, max = 89) double latitude) {
        LonLat there = new LonLat(longitude, latitude);
        if (nearlyOpposite(there)) {
            return;
        }
        LonLat back =
                projection.inverse(projection.project(longitude, latitude)).orElseThrow();
        assertThat(back.angleTo(there)).isLessThan(1e-5);
    }

    /** The determinant of the derivatives, taken by differences, is that of the sphere: areas are kept. */
    @Property(tries = 400)
    void areasAreKept(
            @ForAll("projections") Projection projection,
            @ForAll @DoubleRange(min = -168, max = 168) double longitude,
            @ForAll @DoubleRange(min = -85, max = 85) double latitude) {
        if (nearlyOpposite(new LonLat(longitude, latitude)) || Math.abs(longitude - 20) < 0.01) {
            return;
        }
        Point east = projection.project(longitude + STEP, latitude);
        Point west = projection.project(longitude - STEP, latitude);
        Point north = projection.project(longitude, latitude + STEP);
        Point south = projection.project(longitude, latitude - STEP);
        double determinant =
                (east.x() - west.x()) * (south.y() - north.y()) - (east.y() - west.y()) * (south.x() - north.x());
        double side = Math.toRadians(2 * STEP) * LonLat.EARTH_RADIUS;
        double onSphere = side * side * Math.cos(Math.toRadians(latitude));
        assertThat(determinant / onSphere).isCloseTo(1, within(1e-4));
    }

    private static boolean nearlyOpposite(LonLat there) {
        return there.angleTo(new LonLat(-170, -52)) < 5;
    }
}
