package org.entente.view;

import javafx.scene.layout.BorderPane;

/** The picture with the bar of the story that is told, under it or, where it is low, beside it. */
public final class StoryStage extends BorderPane {
    /** Below this height the bar would leave the picture too little of it, in pixels. */
    private static final double LOW = 620;

    /** From this width on there is room for the bar beside the picture. */
    private static final double BROAD = 640;

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
}
