package org.entente.view;

import javafx.scene.Node;

/** A part of the window beside the picture. */
public interface Panel {
    /** A word that names it, also its node's id. */
    String id();

    /** What the user reads. */
    String title();

    Node node();
}
