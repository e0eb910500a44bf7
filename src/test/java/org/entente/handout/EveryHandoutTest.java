package org.entente.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.entente.model.Progress;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every hand-out. */
class EveryHandoutTest {
    private static final Choice SMALL = Choice.USUAL.motion(new Choice.Motion(320, 200, 0.5, 4));

    private static final Progress CANCELLED = new Progress() {
        @Override
        public void report(double fraction, String doing) {}

        @Override
        public boolean cancelled() {
            return true;
        }
    };

    @TempDir
    private Path folder = Path.of("");

    static List<Handout> all() {
        return Handouts.all();
    }

    private Path out(Handout handout, String name) {
        return folder.resolve(handout.ending().isEmpty() ? name : name + "." + handout.ending());
    }

    private static Map<String, List<Byte>> read(Path out) throws IOException {
        Map<String, List<Byte>> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString(), boxed(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    private static List<Byte> boxed(byte[] bytes) {
        Byte[] out = new Byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            out[i] = bytes[i];
        }
        return List.of(out);
    }

    @ParameterizedTest
    @MethodSource("all")
    void theSameLessonGivesTheSameBytes(Handout handout) throws IOException {
        handout.write(Lessons.weapons(), SMALL, out(handout, "a"), Progress.SILENT);
        handout.write(Lessons.weapons(), SMALL, out(handout, "b"), Progress.SILENT);
        assertThat(read(out(handout, "a"))).isNotEmpty().isEqualTo(read(out(handout, "b")));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aCancelledOneLeavesNothing(Handout handout) throws IOException {
        assertThatThrownBy(() -> handout.write(Lessons.weapons(), SMALL, out(handout, "c"), CANCELLED))
                .isInstanceOf(CancellationException.class);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void hasItsOwnWordAndName(Handout handout) {
        assertThat(Handouts.byId(handout.id())).containsSame(handout);
        assertThat(handout.name()).isNotBlank();
        assertThat(Handouts.all().stream().map(Handout::name).distinct()).hasSameSizeAs(Handouts.all());
    }
}
