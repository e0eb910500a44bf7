package org.entente.paint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.entente.scene.Mark;
import org.entente.scene.Scene;
import org.entente.scene.Setting;
import org.entente.scene.TextWidths;
import org.entente.scene.Typeface;

/**
 * The fonts of one document. Where a sign stands for joined letters, the font tells readers which they are (ISO 32000-1,
 * 9.10.3), so that they find and copy the text as it is written.
 */
final class PdfFonts {
    private final PDDocument document;
    private final List<Scene> scenes;
    private final Map<FontFile, PDType0Font> embedded = new HashMap<>();

    PdfFonts(PDDocument document, List<Scene> scenes) {
        this.document = document;
        this.scenes = scenes;
    }

    /** The font that has a sign, or empty where none has. */
    Optional<FontFile> file(int sign, boolean bold) {
        Typeface face = Typeface.of(sign);
        return Character.isBmpCodePoint(sign) && face.font(bold).glyph(sign) != 0
                ? Optional.of(new FontFile(face, bold))
                : Optional.empty();
    }

    PDType0Font embedded(FontFile file) throws IOException {
        PDType0Font known = embedded.get(file);
        if (known == null) {
            known = file.face().equals(Typeface.INTER)
                    ? PDType0Font.load(document, file.open(), true)
                    : withTexts(file, used(file));
            embedded.put(file, known);
        }
        return known;
    }

    private Set<Integer> used(FontFile file) {
        Set<Integer> out = new TreeSet<>();
        scenes.stream()
                .flatMap(scene -> scene.layers().stream())
                .flatMap(layer -> layer.marks().stream())
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .filter(label -> label.type().bold() == file.bold())
                .flatMapToInt(label -> TextWidths.drawn(label.text()).codePoints())
                .filter(sign -> Typeface.of(sign).equals(file.face()))
                .forEach(out::add);
        return out;
    }

    private PDType0Font withTexts(FontFile file, Set<Integer> signs) throws IOException {
        PDType0Font font = PDType0Font.load(document, new ByteArrayInputStream(file.subset(signs)), false);
        Map<Integer, Integer> glyphs = new TreeMap<>();
        for (int sign : signs) {
            byte[] code = font.encode(Character.toString(sign));
            glyphs.putIfAbsent((code[0] & 0xff) << 8 | (code[1] & 0xff), sign);
        }
        StringBuilder map = new StringBuilder(
                """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        glyphs.forEach((glyph, sign) ->
                map.append("1 beginbfchar\n<%04X> <%s>\nendbfchar\n".formatted(glyph, utf16(Setting.text(sign)))));
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, stream);
        return font;
    }

    private static String utf16(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append("%04X".formatted(c)));
        return out.toString();
    }
}
