package org.entente.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.entente.geo.Rect;
import org.entente.scene.Colour;
import org.entente.scene.Layer;

/**
 * A picture in memory: premultiplied ARGB pixels, row by row. It is drawn in bands of rows on all processors; a pixel
 * depends on its own band alone, so that the same marks give the same pixels. One thread at a time may use it.
 */
public final class Sheet {
    private static final int BAND = 256;

    private final int width;
    private final int height;
    private final double scale;
    private final int[] pixels;
    private final List<PixelSurface> bands = new ArrayList<>();

    /**
     * An empty sheet.
     *
     * @param width in its own pixels
     * @param height in its own pixels
     * @param scale its pixels for each pixel of a scene
     */
    public Sheet(int width, int height, double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        pixels = new int[width * height];
    }

    /** A sheet as large and as fine as another. */
    public static Sheet like(Sheet other) {
        return new Sheet(other.width, other.height, other.scale);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public double scale() {
        return scale;
    }

    /** The pixels themselves, not a copy. */
    public int[] pixels() {
        return pixels;
    }

    public boolean fits(int otherWidth, int otherHeight, double otherScale) {
        return width == otherWidth && height == otherHeight && scale == otherScale;
    }

    public void clear(Colour colour) {
        Arrays.fill(pixels, 0xff000000 | colour.rgb());
    }

    /** Takes over the pixels of a sheet of the same size. */
    public void copy(Sheet from) {
        System.arraycopy(from.pixels, 0, pixels, 0, pixels.length);
    }

    /** Takes over a rectangle, given in pixels of the scene. */
    public void copy(Sheet from, Rect part) {
        int left = Math.max(0, (int) Math.floor(part.x() * scale));
        int right = Math.min(width, (int) Math.ceil(part.right() * scale));
        int top = Math.max(0, (int) Math.floor(part.y() * scale));
        int bottom = Math.min(height, (int) Math.ceil(part.bottom() * scale));
        for (int y = top; y < bottom && left < right; y++) {
            System.arraycopy(from.pixels, y * width + left, pixels, y * width + left, right - left);
        }
    }

    /** Gives the pixels of some squares to a sheet of the same size. */
    void copy(Sheet to, Cells cells) {
        cells.copy(pixels, to.pixels);
    }

    /** Draws layers over what is there. */
    public void paint(List<Layer> layers) {
        paint(layers, () -> false);
    }

    /** The same; it stops half done once it is stopped. */
    public void paint(List<Layer> layers, BooleanSupplier stopped) {
        paint(layers, Cells.all(width, height), stopped);
    }

    /** The same on some squares. */
    void paint(List<Layer> layers, Cells cells, BooleanSupplier stopped) {
        if (bands.isEmpty()) {
            for (int top = 0; top < height; top += BAND) {
                bands.add(new PixelSurface(this, top, Math.min(height, top + BAND)));
            }
        }
        bands.parallelStream()
                .filter(band -> band.within(cells).open() && !stopped.getAsBoolean())
                .forEach(band -> band.paint(layers));
    }
}
