package org.entente.view;

import javafx.scene.layout.VBox;

/** A field of a form, which holds the text of one cell. */
abstract class FormField extends VBox {

    /** The text of the cell. */
    abstract String cell();

    abstract void cell(String text);

    /** Gives it the keyboard. */
    abstract void enter();
}
