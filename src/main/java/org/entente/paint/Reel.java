package org.entente.paint;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.entente.model.Progress;

/** Pictures one after another as an animated GIF (GIF89a) that begins anew at its end, or each as a file. */
public final class Reel {
    private static final String FORMAT = "javax_imageio_gif_image_1.0";
    private static final int SHORTEST = 2;

    private final ImageWriter writer;
    private int[] before = {};

    /** What shows the pictures, one by one. */
    @FunctionalInterface
    public interface Show {
        void run(Reel reel) throws IOException;
    }

    private Reel(ImageWriter writer) {
        this.writer = writer;
    }

    /** Writes a file, whole or not at all. */
    public static void write(Path file, Progress progress, Show show) throws IOException {
        SavedPicture.replace(file, progress, out -> write(out, show));
    }

    static void write(OutputStream out, Show show) throws IOException {
        System.setProperty("java.awt.headless", "true"); // only images are drawn on, also beside a JavaFX window
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            show.run(new Reel(writer));
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
    }

    /** Adds a picture that is held for a time in seconds, to the hundredth; only what it changes is stored. */
    public void add(Sheet sheet, double seconds) throws IOException {
        Part part = changed(sheet);
        int[] pixels = pixels(sheet, part);
        BufferedImage image = Reduced.of(pixels, part.width(), part.height());
        IIOMetadata metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), null);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(FORMAT);
        IIOMetadataNode control = child(root, "GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        int clear = ((IndexColorModel) image.getColorModel()).getTransparentPixel();
        control.setAttribute("transparentColorFlag", "TRUE");
        control.setAttribute("transparentColorIndex", Integer.toString(clear));
        control.setAttribute("delayTime", Long.toString(Math.max(SHORTEST, Math.round(seconds * 100))));
        IIOMetadataNode place = child(root, "ImageDescriptor");
        place.setAttribute("imageLeftPosition", Integer.toString(part.x()));
        place.setAttribute("imageTopPosition", Integer.toString(part.y()));
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject("\u0001\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1));
        child(root, "ApplicationExtensions").appendChild(loop);
        metadata.setFromTree(FORMAT, root);
        before = sheet.pixels().clone();
        writer.writeToSequence(new IIOImage(image, null, metadata), null);
    }

    /** The smallest rectangle that holds all changes. */
    private record Part(int x, int y, int width, int height) {}

    private Part changed(Sheet sheet) {
        int width = sheet.width();
        int[] now = sheet.pixels();
        if (before.length != now.length) {
            return new Part(0, 0, width, sheet.height());
        }
        int left = width;
        int right = 0;
        int top = sheet.height();
        int bottom = 0;
        for (int i = 0; i < now.length; i++) {
            if (now[i] != before[i]) {
                left = Math.min(left, i % width);
                right = Math.max(right, i % width + 1);
                top = Math.min(top, i / width);
                bottom = Math.max(bottom, i / width + 1);
            }
        }
        return right == 0 ? new Part(0, 0, 1, 1) : new Part(left, top, right - left, bottom - top);
    }

    /** The pixels of a part, 0 where they are as before. */
    private int[] pixels(Sheet sheet, Part part) {
        int[] now = sheet.pixels();
        boolean first = before.length != now.length;
        int[] out = new int[part.width() * part.height()];
        for (int i = 0; i < out.length; i++) {
            int at = (part.y() + i / part.width()) * sheet.width() + part.x() + i % part.width();
            out[i] = first || now[at] != before[at] ? now[at] : 0;
        }
        return out;
    }

    private static IIOMetadataNode child(IIOMetadataNode root, String name) {
        for (int i = 0; i < root.getLength(); i++) {
            if (root.item(i) instanceof IIOMetadataNode node
                    && node.getNodeName().equals(name)) {
                return node;
            }
        }
        IIOMetadataNode made = new IIOMetadataNode(name);
        root.appendChild(made);
        return made;
    }

    /** A sheet of opaque pixels as a PNG. */
    public static void png(Sheet sheet, OutputStream out) throws IOException {
        System.setProperty("java.awt.headless", "true"); // only images are drawn on, also beside a JavaFX window
        BufferedImage image = new BufferedImage(sheet.width(), sheet.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, sheet.width(), sheet.height(), sheet.pixels(), 0, sheet.width());
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(image);
        } finally {
            writer.dispose();
        }
    }
}
