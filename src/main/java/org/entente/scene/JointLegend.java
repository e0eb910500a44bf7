package org.entente.scene;

import java.util.ArrayList;
import java.util.List;
import org.entente.geo.Point;
import org.entente.layout.Layout;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/** One legend for several pictures of ties. */
public final class JointLegend {
    private static final double ABOVE = 3;

    private JointLegend() {}

    /** Whether a picture can do without a legend of its own: tables, lanes and compared days explain themselves. */
    public static boolean suits(Sight sight) {
        return sight.stage().form() == Layout.Form.GRAPH && sight.manner().against() == null;
    }

    /** Rows of signs as wide as is told, without a ground, for sights that suit; without height where none does. */
    public static Scene of(List<Sight> sights, double width) {
        List<Sight> plain = sights.stream().filter(JointLegend::suits).toList();
        if (plain.isEmpty()) {
            return new Scene(width, 0, "", Palette.of(Theme.PRINT).ground().panel(), List.of());
        }
        LegendStrip strip = strip(plain, width);
        List<Mark> marks = new ArrayList<>();
        strip.draw(strip.height() - ABOVE, marks);
        double height = strip.height() - LegendStrip.NONE;
        return new Scene(
                width, height, "", plain.get(0).palette().ground().panel(), List.of(new Layer("legend", marks)));
    }

    static LegendStrip strip(List<Sight> sights, double width) {
        Sight first = sights.get(0);
        List<Strand> strands = new ArrayList<>();
        Curve nowhere = Curve.bent(new Point(0, 0), new Point(1, 0), 0);
        Gauge gauge = new Gauge(first.index(), Drawn.of(first).focus());
        for (Sight sight : sights) {
            for (Tie tie : Drawn.of(sight).ties()) {
                TieKind kind = sight.chronicle().kind(tie.kind()).orElse(TieKind.BUILT_IN.get(0));
                boolean known = gauge.strength(tie, sight.moment().day()).isPresent();
                strands.add(new Strand(
                        List.of(tie),
                        new Strand.Trait(kind, sight.moment().status(tie), null),
                        new Strand.Breadth(Gauge.UNKNOWN, known),
                        nowhere,
                        Strand.Rank.FULL));
            }
        }
        return Legend.of(first.palette(), gauge, strands, false).strip(width);
    }
}
