package org.entente.view;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.entente.model.Texts;
import org.entente.state.Manuscript;
import org.entente.story.Step;
import org.entente.story.Story;

/**
 * The fields of one step.
 *
 * @param at its place, from 0
 * @param typing takes what is typed in a field
 */
record StepFields(Stories stories, Manuscript manuscript, int at, Typing typing) {

    /** What takes letters. */
    @FunctionalInterface
    interface Typing {
        /** Changes the story, as one step with what was typed in this field just before. */
        void type(String field, UnaryOperator<Story> change);
    }

    private Step step() {
        return manuscript.story().steps().get(at);
    }

    private void words(String field, UnaryOperator<Step.Words> change) {
        typing.type(
                field + at,
                s -> s.step(
                        at,
                        s.steps().get(at).words(change.apply(s.steps().get(at).words()))));
    }

    /** The fields, with the rows that may be named in them. */
    Node node(StepChoices choices) {
        Step.Words words = step().words();
        Label length = new Label();
        length.setId("story-length");
        length.getStyleClass().add("quiet");
        tell(length, words.caption());
        VBox box = new VBox(
                4,
                buttons(),
                StoryField.line(
                        "step-title",
                        Texts.of("story.title"),
                        words.title(),
                        t -> words("title", w -> new Step.Words(t.strip(), w.caption(), w.say(), w.ask()))),
                StoryField.area("step-caption", Texts.of("story.caption"), words.caption(), t -> {
                    tell(length, t.strip());
                    words("caption", w -> new Step.Words(w.title(), t.strip(), w.say(), w.ask()));
                }),
                length,
                StoryField.area(
                        "step-say",
                        Texts.of("story.say"),
                        words.say(),
                        t -> words("say", w -> new Step.Words(w.title(), w.caption(), t.strip(), w.ask()))),
                StoryField.line(
                        "step-ask",
                        Texts.of("story.question"),
                        words.ask(),
                        t -> words("ask", w -> new Step.Words(w.title(), w.caption(), w.say(), t.strip()))),
                new StepFacts(this, choices));
        box.getStyleClass().add("step-fields");
        return box;
    }

    private static void tell(Label label, String caption) {
        int length = caption.codePointCount(0, caption.length());
        label.setText(Texts.of("story.length", length, Step.LONGEST_CAPTION));
        label.getStyleClass().remove("predict-wrong");
        if (length > Step.LONGEST_CAPTION) {
            label.getStyleClass().add("predict-wrong");
        }
    }

    private Node buttons() {
        return new FlowPane(
                6,
                6,
                button("step-preview", Texts.of("story.preview"), () -> stories.tour()
                        .start(manuscript.story(), at)),
                button("step-view", Texts.of("story.use-view"), () -> stories.workshop()
                        .replaceView(at)),
                button("step-sources-add", Texts.of("story.add-sources"), this::addSources));
    }

    private void addSources() {
        Step.Grounds more = stories.workshop().suggestedGrounds();
        manuscript.change(Texts.of("story.undo-sources"), s -> {
            Step.Grounds now = s.steps().get(at).grounds();
            return s.step(
                    at,
                    s.steps()
                            .get(at)
                            .grounds(new Step.Grounds(
                                    joined(now.sources(), more.sources()), joined(now.events(), more.events()))));
        });
    }

    static List<String> joined(List<String> one, List<String> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream())
                .distinct()
                .toList();
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(e -> action.run());
        return button;
    }
}
