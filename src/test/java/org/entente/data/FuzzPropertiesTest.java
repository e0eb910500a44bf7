package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.entente.model.Chronicle;
import org.entente.model.Problem;

/** No input, however broken, makes a reader throw or leaves a reference without its row. */
class FuzzPropertiesTest {
    private static final String SPICE = "\",;\n\r\t|=-\\0123456789~?%\0\ufeff\u00e9SRBUabc";

    private static Problems readAll(SmallRecord record, Known known) {
        Problems problems = new Problems();
        Tables.ALL.forEach(table -> read(table, record, known, problems));
        return problems;
    }

    private static <T> void read(Table<T> table, SmallRecord record, Known known, Problems problems) {
        new TableReader<>(table, known, problems)
                .read(Lines.of(table.file(), bytes(record, table.file()), new Problems()));
    }

    private static byte[] bytes(SmallRecord record, String file) {
        return record.files().getOrDefault(file, new byte[0]);
    }

    private static void holds(Known known, Problems problems) {
        assertThat(problems.list()).allSatisfy(FuzzPropertiesTest::wellFormed);
        Chronicle c = known.rows.build();
        assertThat(c.ties())
                .allMatch(t -> c.actor(t.from()).isPresent() && c.actor(t.to()).isPresent());
        assertThat(c.ties()).allMatch(t -> c.kind(t.kind()).isPresent());
        assertThat(c.effects())
                .allMatch(e -> c.tie(e.tie()).isPresent() && c.event(e.event()).isPresent());
        assertThat(c.measures()).allMatch(m -> c.tie(m.tie()).isPresent());
        assertThat(c.events()).allMatch(e -> !e.context().actors().isEmpty());
    }

    private static void wellFormed(Problem problem) {
        assertThat(problem.toString().lines()).hasSize(1);
        assertThat(problem.spot().line()).isNotNegative();
        assertThat(problem.found()).isNotBlank();
        assertThat(problem.expected()).isNotBlank();
    }

    @Property(tries = 500)
    void randomBytesInPlaceOfATable(@ForAll @Size(max = 300) byte[] bytes, @ForAll @IntRange(max = 6) int which) {
        SmallRecord record = SmallRecord.sound().with(Tables.ALL.get(which).file(), bytes);
        Known known = new Known();
        holds(known, readAll(record, known));
    }

    @Property(tries = 1500)
    void mutationsOfASoundRecord(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int changes) {
        Random random = new Random(seed);
        SmallRecord record = SmallRecord.sound();
        for (int i = 0; i < changes; i++) {
            String file = Tables.ALL.get(random.nextInt(Tables.ALL.size())).file();
            record.with(file, mutated(bytes(record, file), random));
        }
        Known known = new Known();
        holds(known, readAll(record, known));
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        List<Byte> out = new ArrayList<>();
        for (byte b : bytes) {
            out.add(b);
        }
        int at = random.nextInt(out.size() + 1);
        switch (random.nextInt(4)) {
            case 0 -> out.add(at, (byte) random.nextInt(256));
            case 1 ->
                out.subList(at, Math.min(out.size(), at + 1 + random.nextInt(9)))
                        .clear();
            case 2 -> {
                int end = Math.min(out.size(), at + random.nextInt(60));
                out.addAll(random.nextInt(out.size() + 1), List.copyOf(out.subList(at, end)));
            }
            default -> {
                String one = String.valueOf(SPICE.charAt(random.nextInt(SPICE.length())));
                for (byte b : one.getBytes(StandardCharsets.UTF_8)) {
                    out.add(at, b);
                }
            }
        }
        byte[] changed = new byte[out.size()];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = out.get(i);
        }
        return changed;
    }

    @Property(tries = 300)
    void mutationsOfTheDescription(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = DataPackage.text().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5; i++) {
            bytes = mutated(bytes, random);
        }
        Problems problems = new Problems();
        new DataPackageCheck(java.nio.file.Path.of("none"), problems).check(bytes);
        assertThat(problems.list()).allSatisfy(FuzzPropertiesTest::wellFormed);
    }
}
