package org.entente.page;

import java.util.Collection;
import java.util.Locale;
import org.entente.model.TieKind;
import org.entente.scene.Change;
import org.entente.scene.Colour;
import org.entente.scene.Palette;
import org.entente.scene.Theme;

/** The program's colours as variables of CSS: light or dark as the reader's system is or the page is switched, else for paper. */
final class PageLook {
    private final Collection<TieKind> kinds;

    PageLook(Collection<TieKind> kinds) {
        this.kinds = kinds;
    }

    String css() {
        return rule(":root", "light", Theme.LIGHT)
                + "@media (prefers-color-scheme: dark) {\n" + rule(":root", "dark", Theme.DARK) + "}\n"
                + rule(":root[data-theme=light]", "light", Theme.LIGHT)
                + rule(":root[data-theme=dark]", "dark", Theme.DARK)
                + "@media print {\n" + rule(":root:root", "light", Theme.PRINT) + "}\n"
                + kinds();
    }

    private String rule(String selector, String scheme, Theme theme) {
        Palette palette = Palette.of(theme);
        StringBuilder out = new StringBuilder(selector + " { color-scheme: " + scheme + ";");
        variable("sea", palette.ground().sea(), out);
        variable("land", palette.ground().land(), out);
        variable("border", palette.ground().border(), out);
        variable("panel", palette.ground().panel(), out);
        variable("homeland", palette.ground().homeland(), out);
        variable("strong", palette.ink().strong(), out);
        variable("quiet", palette.ink().quiet(), out);
        variable("hairline", palette.ink().hairline(), out);
        variable("accent", palette.accent(), out);
        int number = 0;
        for (TieKind kind : kinds) {
            variable("kind" + number++, palette.kind(kind), out);
        }
        int change = 0;
        for (Change each : Change.values()) {
            variable("change" + change++, each.stroke(palette).colour(), out);
        }
        return out.append(" }\n").toString();
    }

    private static void variable(String name, Colour colour, StringBuilder out) {
        out.append(String.format(Locale.ROOT, " --%s: %s;", name, colour.hex()));
    }

    /** A class for each kind and for each change, whose text colour its lines take. */
    private String kinds() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < kinds.size(); i++) {
            out.append(String.format(Locale.ROOT, ".kind%d { color: var(--kind%d); }%n", i, i)
                    .replace("\r", ""));
        }
        for (int i = 0; i < Change.values().length; i++) {
            out.append(String.format(Locale.ROOT, ".change%d { color: var(--change%d); }%n", i, i)
                    .replace("\r", ""));
        }
        return out.toString();
    }
}
