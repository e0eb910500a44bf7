package org.entente.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.entente.model.Texts;
import org.entente.scene.Scene;

/** Portable Network Graphics, eight bits a channel, without a time stamp. */
public final class PngPicture implements Picture {
    static final int LONGEST_SIDE = 20_000;
    static final long MOST_PIXELS = 200_000_000;

    @Override
    public String id() {
        return "png";
    }

    @Override
    public void write(Scene scene, Options options, OutputStream out) throws IOException {
        BufferedImage image = draw(scene, options);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(new IIOImage(image, null, null));
        } finally {
            writer.dispose();
        }
    }

    /** The scene in pixels; {@code IOException} where it would be too large. */
    static BufferedImage draw(Scene scene, Options options) throws IOException {
        System.setProperty("java.awt.headless", "true"); // only images are drawn on, also beside a JavaFX window
        int width = pixels(scene.width() * options.scale());
        int height = pixels(scene.height() * options.scale());
        check(width, height);
        int type = options.transparent() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        if (!options.transparent()) {
            graphics.setColor(new Color(scene.background().rgb()));
            graphics.fillRect(0, 0, width, height);
        }
        graphics.scale(options.scale(), options.scale());
        scene.paint(new AwtSurface(graphics));
        graphics.dispose();
        return image;
    }

    private static int pixels(double length) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(1, Math.ceil(length - 1e-6)));
    }

    private static void check(int width, int height) throws IOException {
        long pixels = (long) width * height;
        if (Math.max(width, height) > LONGEST_SIDE || pixels > MOST_PIXELS) {
            throw new IOException(
                    Texts.of("notes.picture.too-large", width, height, LONGEST_SIDE, MOST_PIXELS / 1_000_000));
        }
        long free = Runtime.getRuntime().maxMemory()
                - Runtime.getRuntime().totalMemory()
                + Runtime.getRuntime().freeMemory();
        if (pixels * 5 > free) {
            throw new IOException(
                    Texts.of("notes.picture.memory", width, height, pixels * 5 / 1_000_000, free / 1_000_000));
        }
    }
}
