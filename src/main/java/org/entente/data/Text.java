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

/** Turns a file's bytes into text: UTF-8 with or without a byte order mark. */
final class Text {
    private static final char REPLACEMENT = '\ufffd';

    private Text() {}

    /** The text, with U+FFFD for each byte sequence that is not UTF-8 and each NUL; empty where it is UTF-16. */
    static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        return chars(file, bytes, problems).map(CharBuffer::toString);
    }

    /** The same in an array of characters, from its beginning to the buffer's limit. */
    static Optional<CharBuffer> chars(String file, byte[] bytes, Problems problems) {
        if (begins(bytes, 0xfe, 0xff) || begins(bytes, 0xff, 0xfe)) {
            problems.error(new Problem.Spot(file, 1, 1), Texts.of("reading.utf-16"), Texts.of("reading.utf-8"));
            return Optional.empty();
        }
        int skip = begins(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        return Optional.of(decode(file, ByteBuffer.wrap(bytes, skip, bytes.length - skip), problems));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        boolean same = bytes.length >= mark.length;
        for (int i = 0; same && i < mark.length; i++) {
            same = (bytes[i] & 0xff) == mark[i];
        }
        return same;
    }

    private static CharBuffer decode(String file, ByteBuffer in, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char[] text = new char[in.remaining()];
        CharBuffer out = CharBuffer.wrap(text);
        LineCounter counter = new LineCounter(file, CharBuffer.wrap(text));
        CoderResult result;
        do {
            int start = out.position();
            result = decoder.decode(in, out, true);
            blank(text, start, out.position(), counter, problems);
            if (result.isError()) {
                String bad = String.format("0x%02X", in.get(in.position()) & 0xff);
                problems.error(
                        counter.at(out.position()), Texts.of("reading.bad-byte", bad), Texts.of("reading.utf-8"));
                out.put(REPLACEMENT);
                in.position(in.position() + result.length());
            }
        } while (result.isError());
        return out.flip();
    }

    private static void blank(char[] text, int from, int to, LineCounter counter, Problems problems) {
        for (int i = from; i < to; i++) {
            if (text[i] == 0) {
                problems.error(counter.at(i), Texts.of("reading.nul"), Texts.of("reading.plain-text"));
                text[i] = REPLACEMENT;
            }
        }
    }
}
