package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.entente.model.Chronicle;
import org.entente.model.Problem.Severity;

/** What is written reads back as it was. */
class RoundTripPropertiesTest {
    private Path folder = Path.of("");

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("entente-round-trip");
    }

    @AfterProperty
    void deleteFolder() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Provide
    Arbitrary<Chronicle> records() {
        return Records.any();
    }

    @Property(tries = 150)
    void readingWhatWasWrittenGivesTheSameRecord(@ForAll("records") Chronicle record) throws Exception {
        RecordWriter.write(record, folder);
        Reading reading = RecordReader.read(folder);
        assertThat(reading.problems()).allMatch(p -> p.severity() == Severity.WARNING);
        assertThat(Rows.of(reading.chronicle())).isEqualTo(Rows.of(record));
    }

    @Property(tries = 150)
    void unpackingWhatWasPackedGivesTheSameRecord(@ForAll("records") Chronicle record) {
        assertThat(Rows.of(PackedRecord.unpack(PackedRecord.pack(record)))).isEqualTo(Rows.of(record));
    }

    @Property(tries = 500)
    void packedValuesComeBackExactly(@ForAll double value, @ForAll @IntRange int number, @ForAll String text) {
        Packing out = new Packing();
        out.real(value);
        out.realOrNone(null);
        out.number(number);
        out.text(text);
        Unpacking in = new Unpacking(out.bytes());
        assertThat(in.real()).isEqualTo(value);
        assertThat(in.realOrNone()).isNull();
        assertThat(in.number()).isEqualTo(number);
        assertThat(in.text()).isEqualTo(text);
    }

    @Property(tries = 500)
    void numbersReadBackExactly(@ForAll double value) {
        assertThat(Double.parseDouble(Cells.number(value))).isEqualTo(value);
        assertThat(Cells.number(value)).matches("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");
    }

    @Property(tries = 500)
    void listsReadBackExactly(@ForAll @Size(min = 1, max = 4) List<String> parts) {
        assertThat(Lists.split(Lists.join(parts))).isEqualTo(parts);
    }
}
