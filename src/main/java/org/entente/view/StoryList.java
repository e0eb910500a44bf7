package org.entente.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.entente.model.Problem;
import org.entente.model.Texts;
import org.entente.story.Story;

/** All stories one can choose from; of one that cannot be read it is told why. */
record StoryList(Tour tour, List<StoryShelf.Volume> volumes, Consumer<StoryShelf.Volume> choose) {

    /**
     * What begins a story, opens a file, and edits one.
     *
     * @param reading whether those there are are still read
     */
    record Making(Runnable begin, Runnable open, Consumer<StoryShelf.Volume> edit, boolean reading) {}

    Node node(Making making) {
        Page page = new Page(tour.state());
        Button begin = button("story-new", Texts.of("story.new"), making.begin());
        Button open = button("story-open", Texts.of("story.open"), making.open());
        page.node(new FlowPane(6, 6, begin, open));
        if (volumes.isEmpty()) {
            page.quiet(Texts.of(making.reading() ? "story.reading" : "story.none"));
        }
        for (StoryShelf.Volume volume : volumes) {
            volume.story()
                    .ifPresentOrElse(story -> page.node(entry(volume, story, making)), () -> broken(page, volume));
        }
        return page.section(Texts.of("story.keys-head"))
                .quiet(Texts.of("story.keys-told"))
                .quiet(Texts.of("story.keys-shown"))
                .quiet(Texts.of("story.keys-made"))
                .node();
    }

    private Node entry(StoryShelf.Volume volume, Story story, Making making) {
        Hyperlink title = new Hyperlink(story.title());
        title.setId("story-" + story.id());
        title.setWrapText(true);
        title.getStyleClass().add("story-name");
        title.setOnAction(e -> choose.accept(volume));
        VBox box = new VBox(3, title);
        box.getStyleClass().add("story-entry");
        box.getChildren().add(StoryPage.facts(story, volume.draft()));
        box.getChildren().add(StoryPage.quiet(story.summary()));
        FlowPane buttons = new FlowPane(6, 6, StoryPage.buttons(tour, story).toArray(Button[]::new));
        if (volume.draft()) {
            buttons.getChildren().add(button("story-edit-" + story.id(), Texts.of("story.edit"), () -> making.edit()
                    .accept(volume)));
        }
        box.getChildren().add(buttons);
        return box;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(e -> action.run());
        return button;
    }

    private static void broken(Page page, StoryShelf.Volume volume) {
        page.section(Texts.of("story.broken", volume.reading().name()));
        volume.reading().problems().stream().map(Problem::toString).limit(5).forEach(page::quiet);
    }
}
