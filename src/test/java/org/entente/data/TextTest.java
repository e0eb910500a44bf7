package org.entente.data;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TextTest {
    private final Problems problems = new Problems();

    private String decode(byte[] bytes) {
        return Text.decode("t.csv", bytes, problems).orElseThrow();
    }

    @Test
    void whatIsNoTextIsReplacedAndToldAtItsPlace() {
        byte[] bytes = "a\u00e9b\0c\n\u00e4\u00c3d".getBytes(ISO_8859_1);
        assertThat(decode(bytes)).isEqualTo("a\ufffdb\ufffdc\n\ufffd\ufffdd");
        assertThat(problems.list())
                .extracting(p -> p.spot() + " " + p.found())
                .containsExactly(
                        "t.csv:1:2 the byte 0xE9, which is not UTF-8",
                        "t.csv:1:4 a NUL character",
                        "t.csv:2:1 the byte 0xE4, which is not UTF-8",
                        "t.csv:2:2 the byte 0xC3, which is not UTF-8");
    }

    @Test
    void aBrokenByteFarBehindIsFoundWhereItStands() {
        byte[] bytes = ("\u010d".repeat(10_000) + "\n" + "x".repeat(9_000) + "?").getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0x80;
        assertThat(decode(bytes)).hasSize(19_002).endsWith("x\ufffd");
        assertThat(problems.list()).extracting(p -> p.spot().toString()).containsExactly("t.csv:2:9001");
    }

    @Test
    void theByteOrderMarkIsNoText() {
        assertThat(decode("\ufeffid".getBytes(UTF_8))).isEqualTo("id");
        assertThat(problems.list()).isEmpty();
    }

    @Property
    void anyBytesBecomeWhatThePlatformMakesOfThem(@ForAll byte[] bytes) {
        boolean utf16 = bytes.length >= 2 && (bytes[0] & bytes[1]) < 0 && (bytes[0] ^ bytes[1]) == 1 && bytes[0] >= -2;
        String expected = new String(bytes, UTF_8).replace('\0', '\ufffd').replaceFirst("^\ufeff", "");
        if (!utf16) {
            assertThat(decode(bytes)).isEqualTo(expected);
        }
    }
}
