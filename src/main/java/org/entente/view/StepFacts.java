package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.entente.data.Part;
import org.entente.model.Effect;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.state.Manuscript;
import org.entente.state.View;
import org.entente.story.Step;
import org.entente.story.Step.Predict;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a step rests on, how long it is shown and what it lets a class foretell, each with what is wrong beneath it. */
final class StepFacts extends VBox {
    static final int LONGEST_SECONDS = 36_000;
    private static final Predict NOTHING = new Predict("", "", List.of());

    private final Stories stories;
    private final Manuscript manuscript;
    private final int at;
    private final StepFields.Typing typing;
    private final StepChoices choices;
    private final StepFlaws flaws;
    private String typed = "";
    private final Label badSources = StoryField.flaw("step-sources");
    private final Label badEvents = StoryField.flaw("step-events");
    private final Label badQuestion = StoryField.flaw("step-predict-question");
    private final Label badEvent = StoryField.flaw("step-predict-event");
    private final Label badUntil = StoryField.flaw("step-predict-until");
    private final Label badTies = StoryField.flaw("step-predict-ties");

    StepFacts(StepFields of, StepChoices choices) {
        super(4);
        stories = of.stories();
        manuscript = of.manuscript();
        at = of.at();
        typing = of.typing();
        this.choices = choices;
        flaws = new StepFlaws(choices.index().chronicle());
        setId("step-facts");
        Step.Grounds grounds = step().grounds();
        Predict asked = asked();
        ToggleButton head = head();
        VBox question = new VBox(4);
        question.visibleProperty().bind(head.selectedProperty());
        question.managedProperty().bind(head.selectedProperty());
        getChildren()
                .setAll(
                        chips(
                                "step-sources",
                                Texts.of("story.source-ids"),
                                choices.sources(),
                                grounds.sources(),
                                this::sources),
                        badSources,
                        chips(
                                "step-events",
                                Texts.of("story.event-ids"),
                                choices.events(),
                                grounds.events(),
                                this::events),
                        badEvents,
                        StoryField.number(
                                "step-seconds",
                                Texts.of("story.seconds"),
                                step().seconds(),
                                LONGEST_SECONDS,
                                n -> typing.type("seconds" + at, s -> s.step(at, step().seconds(n)))),
                        head,
                        question);
        question.getChildren()
                .setAll(
                        StoryField.line(
                                "step-predict-question",
                                Texts.of("story.predict-question"),
                                asked.question(),
                                t -> predict("question", p -> p.question(t.strip()))),
                        badQuestion,
                        event(asked),
                        badEvent,
                        chips(
                                "step-predict-ties",
                                Texts.of("story.predict-ties"),
                                choices.ties(),
                                asked.ties(),
                                this::ties),
                        badTies,
                        StoryField.line(
                                "step-predict-until",
                                Texts.of("story.predict-until"),
                                asked.later().map(LocalDate::toString).orElse(""),
                                this::until),
                        badUntil,
                        buttons());
        tell();
    }

    /** Folds and unfolds what is foretold; it stays as it was left from step to step. */
    private ToggleButton head() {
        BooleanProperty open = stories.workshop().foretellingProperty();
        ToggleButton head = new ToggleButton(Texts.of("story.predict"));
        head.setId("step-predict");
        head.getStyleClass().add("step-part");
        FontIcon sign = new FontIcon();
        sign.iconCodeProperty()
                .bind(Bindings.when(head.selectedProperty())
                        .<Ikon>then(Feather.CHEVRON_DOWN)
                        .otherwise(Feather.CHEVRON_RIGHT));
        head.setGraphic(sign);
        head.setSelected(open.get() || step().prediction().isPresent());
        head.setOnAction(e -> open.set(head.isSelected()));
        return head;
    }

    private Step step() {
        return manuscript.story().steps().get(at);
    }

    private Predict asked() {
        return step().prediction().orElse(NOTHING);
    }

    /** A field of several ids. */
    private Node chips(
            String id, String name, Choices found, List<String> held, java.util.function.Consumer<List<String>> taken) {
        return entry(id, name, found, Part.cell(held), cell -> taken.accept(Part.list(cell)));
    }

    private Node event(Predict asked) {
        ChipEntry[] made = new ChipEntry[1];
        made[0] = new ChipEntry("step-predict-event", choices.events(), false, () -> {
            String id = made[0].cell();
            predict("event", p -> p.event(id));
        });
        made[0].cell(asked.event());
        return StoryField.named(Texts.of("story.predict-event"), made[0]);
    }

    private static Node entry(
            String id, String name, Choices found, String cell, java.util.function.Consumer<String> taken) {
        ChipEntry[] made = new ChipEntry[1];
        made[0] = new ChipEntry(id, found, true, () -> taken.accept(made[0].cell()));
        made[0].cell(cell);
        return StoryField.named(name, made[0]);
    }

    private void sources(List<String> ids) {
        grounds("sources", ids, g -> new Step.Grounds(ids, g.events()));
    }

    private void events(List<String> ids) {
        grounds("events", ids, g -> new Step.Grounds(g.sources(), ids));
    }

    /** Each chip is a step of its own to undo, with the letters that found it. */
    private void grounds(String field, List<String> ids, UnaryOperator<Step.Grounds> change) {
        typing.type(
                field + at + ':' + ids.size(),
                s -> s.step(
                        at,
                        s.steps().get(at).grounds(change.apply(s.steps().get(at).grounds()))));
        tell();
    }

    private void ties(List<String> ids) {
        predict("ties-" + ids.size(), p -> p.ties(ids));
    }

    private void until(String text) {
        typed = text.strip();
        predict("until", p -> p.until(DayText.parse(typed).orElse(null)));
    }

    private void predict(String field, UnaryOperator<Predict> change) {
        Predict next = change.apply(asked());
        typing.type(
                "predict-" + field + at,
                s -> s.step(at, s.steps().get(at).predict(next.equals(NOTHING) ? null : next)));
        tell();
    }

    private void tell() {
        badSources.setText(flaws.sources(step().grounds()));
        badEvents.setText(flaws.events(step().grounds()));
        badQuestion.setText(flaw(flaws::question));
        badTies.setText(flaw(flaws::ties));
        badUntil.setText(StepFlaws.day(typed) + flaw(flaws::until));
        badEvent.setText(flaw(p -> flaws.event(
                p,
                stories.tour()
                        .shelf()
                        .view(step().view(), stories.tour().state().desk())
                        .map(View::day))));
    }

    private String flaw(Function<Predict, String> of) {
        return step().prediction().map(of).orElse("");
    }

    private Node buttons() {
        return new FlowPane(
                6,
                6,
                button("step-predict-fill", Texts.of("story.predict-fill"), this::tiesOfTheEvent),
                button("step-predict-add", Texts.of("story.predict-add"), this::addSelected),
                button("step-predict-drop", Texts.of("story.predict-drop"), () -> replace(NOTHING)));
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(e -> action.run());
        return button;
    }

    /** Offers what the event acts on beside what is offered; without an event, the one that is selected answers. */
    private void tiesOfTheEvent() {
        Predict asked = asked();
        String event = asked.event().isEmpty() ? selected(Ref.Table.EVENT).orElse("") : asked.event();
        List<String> acted = choices.index().chronicle().effectsOfEvent(event).stream()
                .map(Effect::tie)
                .toList();
        replace(asked.event(event).ties(StepFields.joined(asked.ties(), acted)));
    }

    private void addSelected() {
        Predict asked = asked();
        selected(Ref.Table.TIE).ifPresent(tie -> replace(asked.ties(StepFields.joined(asked.ties(), List.of(tie)))));
    }

    private Optional<String> selected(Ref.Table table) {
        return stories.tour()
                .state()
                .view()
                .subject()
                .selected()
                .filter(r -> r.table() == table)
                .map(Ref::id);
    }

    private void replace(Predict next) {
        manuscript.change(
                Texts.of("story.undo-predict"),
                s -> s.step(at, s.steps().get(at).predict(next.equals(NOTHING) ? null : next)));
    }
}
