package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Pos;
import org.entente.geo.Rect;
import org.entente.scene.Colour;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Path;
import org.entente.scene.Scene;
import org.junit.jupiter.api.Test;

class MinimapTest {
    private static final Colour WHITE = Colour.of("#ffffff");

    private static Scene picture(String layer, Rect box) {
        Path.Builder pen = new Path.Builder();
        pen.move(box.x(), box.y());
        pen.line(box.right(), box.y());
        pen.line(box.right(), box.bottom());
        Layer marks = new Layer(layer, List.of(new Mark.Area(pen.build(), WHITE, null, null)));
        return new Scene(800, 600, "", WHITE, List.of(marks));
    }

    @Test
    void itStandsAtTheLowerRightUnlessTheLegendDoes() {
        Rect right = new Rect(600, 480, 190, 90);
        assertThat(Minimap.corner(picture("frame", right))).isEqualTo(Pos.BOTTOM_LEFT);
        assertThat(Minimap.corner(picture("frame", new Rect(10, 480, 190, 90)))).isEqualTo(Pos.BOTTOM_RIGHT);
        assertThat(Minimap.corner(picture("actors", right)))
                .as("nations are covered wherever it stands")
                .isEqualTo(Pos.BOTTOM_RIGHT);
    }
}
