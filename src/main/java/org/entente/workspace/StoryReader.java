package org.entente.workspace;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.model.Texts;
import org.entente.state.View;
import org.entente.story.Step;
import org.entente.story.Story;
import org.entente.story.StoryReading;
import org.jspecify.annotations.Nullable;

/**
 * Makes a story of its file's values, and tells everything that is wrong or that the record does not hold. What is but
 * missing keeps nobody from reading the rest, so that a story that is half made can be put away.
 */
final class StoryReader {
    private static final int LARGEST_NUMBER = 9999;
    private static final int LONGEST_MINUTES = 600;
    private static final int LONGEST_SECONDS = 36_000;
    private static final Set<String> STORY = names("story", "title", "summary", "minutes", "steps");
    private static final Set<String> STEP =
            names("title", "view", "caption", "say", "ask", "sources", "events", "seconds", "predict");
    private static final Set<String> PREDICT = names("question", "event", "ties", "until");

    private final String file;
    private final Chronicle record;
    private final List<Problem> problems = new ArrayList<>();

    StoryReader(String file, Chronicle record) {
        this.file = file;
        this.record = record;
    }

    private static Set<String> names(String... names) {
        return new LinkedHashSet<>(List.of(names));
    }

    private StoryFields fields(Located at, Set<String> known) {
        return new StoryFields(file, problems, at, known);
    }

    StoryReading read(Located whole) {
        StoryFields fields = fields(whole, STORY);
        int number = fields.number("story", 1, LARGEST_NUMBER);
        if (fields.at("story").isEmpty()) {
            fields.tell(
                    Severity.ERROR,
                    fields.whole(),
                    Texts.of("reading.story.no-number"),
                    Texts.of("reading.story.number"));
        }
        String title = fields.text("title", Texts.of("reading.story.its-title"));
        String summary = fields.text("summary", Texts.of("reading.story.its-summary"));
        int minutes = fields.number("minutes", 1, LONGEST_MINUTES);
        List<Step> steps = new ArrayList<>();
        List<Located> found = fields.at("steps").flatMap(Located::elements).orElse(List.of());
        if (found.isEmpty()) {
            fields.tell(
                    Severity.WARNING,
                    fields.spot("steps"),
                    Texts.of("reading.story.no-steps"),
                    Texts.of("reading.story.a-step"));
        }
        for (Located each : found) {
            steps.add(step(fields(each, STEP)));
        }
        Story story = new Story(StoryFile.id(file), new Story.Cover(number, title, summary, minutes), steps);
        boolean sound = problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
        return new StoryReading(file, sound ? story : null, problems);
    }

    private Step step(StoryFields fields) {
        String title = fields.text("title", Texts.of("reading.story.step-title"));
        String view = fields.needed("view", Texts.of("reading.story.view"));
        String caption = fields.text("caption", Texts.of("reading.story.its-caption"));
        if (caption.codePointCount(0, caption.length()) > Step.LONGEST_CAPTION) {
            fields.tell(
                    Severity.WARNING,
                    fields.spot("caption"),
                    Texts.count("reading.story.caption", caption.codePointCount(0, caption.length())),
                    Texts.of("reading.story.at-most", String.valueOf(Step.LONGEST_CAPTION)));
        }
        List<String> sources =
                known(fields, "sources", "source", id -> record.source(id).isPresent());
        if (sources.isEmpty()) {
            fields.tell(
                    Severity.WARNING,
                    fields.spot("sources"),
                    Texts.of("reading.story.no-sources"),
                    Texts.of("reading.story.a-source"));
        }
        List<String> events =
                known(fields, "events", "event", id -> record.event(id).isPresent());
        Optional<View> shown = view(fields, view);
        return new Step(
                new Step.Words(title, caption, fields.text("say"), fields.text("ask")),
                view,
                new Step.Grounds(sources, events),
                fields.number("seconds", 0, LONGEST_SECONDS),
                fields.at("predict")
                        .map(at -> predict(fields(at, PREDICT), shown))
                        .orElse(null));
    }

    private Optional<View> view(StoryFields fields, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            Fit fit = Fit.of(Link.read(Link.SCHEME + text), record);
            fit.notes()
                    .forEach(note -> fields.tell(
                            Severity.WARNING, fields.spot("view"), Texts.of("reading.story.view-unfit"), note));
            return Optional.of(fit.view());
        } catch (UnreadableWorkspaceException e) {
            String reason = String.valueOf(e.getMessage()).replace("\n", "; ");
            fields.tell(
                    Severity.ERROR,
                    fields.spot("view"),
                    Texts.of("reading.story.view-broken", reason),
                    Texts.of("reading.story.such-view"));
            return Optional.empty();
        }
    }

    private List<String> known(StoryFields fields, String name, String what, Function<String, Boolean> known) {
        List<String> out = new ArrayList<>();
        for (Located each : fields.texts(name)) {
            String id = String.valueOf(each.value());
            out.add(id);
            if (!known.apply(id)) {
                unknown(fields, each, what, id);
            }
        }
        return out;
    }

    private static void unknown(StoryFields fields, Located at, String what, String id) {
        fields.tell(
                Severity.WARNING,
                at,
                Texts.of("reading.story.the." + what, id),
                Texts.of("reading.story.id-of." + what));
    }

    private Step.@Nullable Predict predict(StoryFields fields, Optional<View> shown) {
        String question = fields.text("question", Texts.of("reading.story.its-question"));
        String id = fields.text("event", Texts.of("reading.story.its-event"));
        Optional<Event> event = record.event(id);
        if (event.isEmpty() && !id.isEmpty()) {
            unknown(fields, fields.spot("event"), "event", id);
        }
        event.filter(e -> shown.isPresent()
                        && !shown.get().day().isBefore(e.date().earliest()))
                .ifPresent(e -> fields.tell(
                        Severity.WARNING,
                        fields.spot("event"),
                        Texts.of("reading.story.event-of", e.date().earliest().toString()),
                        Texts.of("reading.story.later-event", shown.get().day().toString())));
        List<String> ties = known(fields, "ties", "tie", tie -> record.tie(tie).isPresent());
        if (ties.isEmpty()) {
            fields.tell(
                    Severity.WARNING,
                    fields.spot("ties"),
                    Texts.of("reading.story.no-ties"),
                    Texts.of("reading.story.a-tie"));
        }
        return new Step.Predict(question, id, ties, until(fields, event));
    }

    private static @Nullable LocalDate until(StoryFields fields, Optional<Event> event) {
        String text = fields.text("until");
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = day(text);
        Optional<LocalDate> happens = event.map(e -> e.date().earliest());
        if (day.isEmpty() || happens.filter(d -> !day.get().isAfter(d)).isPresent()) {
            fields.tell(
                    Severity.WARNING,
                    fields.spot("until"),
                    Texts.of("reading.story.the.until", text),
                    Texts.of(
                            "reading.story.such-until",
                            happens.map(LocalDate::toString).orElse("")));
            return null;
        }
        return day.get();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
