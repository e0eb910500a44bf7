package org.entente.paint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.entente.scene.Typeface;

/** A shipped font in one weight, its file opened anew by whoever reads more of it than widths. */
record FontFile(Typeface face, boolean bold) {
    /** What a browser asks of a font file; kerning and substitutions are left out, as texts are measured without. */
    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    /** As style sheets count it, 400 being regular. */
    int weight() {
        return bold ? 600 : 400;
    }

    /** The whole file. */
    byte[] bytes() {
        ByteBuffer file = face.font(bold).bytes();
        byte[] bytes = new byte[file.remaining()];
        file.get(bytes);
        return bytes;
    }

    /** The font, which never substitutes one glyph for another; it must be closed by nobody, as it lies in memory. */
    TrueTypeFont open() {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes()));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A font file of these characters alone, the same for the same set; characters the font lacks are passed over. */
    byte[] subset(Set<Integer> codePoints) {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(open(), TABLES);
            codePoints.stream()
                    .filter(c -> Character.isBmpCodePoint(c) && face.font(bold).glyph(c) != 0)
                    .sorted()
                    .forEach(subsetter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
