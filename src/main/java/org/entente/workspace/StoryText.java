package org.entente.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.story.Step;
import org.entente.story.Story;

/** Writes a story as YAML: short texts as they are, long ones folded into lines, others in quotes. */
final class StoryText {
    private static final int WIDTH = 100;
    private static final int SHORT = 70;
    private static final String PLAIN = "\\p{L}[\\p{L}\\p{N} .,_()'’/&=?!%+–;:-]*";
    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private final StringBuilder out = new StringBuilder();

    private StoryText() {}

    static String of(Story story) {
        StoryText text = new StoryText();
        text.field("", "story", String.valueOf(story.cover().number()));
        text.field("", "title", scalar(story.title()));
        text.prose("", "summary", story.summary());
        if (story.minutes() > 0) {
            text.field("", "minutes", String.valueOf(story.minutes()));
        }
        text.out.append("steps:\n");
        story.steps().forEach(text::step);
        return text.out.toString();
    }

    private void step(Step step) {
        String in = "    ";
        field("  - ", "title", scalar(step.title()));
        field(in, "view", scalar(step.view()));
        prose(in, "caption", step.words().caption());
        prose(in, "say", step.words().say());
        prose(in, "ask", step.words().ask());
        list(in, "sources", step.grounds().sources());
        list(in, "events", step.grounds().events());
        if (step.seconds() > 0) {
            field(in, "seconds", String.valueOf(step.seconds()));
        }
        step.prediction().ifPresent(p -> {
            out.append(in).append("predict:\n");
            prose(in + "  ", "question", p.question());
            if (!p.event().isEmpty()) {
                field(in + "  ", "event", scalar(p.event()));
            }
            list(in + "  ", "ties", p.ties());
            p.later().ifPresent(day -> field(in + "  ", "until", day.toString()));
        });
    }

    private void field(String in, String name, String value) {
        out.append(in).append(name).append(": ").append(value).append('\n');
    }

    private void list(String in, String name, List<String> ids) {
        if (!ids.isEmpty()) {
            field(
                    in,
                    name,
                    ids.stream()
                            .map(id -> id.contains(",") ? quoted(id) : scalar(id))
                            .collect(Collectors.joining(", ", "[", "]")));
        }
    }

    /** A text that may be long; none where it is empty. */
    private void prose(String in, String name, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (text.length() <= SHORT || !foldable(text)) {
            field(in, name, scalar(text));
            return;
        }
        field(in, name, ">-");
        int room = WIDTH - in.length() - 2;
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > room) {
                out.append(in).append("  ").append(line).append('\n');
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        out.append(in).append("  ").append(line).append('\n');
    }

    /** Whether its lines can be broken at every space without becoming another text. */
    private static boolean foldable(String text) {
        return !text.contains("  ")
                && text.equals(text.strip())
                && text.codePoints().allMatch(c -> c == ' ' || (printable(c) && !Character.isWhitespace(c)));
    }

    private static boolean printable(int c) {
        return !Character.isISOControl(c)
                && Character.getType(c) != Character.SURROGATE
                && Character.getType(c) != Character.LINE_SEPARATOR
                && Character.getType(c) != Character.PARAGRAPH_SEPARATOR
                && c != 0xFEFF
                && (c & 0xFFFE) != 0xFFFE;
    }

    private static String scalar(String text) {
        boolean plain = text.matches(PLAIN)
                && !text.contains(": ")
                && !text.endsWith(":")
                && !text.endsWith(" ")
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                quoted.append("\\n");
            } else if (printable(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append(String.format(Locale.ROOT, c > 0xFFFF ? "\\U%08x" : "\\u%04x", c));
            }
        });
        return quoted.append('"').toString();
    }
}
