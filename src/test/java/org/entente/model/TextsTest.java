package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every text exists in every language, with the same arguments, and is used. */
class TextsTest {
    private static final Path BUNDLES = Path.of("src/main/resources/org/entente/model/texts");
    /** Texts that the command line prints too, in English with the apostrophes of a terminal, each written twice. */
    private static final String AS_PRINTED = "reading.";

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:[.-][A-Za-z0-9-]+)+\\.?)\"");
    private static final Pattern PLURAL = Pattern.compile("\\.(one|few|other)$");

    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    @Test
    void aTextTakesItsArguments() {
        assertThat(Texts.count("count.ties", 1)).isEqualTo("1 tie");
        assertThat(Texts.count("count.ties", 4507)).isEqualTo("4,507 ties");
    }

    @Test
    void pluralsFollowTheLanguage() {
        Texts.speak(Locale.forLanguageTag("sr-Latn-RS"));
        assertThat(Stream.of(1L, 2L, 5L, 11L, 12L, 21L, 22L, 112L)
                        .map(n -> Texts.plural(Texts.locale(), n))
                        .toList())
                .containsExactly("one", "few", "other", "other", "other", "one", "few", "other");
        Texts.speak(Locale.CANADA_FRENCH);
        assertThat(Texts.count("count.ties", 0)).isEqualTo("0 lien");
    }

    @Test
    void aLanguageThatIsNotSpokenIsEnglish() {
        Texts.speak(Locale.JAPANESE);
        assertThat(Texts.locale()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void allLanguagesSayTheSame() throws IOException {
        for (String bundle : bundles()) {
            Map<String, String> english = texts(bundle, "");
            for (Locale language : Texts.LANGUAGES.subList(1, Texts.LANGUAGES.size())) {
                String suffix = "_" + language.toLanguageTag().replace('-', '_');
                Map<String, String> other = texts(bundle, suffix);
                assertThat(stems(other.keySet())).as(bundle + suffix).isEqualTo(stems(english.keySet()));
                other.forEach((key, text) -> {
                    String like = english.containsKey(key) ? key : key.replaceFirst("\\.few$", ".other");
                    if (!PLURAL.matcher(key).find()) {
                        assertThat(arguments(text))
                                .as(key + suffix)
                                .isEqualTo(arguments(english.getOrDefault(like, "")));
                    }
                });
                for (String stem : pluralStems(other.keySet())) {
                    Stream.of(1L, 2L, 5L)
                            .map(n -> stem + "." + Texts.plural(language, n))
                            .forEach(key -> assertThat(other).containsKey(key));
                }
            }
        }
    }

    @Test
    void noMessageOfReadingIsLeftInEnglish() throws IOException {
        Map<String, String> english = texts("reading", "");
        for (String suffix : List.of("_fr", "_sr_Latn")) {
            Map<String, String> same = texts("reading", suffix);
            same.entrySet().removeIf(e -> !e.getValue().equals(english.get(e.getKey())));
            assertThat(same.keySet()).containsExactly("reading.workspace.format");
        }
    }

    @Test
    void aTextHasNoStraightApostropheAndNoEmptyPlace() throws IOException {
        for (String bundle : bundles()) {
            for (String suffix : List.of("", "_fr", "_sr_Latn")) {
                texts(bundle, suffix).forEach((key, text) -> {
                    String apart = suffix.isEmpty() && key.startsWith(AS_PRINTED) ? text.replace("''", "") : text;
                    assertThat(text).as(key + suffix).isNotBlank();
                    assertThat(apart).as(key + suffix).doesNotContain("'");
                    assertThat(new MessageFormat(text).format(new Object[0])).isNotBlank();
                });
            }
        }
    }

    @Test
    void aFrenchLineNeverBreaksBeforeItsPunctuation() throws IOException {
        for (String bundle : bundles()) {
            texts(bundle, "_fr")
                    .forEach((key, text) ->
                            assertThat(text).as(key).doesNotContain("\u00ab ").doesNotContainPattern(" [:;!?\u00bb]"));
        }
    }

    @Test
    void everyTextIsUsedAndEveryKeyHasOne() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : bundles()) {
            known.addAll(stems(texts(bundle, "").keySet()));
        }
        Set<String> prefixes = bundles().stream().map(b -> b + ".").collect(Collectors.toCollection(TreeSet::new));
        Set<String> used = literals().stream()
                .filter(l -> prefixes.stream().anyMatch(l::startsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> beginnings = used.stream().filter(u -> u.endsWith(".")).collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>(known);
        unused.removeIf(k -> used.contains(k) || beginnings.stream().anyMatch(k::startsWith) || k.equals("count.ties"));
        assertThat(unused).as("texts nobody says").isEmpty();
        assertThat(used.stream().filter(u -> !u.endsWith(".") && !known.contains(u)))
                .as("keys without a text")
                .isEmpty();
    }

    private static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> !n.contains("_"))
                    .map(n -> n.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> texts(String bundle, String suffix) throws IOException {
        Properties read = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                assertThat(containsKey(key)).as(key + " twice").isFalse();
                return super.put(key, value);
            }
        };
        try (Reader in = new StringReader(Files.readString(BUNDLES.resolve(bundle + suffix + ".properties")))) {
            read.load(in);
        }
        Map<String, String> sorted = new TreeMap<>();
        read.forEach((k, v) -> sorted.put(k.toString(), v.toString()));
        assertThat(sorted.keySet()).allMatch(k -> k.startsWith(bundle + "."));
        return sorted;
    }

    private static Set<String> stems(Set<String> keys) {
        return keys.stream()
                .map(k -> PLURAL.matcher(k).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> pluralStems(Set<String> keys) {
        return stems(keys.stream().filter(k -> PLURAL.matcher(k).find()).collect(Collectors.toSet()));
    }

    private static Set<String> arguments(String text) {
        Set<String> found = new TreeSet<>();
        Matcher m = ARGUMENT.matcher(text);
        while (m.find()) {
            found.add(m.group(1));
        }
        return found;
    }

    private static Set<String> literals() throws IOException {
        List<Path> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(f -> f.toString().endsWith(".java")).forEach(sources::add);
        }
        Set<String> found = new TreeSet<>();
        for (Path source : sources) {
            Matcher m = LITERAL.matcher(Files.readString(source));
            while (m.find()) {
                found.add(m.group(1));
            }
        }
        return found;
    }
}
