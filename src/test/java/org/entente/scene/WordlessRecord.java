package org.entente.scene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.data.RecordReader;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;

/** The reference record with no word of any language in it, so that all words seen are the program's own. */
public final class WordlessRecord {
    private static final Set<String> PROSE = Set.of(
            "name",
            "aliases",
            "region",
            "capital",
            "standing",
            "title",
            "summary",
            "subject",
            "publisher",
            "author",
            "note");

    private static final Set<String> USUAL =
            Set.of("Military supply", "Energy", "Institutional alignment", "Sanctions");

    /** Its scenario. */
    public static final String SCENARIO = "replacement";

    private WordlessRecord() {}

    /** It anew, with layouts of its own in the language spoken. */
    public static Chronicle read() {
        try {
            Path folder = Files.createTempDirectory("wordless");
            try (Stream<Path> files = Files.list(Path.of("src/test/resources/records/reference"))) {
                for (Path file : files.toList()) {
                    Path copy = folder.resolve(file.getFileName().toString());
                    if (file.toString().endsWith(".csv")) {
                        Files.write(copy, without(Files.readAllLines(file)));
                    } else {
                        Files.copy(file, copy);
                    }
                }
            }
            return RecordReader.read(folder).chronicle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableRecordException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static List<String> without(List<String> lines) {
        List<String> names = List.of(lines.get(0).split(",", -1));
        List<String> out = new ArrayList<>(List.of(lines.get(0)));
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            for (int c = 0; c < cells.length; c++) {
                if (PROSE.contains(names.get(c)) && !cells[c].isEmpty() && !USUAL.contains(cells[c])) {
                    cells[c] = "Q" + c + "Z" + i;
                }
            }
            out.add(String.join(",", cells));
        }
        return out;
    }
}
