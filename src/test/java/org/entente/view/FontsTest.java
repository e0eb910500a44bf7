package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FontsTest {
    private static final Pattern FAMILY = Pattern.compile("-fx-font-family: *['\"\\\\]*([A-Za-z ]+)");

    /** A family nobody loaded would silently be drawn in whatever the machine has. */
    @Test
    void everyFamilyAskedForIsOneThatIsShipped() throws IOException {
        Set<String> shipped =
                Set.of(Fonts.inter(12, false).getFamily(), Fonts.inter(12, true).getFamily());
        assertThat(shipped).hasSize(2);
        Set<String> asked = new TreeSet<>();
        for (Path folder : List.of(Path.of("src/main/java"), Path.of("src/main/resources"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|css)"))
                        .toList()) {
                    FAMILY.matcher(Files.readString(file)).results().forEach(m -> asked.add(m.group(1)));
                }
            }
        }
        assertThat(asked).isNotEmpty().isSubsetOf(shipped);
    }
}
