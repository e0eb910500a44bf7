package org.entente.model;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that the English texts have and those of another language do not, so that none of them may be seen in it. */
public final class EnglishWords {
    private static final Path BUNDLES = Path.of("src/main/resources/org/entente/model/texts");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}]+");

    /** Names of files, alike in every language. */
    private static final Pattern FILE = Pattern.compile("\\w+\\.(?:csv|json|yaml|html)\\b");

    private static final int SHORTEST = 4;

    /** Words of records, which are shown as they are. */
    private static final Set<String> OF_RECORDS = Set.of("million", "year");

    private EnglishWords() {}

    /** Those that do not belong into a language, in lower case. */
    public static Set<String> foreignTo(Locale language) {
        Set<String> out = new TreeSet<>(of(""));
        out.removeAll(of("_" + language.toLanguageTag().replace('-', '_')));
        out.removeAll(OF_RECORDS);
        return out;
    }

    /** The words of a text in lower case. */
    public static Set<String> in(String text) {
        return GAP.splitAsStream(text)
                .filter(w -> w.length() >= SHORTEST)
                .map(w -> w.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> of(String suffix) {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            List<Path> all = files.filter(f -> {
                        String name = f.getFileName().toString().replace(".properties", "");
                        return suffix.isEmpty() ? !name.contains("_") : name.endsWith(suffix);
                    })
                    .toList();
            Set<String> out = new TreeSet<>();
            for (Path file : all) {
                Properties read = new Properties();
                read.load(new StringReader(Files.readString(file)));
                read.values()
                        .forEach(text ->
                                out.addAll(in(FILE.matcher(text.toString()).replaceAll(""))));
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
