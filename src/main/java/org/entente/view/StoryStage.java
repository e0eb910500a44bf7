package org.entente.view;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The picture with the bar of the story that is told under it. */
public final class StoryStage extends VBox {

    /**
     * A stage.
     *
     * @param present shows the story to a class
     */
    public StoryStage(CanvasPane picture, Tour tour, Runnable present) {
        VBox.setVgrow(picture, Priority.ALWAYS);
        picture.setMinHeight(0);
        setMinWidth(0);
        StoryBar bar = new StoryBar(tour, present);
        getChildren().addAll(picture, bar);
        heightProperty().addListener((o, before, now) -> bar.room(getHeight()));
        new GuessMarks(tour, picture.canvas());
        tour.placeProperty().addListener((o, before, now) -> {
            if (before == null && now != null) {
                picture.canvas().requestFocus();
            }
        });
    }
}
