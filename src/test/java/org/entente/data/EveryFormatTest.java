package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format promises. */
class EveryFormatTest {
    @TempDir
    private Path folder = Path.of("");

    static Stream<Format> formats() {
        return Formats.ALL.stream();
    }

    @Test
    void idsAreTheirOwn() {
        List<String> ids = formats().map(Format::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-z0-9-]*"));
        assertThat(formats().map(Format::name)).doesNotHaveDuplicates().allMatch(name -> !name.isBlank());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void refusesWhatIsNotThereOrNothingLikeIt(Format format) throws Exception {
        Path noise = Files.write(folder.resolve("noise"), new byte[] {0, 1, 2, 3, (byte) 0xff});
        Path empty = Files.createDirectory(folder.resolve("empty"));
        for (Path path : List.of(folder.resolve("none"), noise, empty)) {
            assertThat(format.canRead(path)).isFalse();
            assertThatThrownBy(() -> format.read(path))
                    .isInstanceOf(UnreadableRecordException.class)
                    .message()
                    .isNotBlank()
                    .doesNotContain("\n");
        }
    }

    @Test
    void theProjectsOwnIsFoundByItsContent() throws Exception {
        Path record = SmallRecord.sound().in(folder.resolve("record"));
        Format format = Formats.of(record).orElseThrow();
        assertThat(format.id()).isEqualTo("record");
        assertThat(format.read(record).problems()).isEmpty();
    }
}
