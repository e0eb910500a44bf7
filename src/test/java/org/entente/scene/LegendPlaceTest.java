package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.data.Bundled;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the legend of a graph stands. */
class LegendPlaceTest {
    private static final List<String> DAYS = List.of("1985-01-01", "1999-06-01", "2014-03-01", "2024-06-01");
    private static final double SIDE = 12;
    private static final double BOTTOM = 26;

    /** How much larger a legend may be on another day. */
    private static final double MORE = 50;

    private static Chronicle chronicle = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws Exception {
        chronicle = Bundled.chronicle();
    }

    private static Scene scene(String day, String layout, @Nullable String focus, int width, int height) {
        return Shot.of(chronicle, day, new Subject(focus, null))
                .with(new Shot.Camera(layout, Theme.LIGHT, width, height))
                .scene();
    }

    private static Optional<Rect> legend(Scene scene) {
        Colour ground = Palette.of(Theme.LIGHT).ground().panel().fade(0.93);
        return TableLaws.layer(scene, "frame").marks().stream()
                .filter(m -> m instanceof Mark.Area area && area.fill().equals(ground))
                .map(m -> ((Mark.Area) m).path().bounds())
                .findFirst();
    }

    /** Discs and plates at their own place of those who are tied on the day. */
    private static Map<Ref, Rect> tied(Scene scene, boolean map) {
        Anatomy anatomy = new Anatomy(scene);
        Set<Ref> tied = anatomy.tiedActors(chronicle);
        Map<Ref, Rect> out = new HashMap<>();
        anatomy.actors().forEach((ref, shape) -> {
            if (tied.contains(ref) && !(map && shape.plate())) {
                out.put(ref, shape.box());
            }
        });
        return out;
    }

    private static List<Rect> corners(Rect legend, Scene scene, boolean map) {
        double w = legend.width() + MORE;
        double h = legend.height() + MORE;
        double top = 12 + 66 + 8;
        List<Rect> out = new ArrayList<>(List.of(
                new Rect(SIDE, scene.height() - BOTTOM - h, w, h),
                new Rect(scene.width() - SIDE - w, scene.height() - BOTTOM - h, w, h)));
        if (!map) {
            out.add(new Rect(SIDE, top, w, h));
            out.add(new Rect(scene.width() - SIDE - w, top, w, h));
        }
        return out;
    }

    @ParameterizedTest
    @CsvSource({
        "map,SRB,1600,1000",
        "map,USA,1280,720",
        "map,,1280,720",
        "europe,SRB,1280,720",
        "network,SRB,1600,1000",
        "network,SRB,1280,720",
        "network,RUS,1280,720",
        "network,CHN,1024,768",
        "blocs,SRB,1280,720",
        "blocs,USA,1600,1000",
        "ego,SRB,1600,1000",
        "ego,SRB,1280,720",
        "ego,RUS,1600,1000",
        "ego,DEU,1280,720",
        "ego,EU,1280,720",
        "globe,SRB,1280,720",
        "azimuthal,RUS,1280,720"
    })
    void coversNobodyWhoIsTiedWhereACornerIsFreeAndStaysWhileTimeGoesBy(
            String layout, @Nullable String focus, int width, int height) {
        boolean map = List.of("map", "europe", "globe", "azimuthal").contains(layout);
        Map<Ref, Rect> ever = new HashMap<>();
        Map<String, Rect> legends = new HashMap<>();
        List<Rect> covered = new ArrayList<>();
        Rect largest = new Rect(0, 0, 0, 0);
        Scene last = null;
        for (String day : DAYS) {
            Scene scene = scene(day, layout, focus, width, height);
            Rect legend = legend(scene).orElseThrow();
            Map<Ref, Rect> tied = tied(scene, map);
            tied.values().stream().filter(legend::overlaps).forEach(covered::add);
            ever.putAll(tied);
            legends.put(
                    (legend.x() < width / 2.0 - 1 && Math.abs(legend.x() - SIDE) < 0.6 ? "left " : "right ")
                            + (Math.abs(legend.bottom() - height + BOTTOM) < 0.6 ? "bottom" : "top"),
                    legend);
            largest = legend.height() > largest.height() ? legend : largest;
            last = scene;
        }
        assertThat(legends).as("corners on all days").hasSize(1);
        boolean free = corners(largest, java.util.Objects.requireNonNull(last), map).stream()
                .anyMatch(c -> ever.values().stream().noneMatch(c::overlaps));
        if (free) {
            assertThat(covered).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 300, 400})
    void inASmallPictureItTellsNoMoreThanItMust(int width) {
        for (String layout : List.of("map", "network", "ego")) {
            Scene scene = scene("2024-06-01", layout, "SRB", width, width * 2 / 3);
            Rect legend = legend(scene).orElse(new Rect(0, 0, 0, 0));
            assertThat(legend.height()).isLessThanOrEqualTo(0.3 * scene.height() + 0.5);
            assertThat(legend.width()).isLessThanOrEqualTo(Math.max(180, 0.6 * width) + 0.5);
            assertThat(legend.y()).isNotNegative();
            assertThat(legend.bottom()).isLessThanOrEqualTo(scene.height() - 20);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "ego", "map"})
    void inAPictureOfUsualSizeItTellsAll(String layout) {
        Scene scene = scene("2024-06-01", layout, "SRB", 800, 600);
        assertThat(TableLaws.labels(scene).stream().map(Mark.Label::text))
                .contains("Military supply", "suspended", "200 million TIV")
                .anyMatch(t -> t.startsWith("Width shows strength"));
    }
}
