package org.entente.paint;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.entente.scene.Colour;
import org.entente.scene.Mark;
import org.entente.scene.Scene;
import org.entente.scene.Stroke;
import org.entente.scene.Surface;
import org.entente.scene.TextWidths;
import org.jspecify.annotations.Nullable;

/**
 * Draws on a page. Haloes are outlines, not text, so that a text is
 * found and copied once.
 */
final class PdfSurface implements Surface, AutoCloseable {
    private static final double HALO = 3;
    private static final int ROUND = 1;

    private final PDPageContentStream page;
    private final PdfPen pen;
    private final PdfFonts fonts;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();
    private @Nullable PDOptionalContentProperties layers;
    private boolean inLayer;

    /** A write that can fail. */
    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }

    PdfSurface(PDDocument document, PDPage page, PdfFonts fonts, double pointsPerPixel) throws IOException {
        this.fonts = fonts;
        this.page = new PDPageContentStream(document, page);
        this.pen = new PdfPen(this.page);
        float scale = (float) pointsPerPixel;
        this.page.transform(
                new Matrix(scale, 0, 0, -scale, 0, page.getMediaBox().getHeight()));
        this.page.setLineJoinStyle(ROUND);
    }

    /** Keeps the layers apart, each as one that a reader can switch off. */
    void layered(PDDocument document) {
        PDOptionalContentProperties properties = new PDOptionalContentProperties();
        document.getDocumentCatalog().setOCProperties(properties);
        layers = properties;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills the page. */
    void ground(Scene scene) {
        write(() -> {
            page.addRect(0, 0, (float) scene.width(), (float) scene.height());
            fill(scene.background());
        });
    }

    @Override
    public void close() throws IOException {
        endLayer();
        page.close();
    }

    private void endLayer() throws IOException {
        if (inLayer) {
            page.endMarkedContent();
        }
        inLayer = false;
    }

    @Override
    public void layer(String name) {
        PDOptionalContentProperties kept = layers;
        if (kept == null) {
            return;
        }
        write(() -> {
            endLayer();
            String unique = name;
            for (int i = 2; kept.hasGroup(unique); i++) {
                unique = name + " " + i;
            }
            PDOptionalContentGroup group = new PDOptionalContentGroup(unique);
            kept.addGroup(group);
            page.beginMarkedContent(COSName.OC, group);
            inLayer = true;
        });
    }

    @Override
    public void disc(Mark.Disc disc) {
        double radius = disc.circle().radius();
        Shape circle =
                new Ellipse2D.Double(disc.circle().x() - radius, disc.circle().y() - radius, 2 * radius, 2 * radius);
        paint(() -> pen.walk(circle), disc.fill(), disc.stroke());
    }

    @Override
    public void line(Mark.Line line) {
        write(() -> stroke(() -> line.path().walk(pen), line.stroke()));
    }

    @Override
    public void area(Mark.Area area) {
        paint(() -> area.path().walk(pen), area.fill(), area.stroke());
    }

    private void paint(Runnable path, Colour fill, @Nullable Stroke stroke) {
        write(() -> {
            if (fill.alpha() > 0) {
                path.run();
                fill(fill);
            }
            if (stroke != null) {
                stroke(path, stroke);
            }
        });
    }

    private void fill(Colour colour) throws IOException {
        opacity(colour.alpha());
        page.setNonStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
        page.fillEvenOdd();
    }

    private void stroke(Runnable path, Stroke stroke) throws IOException {
        Colour colour = stroke.colour();
        if (stroke.width() <= 0 || colour.alpha() <= 0) {
            return;
        }
        opacity(colour.alpha());
        page.setStrokingColor(colour.red() / 255f, colour.green() / 255f, colour.blue() / 255f);
        page.setLineWidth(PdfPen.number(stroke.width()));
        float[] dash = new float[stroke.dash().size()];
        float sum = 0;
        for (int i = 0; i < dash.length; i++) {
            dash[i] = PdfPen.number(stroke.dash().get(i));
            sum += dash[i];
        }
        page.setLineDashPattern(sum > 0 ? dash : new float[0], 0);
        path.run();
        page.stroke();
    }

    private void opacity(double alpha) throws IOException {
        double rounded = Math.round(Math.max(0, Math.min(1, alpha)) * 100) / 100.0;
        page.setGraphicsStateParameters(opacities.computeIfAbsent(rounded, a -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setStrokingAlphaConstant((float) rounded);
            state.setNonStrokingAlphaConstant((float) rounded);
            return state;
        }));
    }

    @Override
    public void label(Mark.Label label) {
        Mark.Type type = label.type();
        String text = TextWidths.drawn(label.text());
        double width = TextWidths.inter().set(text, type.size(), type.bold());
        double left =
                switch (type.anchor()) {
                    case START -> label.x();
                    case MIDDLE -> label.x() - width / 2;
                    case END -> label.x() - width;
                };
        Colour halo = type.halo();
        write(() -> {
            if (halo != null) {
                Shape letters = LetterOutlines.get().text(text, type, left, label.y());
                stroke(() -> pen.walk(letters), Stroke.solid(halo, HALO));
            }
            opacity(type.colour().alpha());
            page.setNonStrokingColor(
                    type.colour().red() / 255f,
                    type.colour().green() / 255f,
                    type.colour().blue() / 255f);
            letters(text, type, left, label.y());
        });
    }

    /** Sets signs that the fonts have as text; others are drawn as an empty box. */
    private void letters(String signs, Mark.Type type, double left, double y) throws IOException {
        double x = left;
        int at = 0;
        while (at < signs.length()) {
            Optional<FontFile> font = fonts.file(signs.codePointAt(at), type.bold());
            int end = at;
            while (end < signs.length()
                    && fonts.file(signs.codePointAt(end), type.bold()).equals(font)) {
                end += Character.charCount(signs.codePointAt(end));
            }
            String run = signs.substring(at, end);
            if (font.isPresent()) {
                page.beginText();
                page.setFont(fonts.embedded(font.get()), (float) type.size());
                page.setTextMatrix(new Matrix(1, 0, 0, -1, PdfPen.number(x), PdfPen.number(y)));
                page.showText(run);
                page.endText();
            } else {
                pen.walk(LetterOutlines.get().text(run, type, x, y));
                page.fill();
            }
            x += TextWidths.inter().set(run, type.size(), type.bold());
            at = end;
        }
    }
}
