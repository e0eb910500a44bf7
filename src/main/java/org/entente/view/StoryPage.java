package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.PartialDate;
import org.entente.model.Texts;
import org.entente.story.Step;
import org.entente.story.Story;

/** One story: what it is about, its steps, and at the step that is shown what to say. */
record StoryPage(Tour tour, Story story, Runnable up) {
    /** The step that is shown. */
    static final String HERE_ID = "story-here";

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    /**
     * The page.
     *
     * @param edit makes a story of one's own of it
     */
    Node node(Runnable edit) {
        Page page = new Page(tour.state());
        Hyperlink all = new Hyperlink(Texts.of("story.all"));
        all.setId("story-all");
        all.getStyleClass().add("quiet-link");
        all.setOnAction(e -> up.run());
        Button change = new Button(Texts.of("story.edit"));
        change.setId("story-edit");
        change.setOnAction(e -> edit.run());
        List<Button> ways = buttons(tour, story);
        ways.get(ways.size() - 1).getStyleClass().add("accent");
        FlowPane buttons = new FlowPane(6, 6, ways.toArray(Button[]::new));
        buttons.getChildren().add(change);
        page.node(all)
                .headline(story.title())
                .node(facts(story, false))
                .text(story.summary())
                .node(buttons);
        for (int i = 0; i < story.steps().size(); i++) {
            page.node(row(i, story.steps().get(i)));
        }
        return page.node();
    }

    /** Start, and where it was left go on there. */
    static List<Button> buttons(Tour tour, Story story) {
        List<Button> out = new ArrayList<>();
        Button start = new Button(Texts.of("story.start"));
        start.setId("story-start-" + story.id());
        start.setDisable(story.steps().isEmpty());
        start.setOnAction(e -> tour.start(story, 0));
        out.add(start);
        int at = tour.resumes(story);
        boolean told =
                tour.place().filter(p -> p.story().id().equals(story.id())).isPresent();
        if (at > 0 && !told) {
            Button resume = new Button(Texts.of("story.resume", at + 1));
            resume.setId("story-resume-" + story.id());
            resume.setOnAction(e -> tour.start(story, at));
            out.add(resume);
        }
        return out;
    }

    static Label facts(Story story, boolean draft) {
        String steps = Texts.count("story.steps", story.steps().size());
        String time = story.minutes() > 0 ? " · " + Texts.count("story.minutes", story.minutes()) : "";
        return quiet(steps + time + (draft ? " · " + Texts.of("story.not-saved") : ""));
    }

    static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("quiet");
        return label;
    }

    private Node row(int at, Step step) {
        boolean here = tour.place()
                .filter(p -> p.story().equals(story) && p.at() == at)
                .isPresent();
        Hyperlink title = new Hyperlink((at + 1) + "  " + step.title());
        title.setId("story-step-" + (at + 1));
        title.setWrapText(true);
        title.setOnAction(e -> tour.start(story, at));
        HBox.setHgrow(title, Priority.ALWAYS);
        String day = tour.shelf()
                .view(step.view(), tour.state().desk())
                .map(v -> PartialDate.of(v.day()).text())
                .orElse("");
        VBox box = new VBox(2, title, quiet(day));
        box.getStyleClass().add("story-step");
        if (here) {
            box.setId(HERE_ID);
        }
        box.pseudoClassStateChanged(HERE, here);
        if (here) {
            title.setAccessibleText(Texts.of("story.shown", title.getText()));
            if (!step.words().say().isEmpty()) {
                Label say = new Label(step.words().say());
                say.setId("story-say");
                say.setWrapText(true);
                say.setMinHeight(Region.USE_PREF_SIZE);
                say.getStyleClass().addAll("body", "quote");
                box.getChildren().add(say);
            }
        }
        return box;
    }
}
