package org.entente.scene;

/** Something a scene can be drawn on. */
public interface Surface {
    /** Announces that the marks to come belong to a named layer. */
    void layer(String name);

    void disc(Mark.Disc disc);

    void line(Mark.Line line);

    void area(Mark.Area area);

    void label(Mark.Label label);
}
