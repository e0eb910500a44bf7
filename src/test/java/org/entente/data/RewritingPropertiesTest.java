package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.entente.model.Chronicle;

/** A changed record is written back into tables of any habit, and only lines of changed rows become others. */
class RewritingPropertiesTest {
    private Path folder = Path.of("");

    @BeforeTry
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("entente-rewriting");
    }

    @AfterTry
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

    @Property(tries = 120)
    void whatIsWrittenReadsAsTheEditedRecord(@ForAll("records") Chronicle record, @ForAll long seed) throws Exception {
        Random random = new Random(seed);
        write(record, new Habit(random));
        Chronicle read = RecordReader.read(folder).chronicle();
        Chronicle edited = Edits.some(read, random);
        RecordRewriter.rewrite(folder, edited, RewritingPropertiesTest::put);
        assertThat(Rows.of(RecordReader.read(folder).chronicle())).isEqualTo(Rows.of(edited));
    }

    @Property(tries = 120)
    void linesOfUntouchedRowsKeepTheirBytesAndOrder(@ForAll("records") Chronicle record, @ForAll long seed)
            throws Exception {
        Random random = new Random(seed);
        write(record, new Habit(random));
        Chronicle read = RecordReader.read(folder).chronicle();
        Chronicle edited = Edits.some(read, random);
        for (Part part : Part.values()) {
            List<String> before = lines(part);
            RecordRewriter.rewrite(folder, edited, files -> {
                for (var file : files.entrySet()) {
                    if (file.getKey().endsWith(part.table().file())) {
                        Files.write(file.getKey(), file.getValue());
                    }
                }
            });
            List<Object> kept = new ArrayList<>(part.rows(read));
            kept.retainAll(part.rows(edited));
            List<String> now = lines(part);
            List<String> same = new ArrayList<>(before);
            same.retainAll(now);
            assertThat(same)
                    .as(part.word())
                    .hasSizeGreaterThanOrEqualTo(kept.isEmpty() ? 0 : 1 + kept.size() - builtIn(part));
            assertThat(now).as(part.word()).containsSubsequence(same);
        }
    }

    /** Kinds that come with the program have no line. */
    private static int builtIn(Part part) {
        return part == Part.KINDS ? 4 : 0;
    }

    private static void put(Map<Path, byte[]> files) throws IOException {
        for (var file : files.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
    }

    /** The lines of a file, one of several lines in quotes as one. */
    private List<String> lines(Part part) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(part.table().file()));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Csv csv = new Csv("", ByteBuffer.wrap(bytes), new Problems());
        List<String> out = new ArrayList<>();
        for (Csv.Cut line = csv.cut(); line != null; line = csv.cut()) {
            out.add(text.substring(line.from(0), csv.offset()));
        }
        return out;
    }

    /** How a person or a program writes tables. */
    private record Habit(char separator, String end, boolean quotes, boolean mark, boolean own) {
        Habit(Random random) {
            this(
                    ",;\t".charAt(random.nextInt(3)),
                    List.of("\n", "\r\n", "\r").get(random.nextInt(3)),
                    random.nextBoolean(),
                    random.nextBoolean(),
                    random.nextBoolean());
        }

        String line(RowCells cells, int number) {
            List<String> out = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                String text = cells.text(i);
                boolean special = text.chars().anyMatch(c -> ",;\t\"\r\n".indexOf(c) >= 0);
                out.add(quotes || special ? '"' + text.replace("\"", "\"\"") + '"' : text);
            }
            if (own) {
                out.add(Math.min(1, out.size()), number == 0 ? "mine" : "mine " + number);
            }
            return (number % 3 == 2 ? end : "") + String.join(String.valueOf(separator), out) + end;
        }
    }

    private void write(Chronicle record, Habit habit) throws IOException {
        RecordWriter.write(record, folder);
        for (Part part : Part.values()) {
            Path file = folder.resolve(part.table().file());
            Csv csv = new Csv("", Files.readString(file), new Problems());
            StringBuilder out = new StringBuilder(habit.mark() ? "\ufeff" : "");
            int number = 0;
            for (Optional<RowCells> line = csv.next(); line.isPresent(); line = csv.next()) {
                out.append(habit.line(line.get(), number++));
            }
            Files.writeString(file, out);
        }
    }
}
