package org.entente.paint;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.data.XmlText;
import org.entente.scene.Colour;
import org.entente.scene.Mark;
import org.entente.scene.Path;
import org.entente.scene.Scene;
import org.entente.scene.Setting;
import org.entente.scene.Stroke;
import org.entente.scene.Surface;
import org.entente.scene.TextWidths;
import org.jspecify.annotations.Nullable;

/**
 * Draws into SVG text, a group for each layer. The letters in use are embedded; each text carries the width it was
 * measured with all the same, so that labels keep their room in programs that read no embedded fonts.
 */
final class SvgSurface implements Surface {
    private static final double HALO = 3;

    private final XmlText svg = new XmlText();
    private final Set<String> ids = new HashSet<>();
    private boolean inLayer;

    SvgSurface(Scene scene, boolean background) {
        svg.open("svg")
                .attribute("xmlns", "http://www.w3.org/2000/svg")
                .attribute("width", scene.width())
                .attribute("height", scene.height())
                .attribute("viewBox", "0 0 " + SvgPath.text(scene.width()) + " " + SvgPath.text(scene.height()))
                .attribute("role", "img")
                .attribute("font-family", "Inter, " + SvgFonts.families(scene) + "sans-serif")
                .attribute("style", "font-kerning:none;font-variant-ligatures:none;font-feature-settings:'calt' 0")
                .attribute("fill-rule", "evenodd")
                .attribute("stroke-linejoin", "round")
                .attribute("xml:space", "preserve");
        svg.open("title").text("title", scene.title());
        String faces = SvgFonts.faces(scene);
        if (!faces.isEmpty()) {
            svg.open("style").text("style", faces);
        }
        if (background) {
            svg.open("rect").attribute("width", scene.width()).attribute("height", scene.height());
            fill(scene.background());
            svg.empty();
        }
    }

    /** Ends the drawing and gives the whole file. */
    String finish() {
        endLayer();
        svg.close("svg");
        return svg.toString();
    }

    @Override
    public void layer(String name) {
        endLayer();
        String id = name.replaceAll("[^A-Za-z0-9_-]", "-");
        String unique = id;
        for (int i = 2; !ids.add(unique); i++) {
            unique = id + "-" + i;
        }
        svg.open("g").attribute("id", unique);
        inLayer = true;
    }

    private void endLayer() {
        if (inLayer) {
            svg.close("g");
        }
        inLayer = false;
    }

    @Override
    public void disc(Mark.Disc disc) {
        svg.open("circle")
                .attribute("cx", disc.circle().x())
                .attribute("cy", disc.circle().y())
                .attribute("r", disc.circle().radius());
        fill(disc.fill());
        stroke(disc.stroke());
        svg.empty();
    }

    @Override
    public void line(Mark.Line line) {
        path(line.path());
        svg.attribute("fill", "none");
        stroke(line.stroke());
        svg.empty();
    }

    @Override
    public void area(Mark.Area area) {
        path(area.path());
        fill(area.fill());
        stroke(area.stroke());
        svg.empty();
    }

    @Override
    public void label(Mark.Label label) {
        Mark.Type type = label.type();
        Setting set = Setting.of(label.text());
        double width = TextWidths.inter().width(label.text(), type.size(), type.bold());
        svg.open("text")
                .attribute("x", set.rightToLeft() ? middle(label, width) : label.x())
                .attribute("y", label.y())
                .attribute("font-size", type.size())
                .attribute(
                        "text-anchor",
                        (set.rightToLeft() ? Mark.Anchor.MIDDLE : type.anchor())
                                .name()
                                .toLowerCase(Locale.ROOT));
        if (set.rightToLeft()) {
            svg.attribute("direction", "rtl");
        }
        if (width > 0 && set.complete()) {
            svg.attribute("textLength", width).attribute("lengthAdjust", "spacingAndGlyphs");
        }
        if (type.bold()) {
            svg.attribute("font-weight", "600");
        }
        fill(type.colour());
        Colour halo = type.halo();
        if (halo != null) {
            stroke(Stroke.solid(halo, HALO));
            svg.attribute("paint-order", "stroke");
        }
        svg.text("text", set.logical());
    }

    /** Where a label's middle is: what start and end mean to programs differs where text runs from right to left. */
    private static double middle(Mark.Label label, double width) {
        return switch (label.type().anchor()) {
            case START -> label.x() + width / 2;
            case MIDDLE -> label.x();
            case END -> label.x() - width / 2;
        };
    }

    private void path(Path path) {
        svg.open("path").attribute("d", SvgPath.of(path));
    }

    private void fill(Colour colour) {
        paint("fill", colour);
    }

    private void stroke(@Nullable Stroke stroke) {
        if (stroke == null) {
            return;
        }
        paint("stroke", stroke.colour());
        svg.attribute("stroke-width", stroke.width());
        if (!stroke.dash().isEmpty()) {
            svg.attribute(
                    "stroke-dasharray",
                    stroke.dash().stream().map(SvgPath::text).collect(Collectors.joining(" ")));
        }
    }

    private void paint(String attribute, Colour colour) {
        svg.attribute(attribute, colour.hex());
        if (colour.alpha() < 1) {
            svg.attribute(attribute + "-opacity", colour.alpha());
        }
    }
}
