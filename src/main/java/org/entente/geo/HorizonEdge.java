package org.entente.geo;

import java.util.List;

/**
 * The horizon of a globe. Lines are cut where they reach it in an equal-area plane, in which nothing is squeezed, and then
 * moved along their directions to where the globe shows them.
 */
final class HorizonEdge implements Edge {
    private static final double HORIZON = 90;

    private final DiscEdge disc;

    HorizonEdge(LonLat centre) {
        Bearing bearing = new Bearing(centre);
        disc = new DiscEdge(
                centre,
                new DiscEdge.Reach(HORIZON, equalArea(Math.toRadians(HORIZON))),
                (lon, lat) -> bearing.place(lon, lat, HorizonEdge::equalArea));
    }

    private static double equalArea(double angle) {
        return 2 * LonLat.EARTH_RADIUS * Math.sin(angle / 2);
    }

    @Override
    public List<double[]> cut(Ring ring) {
        return disc.cut(ring).stream().map(HorizonEdge::seen).toList();
    }

    @Override
    public double[] world() {
        return seen(disc.world());
    }

    @Override
    public List<double[]> graticule(double step) {
        return disc.graticule(step).stream().map(HorizonEdge::seen).toList();
    }

    /** A chord s times the Earth's radius belongs to an angle whose sine is s times the root of 1 - s²/4. */
    private static double[] seen(double[] line) {
        double[] out = new double[line.length];
        for (int i = 0; i < line.length; i += 2) {
            double chord = Math.hypot(line[i], line[i + 1]) / LonLat.EARTH_RADIUS;
            double factor = Math.sqrt(Math.max(0, 1 - chord * chord / 4));
            out[i] = line[i] * factor;
            out[i + 1] = line[i + 1] * factor;
        }
        return out;
    }
}
