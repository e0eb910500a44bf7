package org.entente.paint;

import java.nio.ByteBuffer;
import org.entente.scene.Pen;

/**
 * Walks a pen along one glyph's outline, in font units with y growing upwards (Adobe Technical Note 5177, Type 2
 * charstrings; hints are skipped, arithmetic, which fonts have given up, is refused).
 */
final class CharString {
    private static final int DEEPEST = 10;

    private final CffTable table;
    private final Pen pen;
    private final double[] stack = new double[64];
    private int size;
    private int hints;
    private boolean open;
    private boolean widthPassed;
    private double x;
    private double y;

    private CharString(CffTable table, Pen pen) {
        this.table = table;
        this.pen = pen;
    }

    static void draw(CffTable table, int glyph, Pen pen) {
        new CharString(table, pen).run(table.charString(glyph), 0);
    }

    /** Runs one byte string; true once the glyph has ended. */
    private boolean run(ByteBuffer code, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalStateException("font with subroutines nested too deep");
        }
        while (code.hasRemaining()) {
            int b = code.get() & 0xff;
            if (b >= 32 || b == 28) {
                stack[size++] = number(b, code);
            } else if (b == 10 || b == 29) {
                int number = (int) stack[--size];
                if (run(b == 10 ? table.local(number) : table.global(number), depth + 1)) {
                    return true;
                }
            } else if (b == 11) {
                return false;
            } else if (b == 14) {
                closeContour();
                return true;
            } else {
                operator(b, code);
                size = 0;
            }
        }
        return false;
    }

    private static double number(int b, ByteBuffer code) {
        if (b == 28) {
            return code.getShort();
        }
        if (b <= 246) {
            return b - 139;
        }
        if (b <= 250) {
            return (b - 247) * 256 + (code.get() & 0xff) + 108;
        }
        return b <= 254 ? -(b - 251) * 256 - (code.get() & 0xff) - 108 : code.getInt() / 65536.0;
    }

    private void operator(int b, ByteBuffer code) {
        switch (b) {
            case 1, 3, 18, 23 -> stems();
            case 19, 20 -> {
                stems();
                code.position(code.position() + (hints + 7) / 8);
            }
            case 21 -> move(size - 2, stack[Math.max(0, size - 2)], stack[size - 1]);
            case 22 -> move(size - 1, stack[size - 1], 0);
            case 4 -> move(size - 1, 0, stack[size - 1]);
            case 5 -> lines(0, size);
            case 6 -> alternatingLines(true);
            case 7 -> alternatingLines(false);
            case 8 -> curves(0, size);
            case 24 -> {
                curves(0, size - 2);
                lines(size - 2, size);
            }
            case 25 -> {
                lines(0, size - 6);
                curves(size - 6, size);
            }
            case 26 -> straightCurves(false);
            case 27 -> straightCurves(true);
            case 30 -> alternatingCurves(false);
            case 31 -> alternatingCurves(true);
            case 12 -> flex(code.get());
            default -> throw new IllegalStateException("font with charstring operator " + b);
        }
    }

    private void stems() {
        hints += size / 2;
        widthPassed = true;
    }

    private void move(int extra, double dx, double dy) {
        if (extra > 0 && widthPassed) {
            throw new IllegalStateException("font with a move of too many operands");
        }
        widthPassed = true;
        closeContour();
        x += dx;
        y += dy;
        pen.move(x, y);
        open = true;
    }

    private void closeContour() {
        if (open) {
            pen.close();
        }
        open = false;
    }

    private void line(double dx, double dy) {
        x += dx;
        y += dy;
        pen.line(x, y);
    }

    private void curve(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3) {
        double x1 = x + dx1;
        double y1 = y + dy1;
        double x2 = x1 + dx2;
        double y2 = y1 + dy2;
        x = x2 + dx3;
        y = y2 + dy3;
        pen.curve(x1, y1, x2, y2, x, y);
    }

    private void lines(int from, int to) {
        for (int i = from; i + 1 < to; i += 2) {
            line(stack[i], stack[i + 1]);
        }
    }

    private void alternatingLines(boolean startsHorizontal) {
        boolean horizontal = startsHorizontal;
        for (int i = 0; i < size; i++) {
            line(horizontal ? stack[i] : 0, horizontal ? 0 : stack[i]);
            horizontal = !horizontal;
        }
    }

    private void curves(int from, int to) {
        for (int i = from; i + 5 < to; i += 6) {
            curve(stack[i], stack[i + 1], stack[i + 2], stack[i + 3], stack[i + 4], stack[i + 5]);
        }
    }

    private void straightCurves(boolean horizontal) {
        double across = size % 2 == 1 ? stack[0] : 0;
        for (int i = size % 2; i + 3 < size; i += 4) {
            if (horizontal) {
                curve(stack[i], across, stack[i + 1], stack[i + 2], stack[i + 3], 0);
            } else {
                curve(across, stack[i], stack[i + 1], stack[i + 2], 0, stack[i + 3]);
            }
            across = 0;
        }
    }

    private void alternatingCurves(boolean startsHorizontal) {
        boolean horizontal = startsHorizontal;
        for (int i = 0; i + 3 < size; i += 4) {
            double last = size - i == 5 ? stack[i + 4] : 0;
            if (horizontal) {
                curve(stack[i], 0, stack[i + 1], stack[i + 2], last, stack[i + 3]);
            } else {
                curve(0, stack[i], stack[i + 1], stack[i + 2], stack[i + 3], last);
            }
            horizontal = !horizontal;
        }
    }

    private void flex(int kind) {
        double[] s = stack;
        switch (kind) {
            case 34 -> {
                curve(s[0], 0, s[1], s[2], s[3], 0);
                curve(s[4], 0, s[5], -s[2], s[6], 0);
            }
            case 35 -> curves(0, 12);
            case 36 -> {
                curve(s[0], s[1], s[2], s[3], s[4], 0);
                curve(s[5], 0, s[6], s[7], s[8], -(s[1] + s[3] + s[7]));
            }
            case 37 -> {
                double dx = s[0] + s[2] + s[4] + s[6] + s[8];
                double dy = s[1] + s[3] + s[5] + s[7] + s[9];
                boolean flat = Math.abs(dx) > Math.abs(dy);
                curve(s[0], s[1], s[2], s[3], s[4], s[5]);
                curve(s[6], s[7], s[8], s[9], flat ? s[10] : -dx, flat ? -dy : s[10]);
            }
            default -> throw new IllegalStateException("font with charstring operator 12 " + kind);
        }
    }
}
