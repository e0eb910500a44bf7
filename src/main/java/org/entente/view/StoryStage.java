package org.entente.view;

import javafx.scene.layout.BorderPane;

/** The picture with the bar of the story that is told, under it or, where it is low, beside it. */
public final class StoryStage extends BorderPane {
    /** Below this height the bar would leave the picture too little of it, in pixels. */
    private static final double LOW = 620;

    /** From this width on there is room for the bar beside the picture. */
    private static final double BROAD = 640;

    /** The picture for which the cameras of steps are set, in pixels. */
    private static final double WIDTH = 1000;

    private static final double HEIGHT = 660;
    private static final double LEAST = 0.3;
    private static final double SHARE = 0.36;
    private static final double NARROWEST = 250;
    private static final double WIDEST = 380;

    private final StoryBar bar;

    /**
     * A stage.
     *
     * @param present shows the story to a class
     */
    public StoryStage(CanvasPane picture, Tour tour, Runnable present) {
        picture.setMinSize(0, 0);
        setMinSize(0, 0);
        bar = new StoryBar(tour, present);
        setCenter(picture);
        setBottom(bar);
        heightProperty().addListener((o, before, now) -> arrange());
        widthProperty().addListener((o, before, now) -> arrange());
        picture.canvas().widthProperty().addListener((o, before, now) -> fit(picture, tour));
        picture.canvas().heightProperty().addListener((o, before, now) -> fit(picture, tour));
        new GuessMarks(tour, picture.canvas());
        tour.placeProperty().addListener((o, before, now) -> {
            if (before == null && now != null) {
                picture.canvas().requestFocus();
            }
        });
    }

    private void arrange() {
        boolean beside = getHeight() < LOW && getWidth() >= BROAD;
        bar.room(getHeight(), beside);
        double wide = Math.max(NARROWEST, Math.min(WIDEST, SHARE * getWidth()));
        bar.setPrefWidth(beside ? wide : USE_COMPUTED_SIZE);
        bar.setMaxWidth(beside ? wide : Double.MAX_VALUE);
        if (beside && getRight() == null) {
            setBottom(null);
            setRight(bar);
        } else if (!beside && getBottom() == null) {
            setRight(null);
            setBottom(bar);
        }
    }

    /** In a picture too small for what a step shows it is seen from farther off, so that nobody is out of sight. */
    private static void fit(CanvasPane picture, Tour tour) {
        double width = picture.canvas().getWidth() / WIDTH;
        double height = picture.canvas().getHeight() / HEIGHT;
        tour.nearness(Math.max(LEAST, Math.min(1, Math.min(width, height))));
    }
}
