package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The forms of cells are those of regular expressions, which say the same in one line but take longer. */
class FormsTest {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.:-]*");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern URL = Pattern.compile("https?://[^\\s/?#\"<>]+\\.[^\\s/?#\"<>]+([/?#][^\\s\"<>]*)?");

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.strings().withChars("aZ09_.:- \u00e9|").ofMaxLength(5);
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().withChars("019.eE+-").ofMaxLength(7);
    }

    @Provide
    Arbitrary<String> addresses() {
        Arbitrary<String> rest =
                Arbitraries.strings().withChars("a..//?#\"< \u00a0\n\u00e9").ofMaxLength(8);
        return Arbitraries.of("https://", "http://", "http:/", "ftp://").flatMap(start -> rest.map(start::concat));
    }

    @Property(tries = 5000)
    void ids(@ForAll("ids") String text) {
        assertThat(Forms.id(text)).isEqualTo(ID.matcher(text).matches());
    }

    @Property(tries = 5000)
    void numbers(@ForAll("numbers") String text) {
        assertThat(Forms.number(text)).isEqualTo(NUMBER.matcher(text).matches());
    }

    @Property(tries = 5000)
    void addresses(@ForAll("addresses") String text) {
        assertThat(Forms.url(text)).isEqualTo(URL.matcher(text).matches());
    }

    @Example
    void theUsualOnes() {
        assertThat(Forms.id("2017-10-02-mig-29-arrive")).isTrue();
        assertThat(Forms.number("-1.5e+3")).isTrue();
        assertThat(Forms.url("https://example.org/page?a=1")).isTrue();
        assertThat(Forms.url("https://example/page.html")).isFalse();
    }
}
