package org.entente.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.entente.view.HeaderBar;

/**
 * How large the window's texts are.
 *
 * @param percent one of {@link #ALL}
 */
record TextSize(int percent) {
    static final List<Integer> ALL = List.of(100, 125, 150, 175, 200);
    static final TextSize USUAL = new TextSize(100);

    private static final String SETTING = "text-size";
    private static final String SHEET = "entente.css";

    /** Wider than this, a width is that of a part, which has its share of the window whatever the text. */
    private static final double WIDE = 100;

    private static final Pattern LENGTH = Pattern.compile(
            "(-fx-font-size|-fx-size|-fx-icon-size|-fx-fixed-cell-size|-fx-(?:min|pref|max)-(?:height|width)): (\\d+(?:\\.\\d+)?)");

    static TextSize kept(Settings settings) {
        String text = settings.of(SETTING).recall().get();
        return ALL.stream()
                .filter(p -> text.equals(String.valueOf(p)))
                .findFirst()
                .map(TextSize::new)
                .orElse(USUAL);
    }

    void keep(Settings settings) {
        settings.of(SETTING).keep().accept(String.valueOf(percent));
    }

    /** The next size, or the one before with -1. */
    TextSize step(int by) {
        int at = ALL.indexOf(percent) + by;
        return new TextSize(ALL.get(Math.max(0, Math.min(ALL.size() - 1, at))));
    }

    /** The address of the window's style sheet with its texts, and what holds them, in this size. */
    String sheet() {
        return percent == USUAL.percent
                ? Objects.requireNonNull(HeaderBar.class.getResource(SHEET)).toExternalForm()
                : "data:text/css;charset=utf-8;base64,"
                        + Base64.getEncoder().encodeToString(scaled(usual()).getBytes(StandardCharsets.UTF_8));
    }

    private static String usual() {
        try (InputStream in = Objects.requireNonNull(HeaderBar.class.getResourceAsStream(SHEET))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A style sheet with its lengths in this size. */
    String scaled(String sheet) {
        return LENGTH.matcher(sheet).replaceAll(m -> {
            double length = Double.parseDouble(m.group(2));
            boolean part = m.group(1).endsWith("width") && length > WIDE;
            return m.group(1) + ": " + (part ? m.group(2) : String.format(Locale.ROOT, "%.1f", length * percent / 100));
        });
    }
}
