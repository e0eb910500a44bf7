package org.entente.paint;

import java.util.List;

/** Where a pen is in the pattern of dashes and gaps of a line, in pixels; a solid line is one endless dash. */
final class Dash {
    private final double[] lengths;
    private int at;
    private double left;

    Dash(List<Double> pattern, double scale) {
        double sum = 0;
        for (double length : pattern) {
            sum += length;
        }
        lengths = new double[sum > 0 ? pattern.size() : 0];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.max(pattern.get(i) * scale, 1e-3);
        }
        restart();
    }

    /** Begins the pattern anew. */
    void restart() {
        at = 0;
        left = lengths.length == 0 ? Double.POSITIVE_INFINITY : lengths[0];
    }

    /** Whether the line has gaps. */
    boolean broken() {
        return lengths.length > 0;
    }

    /** Whether the pen is in a dash, not in a gap. */
    boolean on() {
        return (at & 1) == 0;
    }

    /** Pixels until the dash or gap ends. */
    double left() {
        return left;
    }

    void pass(double length) {
        left -= length;
    }

    /** Goes on to the next gap or dash. */
    void next() {
        at++;
        left = lengths[at % lengths.length];
    }
}
