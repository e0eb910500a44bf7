package org.entente.paint;

import org.entente.data.XmlText;
import org.entente.scene.Path;
import org.entente.scene.Pen;

/** Writes a path as SVG path data. */
final class SvgPath implements Pen {
    private final StringBuilder out = new StringBuilder();

    private SvgPath() {}

    static String of(Path path) {
        SvgPath pen = new SvgPath();
        path.walk(pen);
        return pen.out.toString();
    }

    /** A number as SVG has it here. */
    static String text(double value) {
        StringBuilder out = new StringBuilder();
        XmlText.number(out, value);
        return out.toString();
    }

    @Override
    public void move(double x, double y) {
        step('M', x, y);
    }

    @Override
    public void line(double x, double y) {
        step('L', x, y);
    }

    @Override
    public void curve(double x1, double y1, double x2, double y2, double x, double y) {
        step('C', x1, y1, x2, y2, x, y);
    }

    @Override
    public void close() {
        out.append('Z');
    }

    private void step(char letter, double... numbers) {
        char before = letter;
        for (double number : numbers) {
            out.append(before);
            XmlText.number(out, number);
            before = ' ';
        }
    }
}
