package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.geo.Point;
import org.junit.jupiter.api.Test;

class ClearPlacesTest {
    private static final Colour INK = new Colour(0, 1);

    private static Scene picture() {
        Mark disc = new Mark.Disc(new Mark.Circle(100, 100, 8), INK, null, null);
        Mark name = new Mark.Label(120, 104, "Serbia", new Mark.Type(12, true, Mark.Anchor.START, INK, null), null);
        Mark line = new Mark.Disc(new Mark.Circle(300, 100, 8), INK, null, null);
        return new Scene(
                400,
                200,
                "",
                INK,
                List.of(
                        new Layer("actors", List.of(disc)),
                        new Layer("labels", List.of(name)),
                        new Layer("ties", List.of(line))));
    }

    @Test
    void takesTheFirstPlaceThatCoversNobodyAndNoName() {
        ClearPlaces clear = new ClearPlaces(picture());
        Point onDisc = new Point(92, 92);
        Point onName = new Point(150, 100);
        Point free = new Point(60, 100);
        assertThat(clear.take(List.of(onDisc, onName, free), 20, 20)).contains(free);
    }

    @Test
    void nothingIsLaidTwiceOnOnePlace() {
        ClearPlaces clear = new ClearPlaces(picture());
        Point one = new Point(300, 100);
        assertThat(clear.take(List.of(one), 20, 20)).contains(one);
        assertThat(clear.take(List.of(one), 20, 20)).isEmpty();
        assertThat(clear.take(List.of(new Point(315, 100), new Point(321, 100)), 20, 20))
                .contains(new Point(321, 100));
    }

    @Test
    void nothingIsLaidOverTheEdge() {
        ClearPlaces clear = new ClearPlaces(picture());
        assertThat(clear.take(List.of(new Point(395, 150), new Point(385, 150)), 20, 20))
                .contains(new Point(385, 150));
    }
}
