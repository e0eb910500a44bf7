package org.entente.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;

/** The font the project ships, at the sizes in use. */
public final class Fonts {
    private static final Map<String, Font> CACHE = new ConcurrentHashMap<>();

    private Fonts() {}

    /** Makes the font known to style sheets by its family names Inter and Inter SemiBold. */
    public static void register() {
        inter(12, false);
        inter(12, true);
    }

    static Font inter(double size, boolean bold) {
        return CACHE.computeIfAbsent(size + (bold ? "b" : "r"), key -> load(size, bold));
    }

    private static Font load(double size, boolean bold) {
        String file = bold ? "/assets/fonts/Inter-SemiBold.ttf" : "/assets/fonts/Inter-Regular.ttf";
        try (InputStream in = Fonts.class.getResourceAsStream(file)) {
            Font font = Font.loadFont(in, size);
            return font == null ? Font.font(size) : font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
