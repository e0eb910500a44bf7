package org.entente.scene;

import java.util.List;

/** Marks that are drawn together, the first at the bottom. */
public record Layer(String name, List<Mark> marks) {
    /** The layer of ties in a picture that moves; a surface may draw its lines opaque and one pixel wide. */
    public static final String SKETCH = "sketch";

    public Layer {
        marks = List.copyOf(marks);
    }

    public void paint(Surface surface) {
        surface.layer(name);
        marks.forEach(mark -> mark.paint(surface));
    }
}
