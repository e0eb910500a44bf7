package org.entente.scene;

/**
 * How colours look to those who see without one sort of cones, and how unlike they are.
 *
 * @see <a href="https://doi.org/10.1109/TVCG.2009.113">Machado, Oliveira and Fernandes 2009, severity 1.0</a>
 */
enum Vision {
    NORMAL,
    PROTANOPIA,
    DEUTERANOPIA;

    private double[] matrix() {
        return switch (this) {
            case NORMAL -> new double[] {1, 0, 0, 0, 1, 0, 0, 0, 1};
            case PROTANOPIA ->
                new double[] {
                    0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998
                };
            case DEUTERANOPIA ->
                new double[] {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881
                };
        };
    }

    /** What this eye sees, in linear sRGB. */
    double[] linear(Colour colour) {
        double[] in = {part(colour.red()), part(colour.green()), part(colour.blue())};
        double[] matrix = matrix();
        double[] out = new double[3];
        for (int i = 0; i < 3; i++) {
            double sum = matrix[3 * i] * in[0] + matrix[3 * i + 1] * in[1] + matrix[3 * i + 2] * in[2];
            out[i] = Math.max(0, Math.min(1, sum));
        }
        return out;
    }

    private static double part(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** The difference of two colours to this eye, CIEDE2000. */
    double difference(Colour a, Colour b) {
        return ciede2000(lab(linear(a)), lab(linear(b)));
    }

    /** From linear sRGB to CIE L*a*b* under D65. */
    private static double[] lab(double[] c) {
        double x = bend((0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2]) / 0.95047);
        double y = bend(0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2]);
        double z = bend((0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2]) / 1.08883);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double bend(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }

    /** Sharma, Wu and Dalal 2005, with all weights 1. */
    static double ciede2000(double[] one, double[] two) {
        double mean = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
        double g = 1.5 - 0.5 * Math.sqrt(share(mean));
        double c1 = Math.hypot(one[1] * g, one[2]);
        double c2 = Math.hypot(two[1] * g, two[2]);
        double h1 = angle(one[2], one[1] * g);
        double h2 = angle(two[2], two[1] * g);
        boolean grey = c1 * c2 == 0;
        double turn = grey ? 0 : Math.IEEEremainder(h2 - h1, 360);
        double hue = grey
                ? h1 + h2
                : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
        double light = (one[0] + two[0]) / 2 - 50;
        double chroma = (c1 + c2) / 2;
        double t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.20 * cos(4 * hue - 63);
        double dl = (two[0] - one[0]) / (1 + 0.015 * light * light / Math.sqrt(20 + light * light));
        double dc = (c2 - c1) / (1 + 0.045 * chroma);
        double dh = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * chroma * t);
        double bent = 30 * Math.exp(-Math.pow((hue - 275) / 25, 2));
        double rotation = -2 * Math.sqrt(share(chroma)) * Math.sin(Math.toRadians(2 * bent));
        return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
    }

    private static double share(double chroma) {
        double c7 = Math.pow(chroma, 7);
        return c7 / (c7 + Math.pow(25, 7));
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double angle(double b, double a) {
        return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
    }
}
