package org.entente.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/** The fields of one mapping in a story's file; what is wrong with them is told and read as if it were missing. */
final class StoryFields {
    private final String file;
    private final List<Problem> problems;
    private final Located whole;
    private final Map<String, Located> members;

    /**
     * Fields of a mapping.
     *
     * @param known the names a field may have
     */
    StoryFields(String file, List<Problem> problems, Located whole, Set<String> known) {
        this.file = file;
        this.problems = problems;
        this.whole = whole;
        Optional<Map<String, Located>> found = whole.members();
        members = found.orElse(new LinkedHashMap<>());
        if (found.isEmpty()) {
            tell(Severity.ERROR, whole, shown(whole), Texts.of("reading.story.names", String.join(", ", known)));
        }
        members.forEach((name, value) -> {
            if (!known.contains(name)) {
                tell(
                        Severity.WARNING,
                        value,
                        Texts.of("reading.value.unknown", name),
                        Texts.of("reading.one-of", String.join(", ", known)));
            }
        });
    }

    void tell(Severity severity, Located at, String found, String expected) {
        problems.add(new Problem(severity, new Problem.Spot(file, at.line(), at.column()), found, expected));
    }

    private static String shown(Located at) {
        return at.value() instanceof Map ? Texts.of("reading.value.mapping") : at.shown();
    }

    /** A text that should be there. */
    String text(String name, String expected) {
        return text(name, expected, Severity.WARNING);
    }

    /** A text without which nothing can be shown. */
    String needed(String name, String expected) {
        return text(name, expected, Severity.ERROR);
    }

    private String text(String name, String expected, Severity severity) {
        String out = text(name);
        if (out.isEmpty() && at(name).map(v -> v.value() instanceof String).orElse(true)) {
            tell(severity, at(name).orElse(whole), Texts.of("reading.story.without", name), expected);
        }
        return out;
    }

    /** A text, empty where there is none. */
    String text(String name) {
        Located at = members.get(name);
        if (at == null) {
            return "";
        }
        if (!(at.value() instanceof String text)) {
            tell(Severity.ERROR, at, shown(at), Texts.of("reading.value.text"));
            return "";
        }
        return text.strip();
    }

    /** A list of texts; one text counts as a list of one. */
    List<Located> texts(String name) {
        Located at = members.get(name);
        List<Located> out = new ArrayList<>();
        if (at == null) {
            return out;
        }
        for (Located each : at.elements().orElse(List.of(at))) {
            if (each.value() instanceof String text && !text.isBlank()) {
                out.add(new Located(each.line(), each.column(), text.strip()));
            } else {
                tell(Severity.ERROR, each, shown(each), Texts.of("reading.value.id"));
            }
        }
        return out;
    }

    /** A whole number within bounds, 0 where there is none. */
    int number(String name, int least, int most) {
        Located at = members.get(name);
        if (at == null) {
            return 0;
        }
        String text = at.value() instanceof String t ? t.strip() : "";
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        tell(
                Severity.ERROR,
                at,
                shown(at),
                Texts.of("reading.value.between", String.valueOf(least), String.valueOf(most)));
        return 0;
    }

    Optional<Located> at(String name) {
        return Optional.ofNullable(members.get(name));
    }

    Located whole() {
        return whole;
    }

    /** Where a field stands, or the mapping that lacks it. */
    Located spot(String name) {
        @Nullable Located at = members.get(name);
        return at == null ? whole : at;
    }
}
