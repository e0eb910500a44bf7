package org.entente.app;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.Texts;

/** A small card that points at parts of the window, one after the other. */
final class Welcome extends Pane {
    private static final double WIDTH = 320;
    private static final double GAP = 12;

    private final List<Step> steps;
    private final Runnable ended;
    private final Label count = new Label();
    private final Label head = new Label();
    private final Label words = new Label();
    private final Button back = new Button(Texts.of("tour.back"));
    private final Button next = new Button();
    private final VBox card = new VBox();
    private final Region ring = new Region();
    private int at;

    /**
     * A part of the window.
     *
     * @param key of its texts: with {@code head} and {@code words} behind it
     */
    record Step(String key, Node part) {}

    /**
     * A tour at its first step.
     *
     * @param ended what is done when it is over
     */
    Welcome(List<Step> steps, Runnable ended) {
        this.steps = List.copyOf(steps);
        this.ended = ended;
        setId("tour");
        setPickOnBounds(false);
        ring.getStyleClass().add("tour-ring");
        ring.setMouseTransparent(true);
        card.setId("tour-card");
        card.getStyleClass().add("tour-card");
        card.setPrefWidth(WIDTH);
        card.setMaxWidth(WIDTH);
        count.getStyleClass().add("quiet");
        head.getStyleClass().add("tour-head");
        head.setWrapText(true);
        words.setWrapText(true);
        Button skip = new Button(Texts.of("tour.skip"));
        skip.setId("tour-skip");
        skip.setOnAction(e -> end());
        back.setId("tour-back");
        back.setOnAction(e -> go(at - 1));
        next.setId("tour-next");
        next.getStyleClass().add("accent");
        next.setOnAction(e -> forward());
        Region push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        HBox buttons = new HBox(6, skip, push, back, next);
        buttons.getChildren().forEach(b -> ((Region) b).setMinWidth(b == push ? 0 : USE_PREF_SIZE));
        card.getChildren().addAll(count, head, words, buttons);
        card.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        card.addEventFilter(MouseEvent.MOUSE_CLICKED, e -> begin());
        getChildren().addAll(ring, card);
        go(0);
    }

    /** Gives the keyboard to the card, also after a click in it, which the window would give to the picture. */
    void begin() {
        next.requestFocus();
    }

    private void press(KeyEvent e) {
        switch (e.getCode()) {
            case RIGHT, PAGE_DOWN -> forward();
            case LEFT, PAGE_UP -> go(at - 1);
            case ESCAPE -> end();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void forward() {
        if (at == steps.size() - 1) {
            end();
        } else {
            go(at + 1);
        }
    }

    /** Takes it away. */
    void end() {
        if (getParent() instanceof Pane parent) {
            parent.getChildren().remove(this);
        }
        ended.run();
    }

    private void go(int step) {
        at = Math.max(0, step);
        String key = steps.get(at).key();
        count.setText(Texts.of("tour.step", at + 1, steps.size()));
        head.setText(Texts.of(key + "head"));
        words.setText(Texts.of(key + "words"));
        back.setDisable(at == 0);
        next.setText(Texts.of(at == steps.size() - 1 ? "tour.done" : "tour.next"));
        next.setAccessibleHelp(count.getText() + ". " + head.getText() + ". " + words.getText());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        Node part = steps.get(at).part();
        Bounds box =
                part.getScene() == null ? getLayoutBounds() : sceneToLocal(part.localToScene(part.getLayoutBounds()));
        double high = card.prefHeight(WIDTH);
        double left = box.getMinX();
        double top = box.getMaxY() + GAP;
        if (top + high > getHeight()) {
            top = box.getMinY() - GAP - high;
        }
        if (top < 0) {
            boolean right = box.getMaxX() + GAP + WIDTH <= getWidth();
            left = right ? box.getMaxX() + GAP : box.getCenterX() - WIDTH / 2;
            top = right ? box.getMinY() + GAP : box.getCenterY() - high / 2;
        }
        card.resizeRelocate(
                Math.max(GAP, Math.min(getWidth() - WIDTH - GAP, left)),
                Math.max(GAP, Math.min(getHeight() - high - GAP, top)),
                WIDTH,
                high);
        ring.resizeRelocate(box.getMinX() + 1, box.getMinY() + 1, box.getWidth() - 2, box.getHeight() - 2);
    }
}
