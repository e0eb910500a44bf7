package org.entente.paint;

import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;
import org.entente.scene.Mark;
import org.entente.scene.Scene;
import org.entente.scene.TextWidths;

/** The letters that a drawing uses, embedded in it so that it looks alike where Inter is not installed. */
final class SvgFonts {
    private SvgFonts() {}

    /** A style sheet with a font for each weight in use, empty where the scene has no text. */
    static String faces(Scene scene) {
        StringBuilder out = new StringBuilder();
        for (boolean bold : new boolean[] {false, true}) {
            Set<Integer> used = used(scene, bold);
            if (!used.isEmpty()) {
                Inter inter = Inter.of(bold);
                out.append("@font-face{font-family:Inter;font-weight:")
                        .append(inter.weight())
                        .append(";src:url(data:font/ttf;base64,")
                        .append(Base64.getEncoder().encodeToString(inter.subset(used)))
                        .append(")}");
            }
        }
        return out.toString();
    }

    private static Set<Integer> used(Scene scene, boolean bold) {
        Set<Integer> out = new TreeSet<>();
        scene.layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .filter(label -> label.type().bold() == bold)
                .forEach(label -> TextWidths.drawn(label.text()).codePoints().forEach(out::add));
        return out;
    }
}
