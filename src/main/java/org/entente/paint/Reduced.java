package org.entente.paint;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses up to 256 colours for a picture by median cut (Heckbert 1982), all it has where it has no more. What is
 * transparent stays so and takes one of them.
 */
final class Reduced {
    private static final int MOST = 255;

    private Reduced() {}

    /** A colour with the number of its pixels. */
    private record Shade(int rgb, int count) {
        int part(int channel) {
            return rgb >> (16 - 8 * channel) & 0xff;
        }
    }

    /** A picture with a palette of its own; pixels are opaque, or 0 for what is not drawn. */
    static BufferedImage of(int[] pixels, int width, int height) {
        int[] sorted = pixels.clone();
        Arrays.sort(sorted);
        List<Shade> shades = new ArrayList<>();
        for (int i = 0; i < sorted.length; ) {
            int end = i;
            while (end < sorted.length && sorted[end] == sorted[i]) {
                end++;
            }
            if (sorted[i] != 0) {
                shades.add(new Shade(sorted[i] & 0xffffff, end - i));
            }
            i = end;
        }
        List<List<Shade>> boxes = boxes(shades);
        int clear = boxes.size();
        byte[] red = new byte[clear + 1];
        byte[] green = new byte[clear + 1];
        byte[] blue = new byte[clear + 1];
        Map<Integer, Byte> index = new HashMap<>(2 * shades.size());
        for (int i = 0; i < clear; i++) {
            red[i] = (byte) mean(boxes.get(i), 0);
            green[i] = (byte) mean(boxes.get(i), 1);
            blue[i] = (byte) mean(boxes.get(i), 2);
            for (Shade shade : boxes.get(i)) {
                index.put(shade.rgb(), (byte) i);
            }
        }
        IndexColorModel colours = new IndexColorModel(8, clear + 1, red, green, blue, clear);
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, colours);
        byte[] cells = new byte[pixels.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = pixels[i] == 0 ? (byte) clear : index.getOrDefault(pixels[i] & 0xffffff, (byte) 0);
        }
        out.getRaster().setDataElements(0, 0, width, height, cells);
        return out;
    }

    /** Cuts again and again the box whose colours are spread the most, a common colour counting more. */
    private static List<List<Shade>> boxes(List<Shade> shades) {
        List<List<Shade>> out = new ArrayList<>();
        if (!shades.isEmpty()) {
            out.add(shades);
        }
        while (out.size() < MOST) {
            int widest = -1;
            double most = 0;
            for (int i = 0; i < out.size(); i++) {
                double spread = spread(out.get(i));
                if (spread > most) {
                    most = spread;
                    widest = i;
                }
            }
            if (widest < 0) {
                return out;
            }
            List<Shade> box = out.remove(widest);
            int channel = channel(box);
            List<Shade> sorted = new ArrayList<>(box);
            sorted.sort(Comparator.comparingInt((Shade s) -> s.part(channel)).thenComparingInt(Shade::rgb));
            int cut = middle(sorted);
            out.add(widest, List.copyOf(sorted.subList(cut, sorted.size())));
            out.add(widest, List.copyOf(sorted.subList(0, cut)));
        }
        return out;
    }

    private static double spread(List<Shade> box) {
        if (box.size() < 2) {
            return 0;
        }
        return range(box, channel(box)) * Math.pow(weight(box), 0.4);
    }

    private static double weight(List<Shade> box) {
        return box.stream().mapToDouble(Shade::count).sum();
    }

    private static int channel(List<Shade> box) {
        int out = 0;
        for (int c = 1; c < 3; c++) {
            out = range(box, c) > range(box, out) ? c : out;
        }
        return out;
    }

    private static int range(List<Shade> box, int channel) {
        int low = 255;
        int high = 0;
        for (Shade shade : box) {
            low = Math.min(low, shade.part(channel));
            high = Math.max(high, shade.part(channel));
        }
        return high - low;
    }

    /** Where half of the pixels lie on either side, with at least one colour there. */
    private static int middle(List<Shade> sorted) {
        double half = weight(sorted) / 2;
        double sum = 0;
        for (int i = 0; i < sorted.size() - 1; i++) {
            sum += sorted.get(i).count();
            if (sum >= half) {
                return i + 1;
            }
        }
        return sorted.size() - 1;
    }

    private static int mean(List<Shade> box, int channel) {
        double sum = 0;
        for (Shade shade : box) {
            sum += (double) shade.part(channel) * shade.count();
        }
        return (int) Math.round(sum / weight(box));
    }
}
