package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.Chronicle;
import org.entente.model.Problem.Severity;
import org.entente.story.Step;
import org.entente.story.Story;
import org.entente.story.StoryReading;

/** What is written is read as it was; whatever is read, nothing but problems comes of it. */
class StoryFilePropertiesTest {

    private static Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "é",
                "Ж",
                " ",
                "  ",
                "\n",
                "\t",
                ": ",
                " #",
                "-",
                "'",
                "\"",
                "\\",
                "{",
                "[",
                "&",
                "*",
                "!",
                "|",
                ">",
                "%",
                "@",
                "`",
                "no",
                "2014",
                "null",
                "~",
                "\u0085",
                "\u2028",
                "\uFEFF",
                "😀",
                "\u0007",
                "…",
                "a word of text ");
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(p -> String.join("", p).strip())
                .filter(t -> !t.isEmpty());
    }

    private static Arbitrary<List<String>> ids() {
        return Arbitraries.oneOf(texts(), Arbitraries.of("tass-2017-971755", "a,b", "x y"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static Arbitrary<Step> steps() {
        Arbitrary<Step.Words> words =
                Combinators.combine(texts(), texts(), texts(), texts()).as(Step.Words::new);
        Arbitrary<Step.Grounds> grounds = Combinators.combine(ids(), ids()).as(Step.Grounds::new);
        Arbitrary<Step.Predict> predict = Combinators.combine(texts(), texts(), ids())
                .as((question, event, ties) -> new Step.Predict(question, event, ties))
                .injectNull(0.5);
        Arbitrary<String> views = Arbitraries.of("day=2014-03-18", "day=2014-03-18&focus=SRB&layout=network");
        return Combinators.combine(words, views, grounds, Arbitraries.integers().between(0, 999), predict)
                .as(Step::new);
    }

    @Provide
    Arbitrary<Story> stories() {
        return Combinators.combine(
                        texts(),
                        texts(),
                        Arbitraries.integers().between(1, 600),
                        steps().list().ofMaxSize(3))
                .as((title, summary, minutes, steps) ->
                        new Story("s", new Story.Cover(minutes, title, summary, minutes), steps));
    }

    @Property(tries = 300)
    void whatIsWrittenIsReadAsItWas(@ForAll("stories") Story story) {
        String text = StoryFile.text(story);
        StoryReading read = StoryFile.parse("s.yaml", text, Chronicle.EMPTY);
        assertThat(read.problems()).as(text).noneMatch(p -> p.severity() == Severity.ERROR);
        assertThat(read.story()).as(text).contains(story);
        assertThat(StoryFile.text(story)).isEqualTo(text);
    }

    @Property(tries = 300)
    void anythingReadIsAStoryOrHasProblems(@ForAll("stories") Story story, @ForAll int place, @ForAll char other) {
        StringBuilder text = new StringBuilder(StoryFile.text(story));
        text.setCharAt(Math.floorMod(place, text.length()), other);
        StoryReading read = StoryFile.parse("s.yaml", text.toString(), Chronicle.EMPTY);
        assertThat(read.story().isPresent() || !read.problems().isEmpty()).isTrue();
        assertThat(read.problems()).allMatch(p -> p.toString().startsWith("s.yaml:"));
    }
}
