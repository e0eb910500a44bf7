package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpotsTest {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "\n", "\r", "\r\n", "\ud83d\ude00")
                .list()
                .ofMaxSize(60)
                .map(l -> String.join("", l));
    }

    @Property
    void placesAskedForInAnyOrderAreThoseCountedFromTheBeginning(
            @ForAll("texts") String text, @ForAll List<Integer> asked) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Spots spots = new Spots("t.csv", bytes, 0, bytes.length);
        for (int any : asked) {
            int offset = Math.floorMod(any, bytes.length + 1);
            assertThat(spots.apply(offset)).isEqualTo(new LineCounter("t.csv", bytes, 0).at(offset));
        }
    }
}
