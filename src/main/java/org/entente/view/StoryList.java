package org.entente.view;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.entente.model.Problem;
import org.entente.model.Texts;
import org.entente.story.Story;

/** All stories one can choose from; of one that cannot be read it is told why. */
record StoryList(Tour tour, List<StoryShelf.Volume> volumes, Consumer<StoryShelf.Volume> choose) {

    Node node() {
        Page page = new Page(tour.state());
        if (volumes.isEmpty()) {
            page.quiet(Texts.of("story.none"));
        }
        for (StoryShelf.Volume volume : volumes) {
            volume.story().ifPresentOrElse(story -> page.node(entry(volume, story)), () -> broken(page, volume));
        }
        return page.node();
    }

    private Node entry(StoryShelf.Volume volume, Story story) {
        Hyperlink title = new Hyperlink(story.title());
        title.setId("story-" + story.id());
        title.setWrapText(true);
        title.getStyleClass().add("story-name");
        title.setOnAction(e -> choose.accept(volume));
        VBox box = new VBox(3, title);
        box.getStyleClass().add("story-entry");
        box.getChildren().add(StoryPage.facts(story, volume.draft()));
        box.getChildren().add(StoryPage.quiet(story.summary()));
        box.getChildren().add(new HBox(6, StoryPage.buttons(tour, story).toArray(Button[]::new)));
        return box;
    }

    private static void broken(Page page, StoryShelf.Volume volume) {
        page.section(Texts.of("story.broken", volume.reading().name()));
        volume.reading().problems().stream().map(Problem::toString).limit(5).forEach(page::quiet);
    }
}
