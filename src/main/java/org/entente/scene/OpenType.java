package org.entente.scene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The widths in a font file, from its tables head, hhea, hmtx and cmap format 12 (ISO/IEC 14496-22). A scene must be
 * measured without a toolkit, and both AWT and JavaFX would answer differently per platform; these tables are enough.
 */
public final class OpenType {
    public static final String INTER_REGULAR = "/assets/fonts/Inter-Regular.ttf";
    public static final String INTER_SEMI_BOLD = "/assets/fonts/Inter-SemiBold.ttf";

    private final ByteBuffer bytes;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int[] advances;
    private final int[] starts;
    private final int[] ends;
    private final int[] glyphs;

    private OpenType(ByteBuffer bytes) {
        this.bytes = bytes;
        unitsPerEm = word(table("head") + 18);
        int hhea = table("hhea");
        ascent = bytes.getShort(hhea + 4);
        descent = -bytes.getShort(hhea + 6);
        int hmtx = table("hmtx");
        advances = new int[word(hhea + 34)];
        Arrays.setAll(advances, i -> word(hmtx + 4 * i));
        int map = subtable(table("cmap"));
        int groups = bytes.getInt(map + 12);
        starts = new int[groups];
        ends = new int[groups];
        glyphs = new int[groups];
        for (int i = 0; i < groups; i++) {
            starts[i] = bytes.getInt(map + 16 + 12 * i);
            ends[i] = bytes.getInt(map + 20 + 12 * i);
            glyphs[i] = bytes.getInt(map + 24 + 12 * i);
        }
    }

    /** Reads a font from the class path; {@code UncheckedIOException} where the program is not whole. */
    public static OpenType load(String path) {
        try (InputStream in = OpenType.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException(path + " is missing from the program");
            }
            return new OpenType(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int word(int offset) {
        return bytes.getShort(offset) & 0xffff;
    }

    /** Where a table begins in the file; {@code IllegalStateException} where the font has none. */
    private int table(String tag) {
        for (int i = 0; i < word(4); i++) {
            byte[] name = new byte[4];
            bytes.get(12 + 16 * i, name);
            if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
                return bytes.getInt(20 + 16 * i);
            }
        }
        throw new IllegalStateException("font without table " + tag);
    }

    private int subtable(int cmap) {
        for (int i = 0; i < word(cmap + 2); i++) {
            int at = cmap + bytes.getInt(cmap + 8 + 8 * i);
            if (word(at) == 12) {
                return at;
            }
        }
        throw new IllegalStateException("font without a cmap of format 12");
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    /** The whole file. */
    public ByteBuffer bytes() {
        return bytes.asReadOnlyBuffer();
    }

    int ascent() {
        return ascent;
    }

    int descent() {
        return descent;
    }

    boolean has(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /** The width of a character in font units, of glyph 0 where the font has no such character. */
    public int advance(int codePoint) {
        return advances[Math.min(glyph(codePoint), advances.length - 1)];
    }

    /** The glyph of a character, 0 where the font has no such character. */
    public int glyph(int codePoint) {
        int at = Arrays.binarySearch(starts, codePoint);
        int group = at >= 0 ? at : -at - 2;
        return group >= 0 && codePoint <= ends[group] ? glyphs[group] + codePoint - starts[group] : 0;
    }
}
