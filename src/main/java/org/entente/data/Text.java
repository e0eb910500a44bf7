package org.entente.data;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.IntStream;
import org.entente.model.Problem;

/** Turns a file's bytes into text: UTF-8 with or without a byte order mark. */
final class Text {
    private static final char REPLACEMENT = '\ufffd';
    private static final String EXPECTED = "text in UTF-8";

    private Text() {}

    /** The text, with U+FFFD for each byte sequence that is not UTF-8 and each NUL; empty where it is UTF-16. */
    static Optional<String> decode(String file, byte[] bytes, Problems problems) {
        if (begins(bytes, 0xfe, 0xff) || begins(bytes, 0xff, 0xfe)) {
            String found = "the byte order mark of UTF-16 (the file is left out)";
            problems.error(new Problem.Spot(file, 1, 1), found, EXPECTED);
            return Optional.empty();
        }
        int skip = begins(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        return Optional.of(decode(file, ByteBuffer.wrap(bytes, skip, bytes.length - skip), problems));
    }

    private static boolean begins(byte[] bytes, int... mark) {
        return bytes.length >= mark.length
                && IntStream.range(0, mark.length).allMatch(i -> (bytes[i] & 0xff) == mark[i]);
    }

    private static String decode(String file, ByteBuffer in, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        StringBuilder out = new StringBuilder(in.remaining());
        LineCounter counter = new LineCounter(file, out);
        CharBuffer chunk = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            result = decoder.decode(in, chunk, true);
            append(chunk.flip(), out, counter, problems);
            chunk.clear();
            if (result.isError()) {
                String bad = String.format("0x%02X", in.get(in.position()) & 0xff);
                problems.error(counter.at(out.length()), "the byte " + bad + ", which is not UTF-8", EXPECTED);
                out.append(REPLACEMENT);
                in.position(in.position() + result.length());
            }
        } while (result.isError() || result.isOverflow());
        return out.toString();
    }

    private static void append(CharBuffer chunk, StringBuilder out, LineCounter counter, Problems problems) {
        int start = out.length();
        out.append(chunk);
        for (int i = out.indexOf("\0", start); i >= 0; i = out.indexOf("\0", i)) {
            problems.error(counter.at(i), "a NUL character", "text without control characters");
            out.setCharAt(i, REPLACEMENT);
        }
    }
}
