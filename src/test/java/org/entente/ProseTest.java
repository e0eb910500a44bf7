package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What a person reads stands in the bundles of texts and not in the sources. A literal is taken for prose where it has two
 * words or more, a capital before small letters, or a blank at an edge to be joined to others, and where it is handed to
 * something that shows it.
 */
class ProseTest {
    /** Packages all of whose texts are in bundles. */
    private static final List<String> PACKAGES = List.of("view", "scene", "app");

    /** Literals that are no texts, by file. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("Arrangement", Set.of("panel ", "size %s %.0f\\n")),
            Map.entry("Commands", Set.of("Space")),
            Map.entry(
                    "EventSign",
                    Set.of(
                            "contract delivery supply donation licence infrastructure transaction",
                            "sanction embargo seizure expulsion conflict",
                            "suspension withdrawal cut-off postponement",
                            "statement vote")),
            Map.entry("EntenteApp", Set.of("Unsupported JavaFX configuration")),
            Map.entry("HeaderBar", Set.of("Entente")),
            Map.entry("Keeping", Set.of("no copies for recovery")),
            Map.entry("Keys", Set.of("(Shift\\\\+)?F\\\\d+", "Space")),
            Map.entry("PredictBoard", Set.of(":focused")),
            Map.entry(
                    "Thrift",
                    Set.of("MinHeapFreeRatio", "MaxHeapFreeRatio", "com.sun.management:type=DiagnosticCommand")),
            Map.entry("WindowTitle", Set.of("Entente")));

    /** Names of typefaces, and what is told on a console before a language is known. */
    private static final Set<String> NAMES_ONLY = Set.of("Display", "Typeface");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern NOT_SHOWN = Pattern.compile(
            "throw [^;]*;|@SuppressWarnings\\([^)]*\\)|Pattern\\.compile\\([^;]*;|IllegalArgumentException\\([^;]*;",
            Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PROSE = Pattern.compile("\\p{L}{2,}[,.;:]? +\\p{L}{2,}|\\b\\p{Lu}\\p{Ll}{2,}"
            + "|^[ ,;:]+\\p{Ll}{2,}|\\p{Ll}{2,}[ ,;:]+$|\\p{Ll}{2,}…|“");
    private static final Pattern SHOWN = Pattern.compile(
            "(?:new (?:Label|Button|ToggleButton|CheckBox|RadioButton|Hyperlink|Tooltip|Menu|MenuItem|MenuButton"
                    + "|CheckMenuItem|RadioMenuItem|Text|Notice)\\(|set(?:Text|PromptText|AccessibleText)\\("
                    + "|state\\.(?:change|commit)\\()\\s*\"([^\"]*\\p{L}[^\"]*)\"");
    private static final Pattern ADDRESS = Pattern.compile(
            "[^ ]*/[^ ]+|-?[A-Za-z-]+\\.(?:ttf|csv)|[a-z]{2}-[A-Z][a-z]{3}|-fx-.*|(?:Shift|Alt|Shortcut)\\+.*");

    private static List<String> prose(String source) {
        String told = NOT_SHOWN.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("");
        List<String> out = new ArrayList<>();
        Matcher literal = LITERAL.matcher(told);
        while (literal.find()) {
            String text = literal.group(1);
            if (PROSE.matcher(text).find() && !ADDRESS.matcher(text).matches()) {
                out.add(text);
            }
        }
        Matcher shown = SHOWN.matcher(told);
        while (shown.find()) {
            out.add(shown.group(1));
        }
        return out;
    }

    @Test
    void noSourceHoldsProse() throws IOException {
        Map<String, List<String>> all = new TreeMap<>();
        for (String name : PACKAGES) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/org/entente", name))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    List<String> found = found(file);
                    if (!found.isEmpty()) {
                        all.put(name + '/' + file.getFileName(), found);
                    }
                }
            }
        }
        assertThat(all).as("texts that belong into a bundle").isEmpty();
    }

    private static List<String> found(Path file) throws IOException {
        String name = file.getFileName().toString().replace(".java", "");
        List<String> found = new ArrayList<>(NAMES_ONLY.contains(name) ? List.of() : prose(Files.readString(file)));
        found.removeAll(ALLOWED.getOrDefault(name, Set.of()));
        return found;
    }

    @Test
    void proseIsFoundAndNothingElse() {
        assertThat(
                        prose(
                                """
                /** Some words here, "not counted". */
                new Label("Show all");
                String a = "Filter: " + b + " more" + "not " + c;
                state.change("zoom", v -> v);
                box.setText("gone");
                say("“" + x);
                """))
                .containsExactly("Show all", "Filter: ", " more", "not ", "“", "Show all", "zoom", "gone");
        assertThat(
                        prose(
                                """
                Texts.of("view.menu.show-all", "side-panel", " · ", "#dfe3e7", "sr-Latn", "→ ");
                throw new IOException("No such thing as " + that + " here");
                load("/assets/fonts/Inter-Regular.ttf", "M", "%,d");
                """))
                .isEmpty();
    }
}
