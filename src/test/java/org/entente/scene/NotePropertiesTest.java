package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** How the text of a note is broken into lines. */
class NotePropertiesTest {
    private static final double WIDEST = 210;

    @Property(tries = 300)
    void noLineIsWiderThanASlipAndNoSignIsLost(@ForAll @StringLength(max = 120) String text) {
        List<String> lines = NoteLayer.wrapped(text);
        assertThat(lines).hasSizeBetween(1, 14);
        for (String line : lines) {
            boolean oneSign = line.codePointCount(0, line.length()) <= 1;
            assertThat(oneSign || TextWidths.inter().width(line, 12.5, false) <= WIDEST)
                    .isTrue();
        }
        if (!lines.get(lines.size() - 1).equals("…")) {
            assertThat(bare(String.join("", lines))).isEqualTo(bare(text));
        }
    }

    private static String bare(String text) {
        return text.strip().replaceAll("[\\s\\p{Cc}\\u2028\\u2029]+", "");
    }
}
