package org.entente.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.entente.model.Problem;
import org.entente.model.Texts;

/** Holds a file's bytes to be text: UTF-8 with or without a byte order mark. */
final class Text {
    private static final byte[] REPLACEMENT = "\ufffd".getBytes(StandardCharsets.UTF_8);

    /** Characters that are decoded at once to see whether they can be. */
    private static final int PIECE = 8192;

    private Text() {}

    /** The text, with U+FFFD for each byte sequence that is not UTF-8 and each NUL; empty where it is UTF-16. */
    static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        return sound(file, bytes, problems)
                .map(b -> StandardCharsets.UTF_8.decode(b).toString());
    }

    /** The same as bytes in UTF-8, behind the mark; those of the file itself where nothing is wrong with them. */
    static Optional<ByteBuffer> sound(String file, byte[] bytes, Problems problems) {
        if (begins(bytes, 0xfe, 0xff) || begins(bytes, 0xff, 0xfe)) {
            problems.error(new Problem.Spot(file, 1, 1), Texts.of("reading.utf-16"), Texts.of("reading.utf-8"));
            return Optional.empty();
        }
        int skip = begins(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        return Optional.of(sound(bytes, skip) ? in : mended(file, in, problems));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        boolean same = bytes.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (bytes[i] & 0xff) == mark[i];
        }
        return same;
    }

    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean sound(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return false;
            }
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharsetDecoder decoder = decoder();
        CharBuffer piece = CharBuffer.allocate(PIECE);
        CoderResult result;
        do {
            result = decoder.decode(in, piece.clear(), true);
        } while (result.isOverflow());
        return !result.isError();
    }

    /** The text with all that is no text replaced and told. */
    private static ByteBuffer mended(String file, ByteBuffer in, Problems problems) {
        byte[] out = new byte[Math.multiplyExact(REPLACEMENT.length, in.remaining())];
        LineCounter counter = new LineCounter(file, out, 0);
        CharsetDecoder decoder = decoder();
        CharBuffer piece = CharBuffer.allocate(PIECE);
        int to = 0;
        CoderResult result;
        do {
            int from = in.position();
            result = decoder.decode(in, piece.clear(), true);
            for (int i = from; i < in.position(); i++) {
                out[to] = in.get(i);
                if (out[to] == 0) {
                    problems.error(counter.at(to), Texts.of("reading.nul"), Texts.of("reading.plain-text"));
                    to = replace(out, to);
                } else {
                    to++;
                }
            }
            if (result.isError()) {
                String bad = String.format("0x%02X", in.get(in.position()) & 0xff);
                problems.error(counter.at(to), Texts.of("reading.bad-byte", bad), Texts.of("reading.utf-8"));
                to = replace(out, to);
                in.position(in.position() + result.length());
            }
        } while (!result.isUnderflow());
        return ByteBuffer.wrap(out, 0, to);
    }

    private static int replace(byte[] out, int at) {
        System.arraycopy(REPLACEMENT, 0, out, at, REPLACEMENT.length);
        return at + REPLACEMENT.length;
    }
}
