package org.entente.scene;

import java.util.List;

/** Marks that are drawn together, the first at the bottom. */
public record Layer(String name, List<Mark> marks) {
    public Layer {
        marks = List.copyOf(marks);
    }

    public void paint(Surface surface) {
        surface.layer(name);
        marks.forEach(mark -> mark.paint(surface));
    }
}
