package org.entente.workspace;

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
    private static final Set<String> PREDICT = names("question", "event", "ties");

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
            fields.tell(Severity.ERROR, fields.whole(), "no story: 1", "story: and its number");
        }
        String title = fields.text("title", "the story's title");
        String summary = fields.text("summary", "two or three sentences");
        int minutes = fields.number("minutes", 1, LONGEST_MINUTES);
        List<Step> steps = new ArrayList<>();
        List<Located> found = fields.at("steps").flatMap(Located::elements).orElse(List.of());
        if (found.isEmpty()) {
            fields.tell(Severity.WARNING, fields.spot("steps"), "no steps", "a list of at least one step");
        }
        for (Located each : found) {
            steps.add(step(fields(each, STEP)));
        }
        Story story = new Story(StoryFile.id(file), new Story.Cover(number, title, summary, minutes), steps);
        boolean sound = problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
        return new StoryReading(file, sound ? story : null, problems);
    }

    private Step step(StoryFields fields) {
        String title = fields.text("title", "the step's title");
        String view = fields.needed("view", "a view such as day=2014-03-18&focus=SRB");
        String caption = fields.text("caption", "what the screen shows");
        if (caption.codePointCount(0, caption.length()) > Step.LONGEST_CAPTION) {
            fields.tell(
                    Severity.WARNING,
                    fields.spot("caption"),
                    "a caption of " + caption.codePointCount(0, caption.length()) + " characters",
                    "at most " + Step.LONGEST_CAPTION);
        }
        List<String> sources =
                known(fields, "sources", "source", id -> record.source(id).isPresent());
        if (sources.isEmpty()) {
            fields.tell(Severity.WARNING, fields.spot("sources"), "no sources", "at least one id of a source");
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
                    .forEach(note ->
                            fields.tell(Severity.WARNING, fields.spot("view"), "a view that does not fit", note));
            return Optional.of(fit.view());
        } catch (UnreadableWorkspaceException e) {
            String reason = String.valueOf(e.getMessage()).replace("\n", "; ");
            fields.tell(
                    Severity.ERROR,
                    fields.spot("view"),
                    "a view that cannot be read (" + reason + ")",
                    "one such as day=2014-03-18&focus=SRB");
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
        fields.tell(Severity.WARNING, at, "the " + what + " \"" + id + "\"", "the id of a " + what + " of this record");
    }

    private Step.@Nullable Predict predict(StoryFields fields, Optional<View> shown) {
        String question = fields.text("question", "what the class is asked");
        String id = fields.text("event", "the id of the event that answers it");
        Optional<Event> event = record.event(id);
        if (event.isEmpty() && !id.isEmpty()) {
            unknown(fields, fields.spot("event"), "event", id);
        }
        event.filter(e -> shown.isPresent()
                        && !shown.get().day().isBefore(e.date().earliest()))
                .ifPresent(e -> fields.tell(
                        Severity.WARNING,
                        fields.spot("event"),
                        "an event of " + e.date().earliest(),
                        "one after the day of the step, " + shown.get().day()));
        List<String> ties = known(fields, "ties", "tie", tie -> record.tie(tie).isPresent());
        if (ties.isEmpty()) {
            fields.tell(Severity.WARNING, fields.spot("ties"), "no ties", "at least one id of a tie");
        }
        return new Step.Predict(question, id, ties);
    }
}
