package org.entente.view;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.entente.geo.Rect;
import org.entente.paint.Sheet;

/** A sheet shown as a node, one of its pixels for each of the screen's. */
final class Screen {
    private final ImageView node;
    private Sheet sheet = new Sheet(1, 1, 1);
    private PixelBuffer<IntBuffer> buffer = buffer(sheet);

    Screen(ImageView node) {
        this.node = node;
        node.setMouseTransparent(true);
    }

    /** Makes the sheet fit a size in pixels of a scene; true where it is another one now. */
    boolean fit(double width, double height, double scale) {
        int across = (int) Math.max(1, Math.ceil(width * scale));
        int down = (int) Math.max(1, Math.ceil(height * scale));
        if (sheet.fits(across, down, scale)) {
            return false;
        }
        sheet = new Sheet(across, down, scale);
        buffer = buffer(sheet);
        node.setImage(new WritableImage(buffer));
        node.setFitWidth(across / scale);
        node.setFitHeight(down / scale);
        return true;
    }

    private static PixelBuffer<IntBuffer> buffer(Sheet sheet) {
        return new PixelBuffer<>(
                sheet.width(), sheet.height(), IntBuffer.wrap(sheet.pixels()), PixelFormat.getIntArgbPreInstance());
    }

    /** What is drawn on. */
    Sheet sheet() {
        return sheet;
    }

    /** Shows what was drawn. */
    void show() {
        buffer.updateBuffer(b -> null);
    }

    /** Shows what was drawn within a rectangle, given in pixels of the scene. */
    void show(Rect part) {
        double scale = sheet.scale();
        double left = Math.max(0, Math.floor(part.x() * scale));
        double top = Math.max(0, Math.floor(part.y() * scale));
        double right = Math.min(sheet.width(), Math.ceil(part.right() * scale));
        double bottom = Math.min(sheet.height(), Math.ceil(part.bottom() * scale));
        if (right > left && bottom > top) {
            buffer.updateBuffer(b -> new Rectangle2D(left, top, right - left, bottom - top));
        }
    }
}
