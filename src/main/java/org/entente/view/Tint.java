package org.entente.view;

import javafx.scene.paint.Color;
import org.entente.scene.Colour;

/** The toolkit's word for a colour. */
final class Tint {
    private Tint() {}

    static Color of(Colour c) {
        return Color.rgb(c.red(), c.green(), c.blue(), c.alpha());
    }
}
