package org.entente.view;

import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The picture with the bar of the story that is told under it. */
public final class StoryStage extends VBox {
    /** The picture for which the cameras of steps are set, in pixels. */
    private static final double WIDTH = 1000;

    private static final double HEIGHT = 660;
    private static final double LEAST = 0.3;

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
        picture.canvas().widthProperty().addListener((o, before, now) -> fit(picture, tour));
        picture.canvas().heightProperty().addListener((o, before, now) -> fit(picture, tour));
        new GuessMarks(tour, picture.canvas());
        tour.placeProperty().addListener((o, before, now) -> {
            if (before == null && now != null) {
                picture.canvas().requestFocus();
            }
        });
    }

    /** In a picture too small for what a step shows it is seen from farther off, so that nobody is out of sight. */
    private static void fit(CanvasPane picture, Tour tour) {
        double width = picture.canvas().getWidth() / WIDTH;
        double height = picture.canvas().getHeight() / HEIGHT;
        tour.nearness(Math.max(LEAST, Math.min(1, Math.min(width, height))));
    }
}
