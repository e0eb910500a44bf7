package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.data.Bundled;
import org.entente.data.UnreadableRecordException;
import org.entente.geo.Point;
import org.entente.geo.Rect;
import org.entente.layout.Layout;
import org.entente.layout.Layouts;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Several days side by side. */
class MultiplesTest {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;

    private static Chronicle chronicle = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws UnreadableRecordException {
        chronicle = Bundled.chronicle();
    }

    private static Scene scene(String layout, LocalDate... days) {
        return new Multiples()
                .build(
                        List.of(days),
                        (day, w, h) -> new Shot(
                                        chronicle,
                                        day,
                                        new Subject("SRB", null),
                                        new Shot.Camera(layout, Theme.LIGHT, (int) w, (int) h),
                                        Shot.World.FACTS)
                                .sight(),
                        WIDTH,
                        HEIGHT);
    }

    private static List<String> words(Scene scene) {
        return scene.layers().get(scene.layers().size() - 1).marks().stream()
                .filter(m -> m instanceof Mark.Label)
                .map(m -> ((Mark.Label) m).text())
                .toList();
    }

    @Test
    void everyDayHasItsCaptionInTheOrderOfTimeAndOneLegendServesAll() {
        Scene scene = scene("map", LocalDate.of(2025, 1, 8), LocalDate.of(2008, 6, 1), LocalDate.of(2016, 6, 1));
        List<String> words = words(scene);
        assertThat(words).containsSubsequence("1 June 2008", "1 June 2016", "8 January 2025");
        assertThat(words).containsOnlyOnce("Military supply").containsOnlyOnce("active");
        assertThat(scene.title()).isEqualTo("Serbia’s ties on 3 days");
    }

    @Test
    void aTableIsExplainedByItsSignsAndNotByLines() {
        Scene scene = scene("matrix", LocalDate.of(2008, 6, 1), LocalDate.of(2025, 1, 8));
        assertThat(words(scene)).contains("Military supply", "active").noneMatch(w -> w.startsWith("Width shows"));
        assertThat(words(scene("network", LocalDate.of(2025, 1, 8)))).anyMatch(w -> w.startsWith("Width shows"));
    }

    @Test
    void lanesAreNotSetSideBySide() {
        assertThat(Layouts.all().stream().filter(l -> !Multiples.suits(l.form())))
                .extracting(Layout::id)
                .containsExactly("lanes");
    }

    @Test
    void theHeadingCountsEveryTieOnceAndNamesTheFocusOfTheLastDay() {
        LocalDate first = LocalDate.of(1991, 1, 1);
        LocalDate next = first.plusDays(1);
        List<String> one = words(scene("network", first));
        List<String> both = words(scene("network", first, next));
        assertThat(one).contains("Yugoslavia’s ties on 1 day");
        String counted = one.stream()
                .filter(w -> w.endsWith("different ties"))
                .findFirst()
                .orElseThrow();
        assertThat(both).contains(counted);
        assertThat(words(scene("network", first, LocalDate.of(2025, 1, 8)))).contains("Serbia’s ties on 2 days");
    }

    @Test
    void nothingOfADayStandsOutsideItsCell() {
        List<LocalDate> days = IntStream.range(0, 5)
                .mapToObj(i -> LocalDate.of(2005 + 4 * i, 1, 8))
                .toList();
        for (String layout : List.of("map", "network")) {
            Scene scene = scene(layout, days.toArray(new LocalDate[0]));
            List<Rect> cells = scene.layers().get(scene.layers().size() - 1).marks().stream()
                    .filter(m -> m instanceof Mark.Area a
                            && a.fill().equals(scene.background().fade(0)))
                    .map(m -> bounds(((Mark.Area) m).path()).grow(0.01))
                    .toList();
            assertThat(cells).hasSize(5);
            for (Layer layer : scene.layers().subList(0, scene.layers().size() - 1)) {
                for (Mark mark : layer.marks()) {
                    if (mark instanceof Mark.Area area) {
                        inOne(cells, bounds(area.path()));
                    } else if (mark instanceof Mark.Line line) {
                        inOne(cells, bounds(line.path()));
                    } else if (mark instanceof Mark.Disc disc) {
                        inOne(cells, new Rect(disc.circle().x(), disc.circle().y(), 0, 0));
                    }
                }
            }
        }
    }

    private static void inOne(List<Rect> cells, Rect box) {
        assertThat(cells)
                .as("a cell that holds " + box)
                .anyMatch(c ->
                        box.x() >= c.x() && box.right() <= c.right() && box.y() >= c.y() && box.bottom() <= c.bottom());
    }

    private static Rect bounds(Path path) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        Pen pen = new Pen() {
            @Override
            public void move(double x, double y) {
                box[0] = Math.min(box[0], x);
                box[1] = Math.min(box[1], y);
                box[2] = Math.max(box[2], x);
                box[3] = Math.max(box[3], y);
            }

            @Override
            public void line(double x, double y) {
                move(x, y);
            }

            @Override
            public void curve(double x1, double y1, double x2, double y2, double x, double y) {
                move(x, y);
            }

            @Override
            public void close() {}
        };
        path.walk(pen);
        return new Rect(box[0], box[1], box[2] - box[0], box[3] - box[1]);
    }

    @Test
    void whatIsInACellCanBePointedAt() {
        Scene scene = scene("map", LocalDate.of(2008, 6, 1), LocalDate.of(2025, 1, 8));
        List<Mark.Disc> serbia = scene.layers().stream()
                .flatMap(l -> l.marks().stream())
                .filter(m -> m instanceof Mark.Disc && Ref.actor("SRB").equals(m.ref()))
                .map(m -> (Mark.Disc) m)
                .toList();
        assertThat(serbia).hasSize(2);
        serbia.forEach(d -> assertThat(
                        HitTest.at(scene, new Point(d.circle().x(), d.circle().y()), 4))
                .contains(Ref.actor("SRB")));
    }

    @Test
    void cellsFillTheRoomWithoutOverlap() {
        Rect room = new Rect(10, 60, 1500, 800);
        for (int n = 1; n <= Multiples.MOST; n++) {
            List<Rect> cells = Multiples.cells(n, room);
            assertThat(cells).hasSize(n);
            for (int i = 0; i < n; i++) {
                assertThat(cells.get(i).right()).isLessThanOrEqualTo(room.right() + 1e-6);
                assertThat(cells.get(i).bottom()).isLessThanOrEqualTo(room.bottom() + 1e-6);
                for (int k = 0; k < i; k++) {
                    assertThat(cells.get(i).overlaps(cells.get(k))).isFalse();
                }
            }
        }
    }

    @Test
    void noDayAndTooManyDaysAreRefused() {
        assertThatThrownBy(() -> scene("map")).isInstanceOf(IllegalArgumentException.class);
        LocalDate[] many = IntStream.range(0, Multiples.MOST + 1)
                .mapToObj(i -> LocalDate.of(2000 + i, 1, 1))
                .toArray(LocalDate[]::new);
        assertThatThrownBy(() -> scene("map", many)).hasMessageContaining("12");
    }
}
