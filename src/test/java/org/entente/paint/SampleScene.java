package org.entente.paint;

import java.util.List;
import org.entente.model.Ref;
import org.entente.scene.Colour;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Path;
import org.entente.scene.Scene;
import org.entente.scene.Stroke;

/** One scene with every mark there is, for all pictures. */
final class SampleScene {
    private static final Colour INK = Colour.of("#222222");
    private static final Colour LAND = Colour.of("#dfe7d8");
    private static final Colour WHITE = Colour.of("#ffffff");

    private SampleScene() {}

    static Scene everyMark() {
        return new Scene(240, 160, "Serbia & <neighbours>", Colour.of("#f4f7fa"), List.of(basemap(), ties(), labels()));
    }

    private static Layer basemap() {
        Path.Builder land = new Path.Builder();
        square(land, 10, 10, 100);
        square(land, 40, 40, 40);
        return new Layer(
                "base map", List.of(new Mark.Area(land.build(), LAND, Stroke.solid(Colour.of("#8a9a80"), 1), null)));
    }

    private static void square(Path.Builder path, double x, double y, double side) {
        path.move(x, y);
        path.line(x + side, y);
        path.line(x + side, y + side);
        path.line(x, y + side);
        path.close();
    }

    private static Layer ties() {
        Path.Builder curve = new Path.Builder();
        curve.move(60, 60);
        curve.curve(100, 10, 160, 10, 200, 60);
        Path.Builder straight = new Path.Builder();
        straight.move(60, 60);
        straight.line(200, 120);
        return new Layer(
                "ties",
                List.of(
                        new Mark.Line(
                                curve.build(), new Stroke(Colour.of("#aa3377"), 2.5, List.of(6.0, 3.0)), Ref.tie("t1")),
                        new Mark.Line(
                                straight.build(),
                                Stroke.solid(Colour.of("#0072b2").fade(0.5), 4),
                                Ref.tie("t2")),
                        disc(60, 60, Ref.actor("SRB")),
                        disc(200, 60, Ref.actor("RUS"))));
    }

    private static Mark disc(double x, double y, Ref ref) {
        return new Mark.Disc(new Mark.Circle(x, y, 9), Colour.of("#e8b33a"), Stroke.solid(INK, 1.5), ref);
    }

    private static Layer labels() {
        Mark.Type halo = new Mark.Type(13, false, Mark.Anchor.MIDDLE, INK, WHITE);
        Mark.Type bold = new Mark.Type(15, true, Mark.Anchor.START, INK, null);
        Mark.Type small = new Mark.Type(11, false, Mark.Anchor.END, INK, null);
        return new Layer(
                "labels",
                List.of(
                        new Mark.Label(60, 85, "Србија Ελλάδα", halo, null),
                        new Mark.Label(10, 135, "AVAT Łódź Đ", bold, null),
                        new Mark.Label(230, 152, "<script>alert(\"1\" & '2')</script>\u0007", small, null)));
    }
}
