package org.entente.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorldMapTest {
    private static final WorldMap COARSE = WorldMap.load(WorldMap.Resolution.COARSE);
    private static final WorldMap FINE = WorldMap.load(WorldMap.Resolution.FINE);
    private static final List<ProjectedMap> MAPS = Stream.of(
                    EqualEarth.WORLD,
                    new EqualEarth(0),
                    new EqualEarth(-100),
                    LambertAzimuthalEqualArea.EUROPE,
                    new LambertAzimuthalEqualArea(new LonLat(-80, -30)))
            .flatMap(projection -> Stream.of(COARSE.project(projection), FINE.project(projection)))
            .toList();

    static List<ProjectedMap> maps() {
        return MAPS;
    }

    private static boolean showsAll(ProjectedMap map) {
        return map.projection() instanceof EqualEarth;
    }

    @ParameterizedTest
    @EnumSource
    void codesAreIsoOrUserAssignedAndUnique(WorldMap.Resolution resolution) {
        List<String> ids =
                WorldMap.load(resolution).outlines().stream().map(Outline::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        Set<String> iso = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
        assertThat(ids).allMatch(id -> iso.contains(id) || id.matches("X[A-Z]{2}"));
        assertThat(ids).contains("SRB", "XKX", "XNC", "XSL", "RUS", "FJI", "ATA", "LSO", "TWN", "PSE");
    }

    @Test
    void namesAreUnabridged() {
        assertThat(FINE.outlines())
                .extracting(Outline::name)
                .contains("North Macedonia", "Bosnia and Herzegovina")
                .noneMatch(name -> name.contains("."));
    }

    @Test
    void landsOfOneCodeAreOne() {
        assertThat(FINE.outline("AUS").orElseThrow().rings()).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void nothingIsLostAndNoLineStreaksAcrossTheMap(ProjectedMap map) {
        assertThat(map.lands()).hasSizeGreaterThanOrEqualTo(177);
        double longest = 0;
        for (ProjectedMap.Land land : map.lands()) {
            for (double[] ring : land.rings()) {
                assertThat(ring).doesNotContain(Double.NaN);
                for (int i = 2; i < ring.length; i += 2) {
                    longest = Math.max(longest, Math.hypot(ring[i] - ring[i - 2], ring[i + 1] - ring[i - 1]));
                }
            }
            assertThat(map.bounds().grow(1).union(land.bounds()))
                    .as(land.id())
                    .isEqualTo(map.bounds().grow(1));
        }
        assertThat(longest).isLessThan(1_500);
    }

    /** Areas in thousand square kilometres as the CIA's World Factbook gives them; the coarse map is ten per cent off. */
    @ParameterizedTest
    @CsvSource({
        "RUS, 17098",
        "CHN, 9597",
        "USA, 9500",
        "ZAF, 1219",
        "LSO, 30.4",
        "SRB, 77.5",
        "XKX, 10.9",
        "ATA, 13000",
        "FJI, 18.3",
        "AUS, 7741",
        "ITA, 301",
        "NZL, 268"
    })
    void areasAreThoseOfTheAtlasInEveryProjection(String id, double area) {
        MAPS.forEach(map -> {
            boolean whole = map.projection() instanceof EqualEarth
                    || !Set.of("CHN", "NZL").contains(id);
            if (whole) {
                assertThat(area(map, id) / 1000).as(map.projection().name()).isCloseTo(area, within(area * 0.12));
            }
        });
    }

    private static double area(ProjectedMap map, String id) {
        ProjectedMap.Land land =
                map.lands().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
        return land.rings().stream()
                .mapToDouble(
                        ring -> sign(ring, land.rings()) * Polygons.of(ring).getArea())
                .sum();
    }

    /** -1 for a hole, which lies in an odd number of other rings. */
    private static int sign(double[] ring, List<double[]> all) {
        long around = all.stream()
                .filter(other -> other != ring && Polygons.contains(other, ring[0], ring[1]))
                .count();
        return around % 2 == 0 ? 1 : -1;
    }

    @ParameterizedTest
    @CsvSource({
        "20.46, 44.82, SRB", "21.16, 42.66, XKX", "27.9, -29.6, LSO", "25, -31, ZAF", "177.0, 65.5, RUS",
        "-178.0, 67.5, RUS", "178.0, -17.8, FJI", "0, -88, ATA", "-179.5, -86, ATA", "175.5, -39, NZL",
        "-150, 65, USA", "33.0, 35.0, CYP", "45, 10, XSL"
    })
    void placesLieInTheirLands(double longitude, double latitude, String id) {
        MAPS.stream().filter(WorldMapTest::showsAll).forEach(map -> assertThat(
                        map.at(map.projection().project(longitude, latitude)))
                .map(ProjectedMap.Land::id)
                .contains(id));
    }

    @ParameterizedTest
    @MethodSource("maps")
    void theOpenSeaIsNoLand(ProjectedMap map) {
        assertThat(map.at(map.projection().project(-30, 40))).isEmpty();
        assertThat(map.at(map.projection().project(-140, 20))).isEmpty();
        assertThat(map.at(map.projection().project(90, -40))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("maps")
    void namesFitInsideTheirLands(ProjectedMap map) {
        assertThat(map.lands())
                .filteredOn(
                        land -> Set.of("HRV", "NOR", "VNM", "SRB", "RUS", "CHL").contains(land.id()))
                .hasSize(6)
                .allMatch(land -> map.at(land.middle()).filter(land::equals).isPresent());
    }

    @Test
    void theMapCentredOnElevenEastCutsNoMainland() {
        ProjectedMap map = COARSE.project(EqualEarth.WORLD);
        assertThat(map.lands().stream()
                        .filter(l -> l.id().equals("RUS"))
                        .findFirst()
                        .orElseThrow()
                        .bounds()
                        .x())
                .isGreaterThan(0);
    }

    @ParameterizedTest
    @MethodSource("maps")
    void theGraticuleStaysInsideTheWorld(ProjectedMap map) {
        assertThat(map.graticule()).hasSizeGreaterThanOrEqualTo(12).allSatisfy(line -> {
            for (int i = 0; i < line.length; i += 2) {
                assertThat(map.bounds().grow(1).contains(new Point(line[i], line[i + 1])))
                        .isTrue();
            }
        });
    }
}
