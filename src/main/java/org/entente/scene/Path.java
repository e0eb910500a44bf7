package org.entente.scene;

import java.util.Arrays;
import org.entente.geo.Rect;
import org.jspecify.annotations.Nullable;

/** An immutable sequence of pen strokes. */
public final class Path {
    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;

    private final byte[] steps;
    private final double[] numbers;
    private @Nullable Rect bounds;

    private Path(byte[] steps, double[] numbers) {
        this.steps = steps;
        this.numbers = numbers;
    }

    /** Repeats the strokes with another pen. */
    public void walk(Pen pen) {
        int n = 0;
        for (byte step : steps) {
            switch (step) {
                case MOVE -> {
                    pen.move(numbers[n], numbers[n + 1]);
                    n += 2;
                }
                case LINE -> {
                    pen.line(numbers[n], numbers[n + 1]);
                    n += 2;
                }
                case CURVE -> {
                    pen.curve(
                            numbers[n], numbers[n + 1], numbers[n + 2], numbers[n + 3], numbers[n + 4], numbers[n + 5]);
                    n += 6;
                }
                default -> pen.close();
            }
        }
    }

    /** A rectangle that holds all corners and control points, and so all that the pen goes along; empty for no step. */
    public Rect bounds() {
        Rect known = bounds;
        if (known == null) {
            known = measure();
            bounds = known;
        }
        return known;
    }

    /** Whether it is one line or one curve, not closed, that comes nearer to its end all the way, and so never crosses itself. */
    public boolean gentle() {
        if (steps.length != 2 || steps[0] != MOVE || steps[1] == MOVE || steps[1] == CLOSE) {
            return false;
        }
        double dx = numbers[numbers.length - 2] - numbers[0];
        double dy = numbers[numbers.length - 1] - numbers[1];
        for (int i = 2; i < numbers.length; i += 2) {
            if ((numbers[i] - numbers[i - 2]) * dx + (numbers[i + 1] - numbers[i - 1]) * dy <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is made of the same steps as another. */
    boolean alike(Path other) {
        return Arrays.equals(steps, other.steps);
    }

    /** The path a fraction of the way to one that is alike. */
    Path towards(Path other, double fraction) {
        double[] between = new double[numbers.length];
        for (int i = 0; i < between.length; i++) {
            between[i] = numbers[i] + (other.numbers[i] - numbers[i]) * fraction;
        }
        return new Path(steps, between);
    }

    /** The path made larger by a factor and then moved. */
    Path placed(double scale, double dx, double dy) {
        double[] placed = new double[numbers.length];
        for (int i = 0; i < placed.length; i += 2) {
            placed[i] = numbers[i] * scale + dx;
            placed[i + 1] = numbers[i + 1] * scale + dy;
        }
        return new Path(steps, placed);
    }

    private Rect measure() {
        if (numbers.length == 0) {
            return new Rect(0, 0, 0, 0);
        }
        double left = numbers[0];
        double right = left;
        double top = numbers[1];
        double bottom = top;
        for (int i = 2; i < numbers.length; i += 2) {
            left = Math.min(left, numbers[i]);
            right = Math.max(right, numbers[i]);
            top = Math.min(top, numbers[i + 1]);
            bottom = Math.max(bottom, numbers[i + 1]);
        }
        return new Rect(left, top, right - left, bottom - top);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Path p && Arrays.equals(steps, p.steps) && Arrays.equals(numbers, p.numbers);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(steps) + Arrays.hashCode(numbers);
    }

    /** Records strokes; one builder makes one path. */
    public static final class Builder implements Pen {
        private byte[] steps = new byte[8];
        private double[] numbers = new double[16];
        private int stepCount;
        private int numberCount;

        @Override
        public void move(double x, double y) {
            step(MOVE, x, y);
        }

        @Override
        public void line(double x, double y) {
            step(LINE, x, y);
        }

        @Override
        public void curve(double x1, double y1, double x2, double y2, double x, double y) {
            step(CURVE, x1, y1, x2, y2, x, y);
        }

        @Override
        public void close() {
            step(CLOSE);
        }

        private void step(byte kind, double... values) {
            if (stepCount == steps.length) {
                steps = Arrays.copyOf(steps, 2 * stepCount);
            }
            steps[stepCount++] = kind;
            if (numberCount + values.length > numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * numbers.length);
            }
            System.arraycopy(values, 0, numbers, numberCount, values.length);
            numberCount += values.length;
        }

        public Path build() {
            return new Path(Arrays.copyOf(steps, stepCount), Arrays.copyOf(numbers, numberCount));
        }
    }
}
