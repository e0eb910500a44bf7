package org.entente.paint;

import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.scene.Mark;
import org.entente.scene.Scene;
import org.entente.scene.Setting;
import org.entente.scene.Typeface;

/**
 * The letters that a drawing uses, embedded in it so that it looks alike where the fonts are not installed. Of a font for
 * a script whose letters join the whole file is embedded, as the browser joins them.
 */
final class SvgFonts {
    private SvgFonts() {}

    /** The families that a scene uses beside Inter, each with a comma behind it. */
    static String families(Scene scene) {
        return Typeface.all().stream()
                .filter(face -> !face.equals(Typeface.INTER))
                .filter(face -> labels(scene).flatMap(SvgFonts::characters).anyMatch(c -> Typeface.of(c)
                        .equals(face)))
                .map(face -> face.family() + ", ")
                .collect(Collectors.joining());
    }

    /** A style sheet with a font for each family and weight in use, empty where the scene has no text. */
    static String faces(Scene scene) {
        StringBuilder out = new StringBuilder();
        for (Typeface face : Typeface.all()) {
            for (boolean bold : new boolean[] {false, true}) {
                FontFile file = new FontFile(face, bold);
                Set<Integer> used = labels(scene)
                        .filter(label -> label.type().bold() == bold)
                        .flatMap(SvgFonts::characters)
                        .filter(c -> Typeface.of(c).equals(face))
                        .collect(Collectors.toSet());
                if (!used.isEmpty()) {
                    face(file, face.shaped() ? file.bytes() : file.subset(used), out);
                }
            }
        }
        return out.toString();
    }

    private static void face(FontFile file, byte[] font, StringBuilder out) {
        String family = file.face().family();
        out.append("@font-face{font-family:")
                .append(family.contains(" ") ? "'" + family + "'" : family)
                .append(";font-weight:")
                .append(file.weight())
                .append(";src:url(data:font/ttf;base64,")
                .append(Base64.getEncoder().encodeToString(font))
                .append(")}");
    }

    private static Stream<Mark.Label> labels(Scene scene) {
        return scene.layers().stream()
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast);
    }

    /** What a program needs to set a label: its text in reading order, and brackets as they are mirrored. */
    private static Stream<Integer> characters(Mark.Label label) {
        Setting set = Setting.of(label.text());
        return Stream.concat(
                set.logical().codePoints().boxed(),
                set.rightToLeft() ? set.signs().codePoints().boxed() : Stream.empty());
    }
}
