package org.entente.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of the projections around any centre, poles and the antimeridian included. */
class CentredProjectionPropertiesTest {
    private static final double R = LonLat.EARTH_RADIUS;
    private static final WorldMap COARSE = WorldMap.load(WorldMap.Resolution.COARSE);

    @Provide
    Arbitrary<LonLat> places() {
        Arbitrary<Double> longitudes = Arbitraries.doubles().between(-180, 180);
        Arbitrary<Double> latitudes = Arbitraries.doubles().between(-90, 90);
        return Combinators.combine(longitudes, latitudes).as(LonLat::new);
    }

    @Property(tries = 500)
    void equidistantKeepsDistancesFromItsCentreAndComesBack(
            @ForAll("places") LonLat centre, @ForAll("places") LonLat there) {
        AzimuthalEquidistant map = new AzimuthalEquidistant(centre);
        Point at = map.project(there.longitude(), there.latitude());
        double angle = centre.angleTo(there);
        assertThat(Math.hypot(at.x(), at.y())).isCloseTo(R * Math.toRadians(angle), within(0.5));
        if (angle < 179.9) {
            assertThat(map.inverse(at).orElseThrow().angleTo(there)).isLessThan(1e-4);
        }
    }

    @Property(tries = 500)
    void aGlobeShowsItsNearHalfAndPutsTheFarOneOutside(
            @ForAll("places") LonLat centre, @ForAll("places") LonLat there) {
        Orthographic map = new Orthographic(centre);
        Point at = map.project(there.longitude(), there.latitude());
        double angle = centre.angleTo(there);
        if (angle < 89) {
            assertThat(Math.hypot(at.x(), at.y())).isCloseTo(R * Math.sin(Math.toRadians(angle)), within(0.5));
            assertThat(map.inverse(at).orElseThrow().angleTo(there)).isLessThan(1e-3);
        } else if (angle > 90.001) {
            assertThat(Math.hypot(at.x(), at.y())).isBetween(R * 1.05, R * 1.21);
            assertThat(map.inverse(at)).isEmpty();
        }
    }

    /** Up is north and right is east of the centre. */
    @Property(tries = 200)
    void directionsAreThoseOfTheCompass(@ForAll("places") LonLat centre) {
        if (Math.abs(centre.latitude()) < 80) {
            for (Projection map : List.of(new AzimuthalEquidistant(centre), new Orthographic(centre))) {
                Point north = map.project(centre.longitude(), centre.latitude() + 5);
                Point east = map.project(centre.longitude() + 1, centre.latitude());
                assertThat(north.x()).isCloseTo(0, within(1e-6));
                assertThat(north.y()).isNegative();
                assertThat(east.x()).isPositive();
            }
        }
    }

    @Property(tries = 60)
    void noLineLeavesTheDiscOrRunsAcrossIt(@ForAll("places") LonLat centre) {
        for (Projection projection : List.of(new AzimuthalEquidistant(centre), new Orthographic(centre))) {
            ProjectedMap map = COARSE.project(projection);
            double radius = map.bounds().width() / 2;
            for (ProjectedMap.Land land : map.lands()) {
                land.rings().forEach(ring -> holds(ring, radius, 0.35));
            }
            assertThat(map.graticule()).isNotEmpty().allSatisfy(line -> holds(line, radius, 0.35));
            map.world().forEach(line -> holds(line, radius, 0.02));
        }
    }

    /** No point lies beyond a radius, no step is longer than a share of it. */
    private static void holds(double[] line, double radius, double share) {
        for (int i = 0; i < line.length; i += 2) {
            assertThat(Math.hypot(line[i], line[i + 1])).isLessThan(radius * 1.001);
            if (i > 0) {
                double step = Math.hypot(line[i] - line[i - 2], line[i + 1] - line[i - 1]);
                assertThat(step).isLessThan(radius * share);
            }
        }
    }

    /** A capital that a map shows at all lies in its own land there. */
    @Property(tries = 60)
    void placesLieInTheirLandsWhateverTheCentre(@ForAll("places") LonLat centre) {
        List<LonLat> inside = List.of(
                new LonLat(20.9, 44.2),
                new LonLat(100, 62),
                new LonLat(-100, 40),
                new LonLat(134, -25),
                new LonLat(20, -80),
                new LonLat(-178, 67.5),
                new LonLat(25, -31),
                new LonLat(-53, -10));
        List<String> ids = List.of("SRB", "RUS", "USA", "AUS", "ATA", "RUS", "ZAF", "BRA");
        for (Projection projection : List.of(new AzimuthalEquidistant(centre), new Orthographic(centre))) {
            double reach = projection instanceof Orthographic ? 88 : 168;
            ProjectedMap map = COARSE.project(projection);
            for (int i = 0; i < ids.size(); i++) {
                LonLat place = inside.get(i);
                if (centre.angleTo(place) < reach) {
                    assertThat(map.at(projection.project(place.longitude(), place.latitude())))
                            .as(ids.get(i) + " around " + centre.text())
                            .map(ProjectedMap.Land::id)
                            .contains(ids.get(i));
                }
            }
        }
    }

    /** What a globe shows of all lands is as large as it is: each ring's part of the disc is at most the disc. */
    @Property(tries = 40)
    void theGlobesLandIsSmallerThanTheDisc(@ForAll("places") LonLat centre) {
        ProjectedMap map = COARSE.project(new Orthographic(centre));
        double land = map.lands().stream()
                .flatMap(l -> l.rings().stream())
                .mapToDouble(ring -> Polygons.of(ring).getArea())
                .sum();
        assertThat(land).isLessThan(Math.PI * R * R * 0.98);
    }
}
