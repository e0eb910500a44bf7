package org.entente.view;

import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.entente.model.Texts;
import org.entente.scene.Palette;
import org.entente.scene.Theme;

/**
 * What a window shows while its record is read: the program's name where it will stay, and what is being done. It asks
 * neither style sheets nor controls, so that it is there at once.
 */
public final class Curtain extends Pane {
    private static final double HEADER = 46;
    private static final double NAME_X = 14;
    private static final double NAME_SIZE = 15;
    private static final double WORD_SIZE = 14;

    private final Rectangle sea = new Rectangle();
    private final Rectangle header = new Rectangle();
    private final Line edge = new Line();
    private final Text name;
    private final Text word = new Text(Texts.of("app.reading"));

    /**
     * What to show.
     *
     * @param program the program's name
     */
    public Curtain(String program) {
        name = new Text(program);
        Palette palette = Palette.of(Theme.LIGHT);
        sea.setFill(Tint.of(palette.ground().sea()));
        header.setFill(Tint.of(palette.ground().panel()));
        edge.setStroke(Tint.of(palette.ink().hairline()));
        dress(name, NAME_SIZE, true, Tint.of(palette.ink().strong()));
        dress(word, WORD_SIZE, false, Tint.of(palette.ink().quiet()));
        getChildren().setAll(sea, header, edge, name, word);
    }

    private static void dress(Text text, double size, boolean bold, Color colour) {
        text.setFont(Fonts.inter(size, bold));
        text.setFill(colour);
        text.setTextOrigin(VPos.CENTER);
    }

    @Override
    protected void layoutChildren() {
        sea.setWidth(getWidth());
        sea.setHeight(getHeight());
        header.setWidth(getWidth());
        header.setHeight(HEADER);
        edge.setStartY(HEADER - 0.5);
        edge.setEndY(HEADER - 0.5);
        edge.setEndX(getWidth());
        name.setX(NAME_X);
        name.setY(HEADER / 2);
        word.setX((getWidth() - word.getLayoutBounds().getWidth()) / 2);
        word.setY((HEADER + getHeight()) / 2);
    }
}
