package org.entente.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class EdgeTest {
    private static final double SPHERE = 4 * Math.PI * LonLat.EARTH_RADIUS * LonLat.EARTH_RADIUS;
    private static final Ring ACROSS = Ring.of(170, -10, -170, -10, -170, 10, 170, 10);
    private static final Ring POLAR_CAP = Ring.of(-120, -60, 0, -60, 120, -60);

    private static double area(List<double[]> lines) {
        return lines.stream()
                .map(Polygons::of)
                .reduce((a, b) -> a.symDifference(b))
                .orElseThrow()
                .getArea();
    }

    /** The part of the sphere between two parallels and over so many degrees of longitude. */
    private static double zone(double south, double north, double degrees) {
        return SPHERE / 2 * (Math.sin(Math.toRadians(north)) - Math.sin(Math.toRadians(south))) * degrees / 360;
    }

    @Test
    void aRingOverTheAntimeridianFallsIntoTwoHalvesOfItsArea() {
        List<double[]> pieces = new EqualEarth(0).edge().cut(ACROSS);
        assertThat(pieces).hasSize(2);
        assertThat(area(pieces)).isCloseTo(zone(-10, 10, 20), within(2000.0));
        assertThat(new EqualEarth(180).edge().cut(ACROSS)).hasSize(1);
    }

    @Test
    void aRingAroundAPoleIsClosedAlongIt() {
        for (Projection projection : List.of(new EqualEarth(0), new EqualEarth(77), LambertAzimuthalEqualArea.EUROPE)) {
            assertThat(area(projection.edge().cut(POLAR_CAP)))
                    .as(projection.name())
                    .isCloseTo(zone(-90, -60, 360), within(zone(-90, -60, 360) * 0.01));
        }
    }

    @Test
    void aRingAroundThePointOppositeTheCentreIsFilledOnItsOwnSide() {
        LambertAzimuthalEqualArea pole = new LambertAzimuthalEqualArea(new LonLat(0, 90));
        double lost = zone(-90, -82, 360);
        assertThat(area(pole.edge().cut(POLAR_CAP))).isCloseTo(zone(-90, -60, 360) - lost, within(100_000.0));
    }

    @Test
    void straightLinesOfDegreesBecomeCurves() {
        double[] parallel =
                new EqualEarth(0).edge().cut(Ring.of(-60, 50, 60, 50, 0, 80)).get(0);
        assertThat(parallel.length).isGreaterThan(100);
        List<double[]> azimuthal =
                LambertAzimuthalEqualArea.EUROPE.edge().cut(Ring.of(-60, 50, 60, 50, 60, 20, -60, 20));
        assertThat(area(azimuthal)).isCloseTo(zone(20, 50, 120), within(zone(20, 50, 120) * 0.001));
    }

    @Test
    void theWorldIsAsLargeAsTheSphere() {
        assertThat(area(List.of(EqualEarth.WORLD.edge().world()))).isCloseTo(SPHERE, within(SPHERE * 1e-4));
    }

    @Test
    void aRingNeedsThreeCorners() {
        assertThatThrownBy(() -> Ring.of(0, 0, 1, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Ring.of(0, 0, 1, 1, 2, 0, 0, 0).size()).isEqualTo(3);
    }
}
