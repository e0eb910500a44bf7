package org.entente.layout;

/**
 * First places by classical scaling to a few pivots (Brandes and Pich 2007, Eigensolver Methods for Progressive
 * Multidimensional Scaling of Large Data): it depends on the graph alone, so no seed turns the picture.
 */
final class PivotStart {
    private static final int ROUNDS = 60;

    private PivotStart() {}

    /**
     * Two coordinates for each node in turn.
     *
     * @param steps distances from each pivot (first index) to each actor (second)
     */
    static double[] places(int[][] steps) {
        int pivots = steps.length;
        int n = steps[0].length;
        double[][] centred = centred(steps);
        double[][] product = new double[pivots][pivots];
        for (int a = 0; a < pivots; a++) {
            for (int b = 0; b <= a; b++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += centred[a][i] * centred[b][i];
                }
                product[a][b] = sum;
                product[b][a] = sum;
            }
        }
        double[] first = eigenvector(product, null);
        double[] second = eigenvector(product, first);
        double[] out = new double[2 * n];
        for (int a = 0; a < pivots; a++) {
            for (int i = 0; i < n; i++) {
                out[2 * i] += centred[a][i] * first[a];
                out[2 * i + 1] += centred[a][i] * second[a];
            }
        }
        return scaled(out);
    }

    private static double[][] centred(int[][] steps) {
        int pivots = steps.length;
        int n = steps[0].length;
        double[][] out = new double[pivots][n];
        double[] columns = new double[n];
        double all = 0;
        for (int a = 0; a < pivots; a++) {
            double row = 0;
            for (int i = 0; i < n; i++) {
                double square = (double) steps[a][i] * steps[a][i];
                row += square / n;
                columns[i] += square / pivots;
                out[a][i] = square;
            }
            for (int i = 0; i < n; i++) {
                out[a][i] -= row;
            }
            all += row / pivots;
        }
        for (int a = 0; a < pivots; a++) {
            for (int i = 0; i < n; i++) {
                out[a][i] = -0.5 * (out[a][i] - columns[i] + all);
            }
        }
        return out;
    }

    private static double[] eigenvector(double[][] matrix, double @org.jspecify.annotations.Nullable [] other) {
        int n = matrix.length;
        double[] v = new double[n];
        for (int i = 0; i < n; i++) {
            v[i] = Math.sin(i + (other == null ? 1.0 : 2.5));
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                for (int k = 0; k < n; k++) {
                    next[i] += matrix[i][k] * v[k];
                }
            }
            if (other != null) {
                double along = dot(next, other);
                for (int i = 0; i < n; i++) {
                    next[i] -= along * other[i];
                }
            }
            double length = Math.sqrt(dot(next, next));
            if (length < 1e-12) {
                return new double[n];
            }
            for (int i = 0; i < n; i++) {
                v[i] = next[i] / length;
            }
        }
        return v;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] scaled(double[] places) {
        double largest = 1e-12;
        for (int i = 0; i < places.length; i += 2) {
            largest = Math.max(largest, Math.hypot(places[i], places[i + 1]));
        }
        double factor = Math.sqrt(places.length / 2.0) / 2 / largest;
        for (int i = 0; i < places.length; i++) {
            places[i] *= factor;
        }
        return places;
    }
}
