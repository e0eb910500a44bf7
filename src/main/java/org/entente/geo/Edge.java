package org.entente.geo;

import java.util.List;

/** The edge of a projection's plane; lines are alternating x and y in kilometres. */
public interface Edge {
    /** A ring projected and cut where it meets the edge: closed lines to be filled by the even-odd rule. */
    List<double[]> cut(Ring ring);

    /** The edge of the whole world as a closed line. */
    double[] world();

    /** Meridians and parallels every so many degrees, as open lines within the edge. */
    List<double[]> graticule(double step);
}
