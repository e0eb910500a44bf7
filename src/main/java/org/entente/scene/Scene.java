package org.entente.scene;

import java.util.List;

/**
 * A whole picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param title what it shows, for formats that carry a title
 * @param layers the first at the bottom
 */
public record Scene(double width, double height, String title, Colour background, List<Layer> layers) {
    public Scene {
        layers = List.copyOf(layers);
    }

    public void paint(Surface surface) {
        layers.forEach(layer -> layer.paint(surface));
    }
}
