package org.entente.view;

import java.util.List;
import javafx.scene.Node;

/** A part of the window beside the picture. */
public interface Panel {
    /** A word that names it, also its node's id. */
    String id();

    /** What the user reads. */
    String title();

    Node node();

    /** Where it stands until the user moves it. */
    default Side side() {
        return Side.RIGHT;
    }

    /** Whether it is there before the user opens or closes anything. */
    default boolean opens() {
        return false;
    }

    /** Buttons for its head. */
    default List<Node> tools() {
        return List.of();
    }
}
