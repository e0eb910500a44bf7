package org.entente.paint;

import java.util.List;
import org.entente.geo.Rect;
import org.entente.scene.Scene;

/** A page of a booklet: what is drawn on it, 96 pixels to the inch, and what leads out of it. */
public record Leaf(Scene scene, List<Link> links) {
    public Leaf {
        links = List.copyOf(links);
    }

    /**
     * A part of the page that opens an address.
     *
     * @param url of the web
     */
    public record Link(Rect place, String url) {}
}
