package org.entente.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.story.Prediction;
import org.entente.story.Step;
import org.entente.story.Story;
import org.entente.workspace.Link;
import org.entente.workspace.UnreadableWorkspaceException;

/** Stories as lines for people. */
final class StoryLines {
    private static final int WIDTH = 96;
    private static final String INDENT = "    ";

    private final Chronicle chronicle;
    private final Phrases phrases;

    StoryLines(Chronicle chronicle) {
        this.chronicle = chronicle;
        phrases = new Phrases(chronicle);
    }

    /** One line for each story: id, title, number of steps and minutes. */
    static List<String> list(List<Story> stories) {
        int ids = stories.stream().mapToInt(s -> s.id().length()).max().orElse(0);
        int titles = stories.stream().mapToInt(s -> s.title().length()).max().orElse(0);
        return stories.stream()
                .map(s -> padded(s.id(), ids) + "  " + padded(Phrases.line(s.title()), titles) + "  "
                        + s.steps().size() + " steps" + (s.minutes() > 0 ? ", " + s.minutes() + " minutes" : ""))
                .toList();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** The whole story. */
    List<String> tell(Story story) {
        List<String> out = new ArrayList<>();
        out.add(Phrases.line(story.title()));
        wrap("", story.summary(), out);
        int number = 0;
        for (Step step : story.steps()) {
            number++;
            out.add("");
            String day = day(step).map(LocalDate::toString).orElse("");
            out.add(number + "  " + day + "  " + Phrases.line(step.title()));
            wrap("", step.words().caption(), out);
            wrap("say: ", step.words().say(), out);
            wrap("ask: ", step.words().ask(), out);
            step.prediction().ifPresent(p -> predict(p, out));
            phrases.sources(new Evidence(step.grounds().sources(), "")).forEach(line -> out.add(INDENT + line));
        }
        return out;
    }

    private void predict(Step.Predict asked, List<String> out) {
        wrap("predict: ", asked.question(), out);
        Prediction.of(asked, chronicle, java.util.Set.of()).ifPresent(p -> {
            for (Prediction.Outcome outcome : p.outcomes()) {
                String before = outcome.was().map(s -> s.word() + " -> ").orElse("begins as ");
                String after = outcome.becomes().map(s -> s.word()).orElse("not there");
                out.add(INDENT + INDENT + phrases.ends(outcome.tie()) + ", "
                        + Phrases.line(outcome.tie().subject()) + ": "
                        + (outcome.was().equals(outcome.becomes()) ? "stays " + after : before + after)
                        + amounts(outcome));
            }
            asked.later().ifPresent(day -> out.add(INDENT + INDENT + "seen on: " + day));
            out.add(INDENT + INDENT + "event: " + p.event().date() + "  "
                    + Phrases.line(p.event().title()));
        });
    }

    private static String amounts(Prediction.Outcome outcome) {
        return outcome.answer().ofStrength()
                ? ", " + outcome.answer().word() + ": " + outcome.amounts().said()
                : "";
    }

    private static Optional<LocalDate> day(Step step) {
        try {
            return Optional.of(Link.read(Link.SCHEME + step.view()).day());
        } catch (UnreadableWorkspaceException e) {
            return Optional.empty();
        }
    }

    private static void wrap(String head, String text, List<String> out) {
        if (text.isEmpty()) {
            return;
        }
        StringBuilder line = new StringBuilder(INDENT + head);
        boolean empty = true;
        for (String word : Phrases.line(text).split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.add(line.toString());
                line = new StringBuilder(INDENT);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.add(line.toString());
    }
}
