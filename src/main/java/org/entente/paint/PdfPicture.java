package org.entente.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.entente.scene.Scene;

/**
 * Portable Document Format: one page of the scene's size, 96 pixels to the inch, its text selectable and its letters
 * embedded. No time is written, and the file's id is fixed.
 */
public final class PdfPicture implements Picture {
    static final double POINTS_PER_PIXEL = 0.75;

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public void write(Scene scene, Options options, OutputStream out) throws IOException {
        System.setProperty("java.awt.headless", "true"); // only shapes are taken from AWT, also beside a window
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(
                    (float) (scene.width() * POINTS_PER_PIXEL), (float) (scene.height() * POINTS_PER_PIXEL)));
            document.addPage(page);
            describe(document, scene.title());
            try (PdfSurface surface =
                    new PdfSurface(document, page, new PdfFonts(document, List.of(scene)), POINTS_PER_PIXEL)) {
                surface.layered(document);
                if (!options.transparent()) {
                    surface.ground(scene);
                }
                scene.paint(surface);
            }
            document.setDocumentId(1L);
            document.save(out);
        } catch (UncheckedIOException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    static void describe(PDDocument document, String title) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreator("Entente");
        document.setDocumentInformation(information);
        PDViewerPreferences preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.getDocumentCatalog().setLanguage("en");
    }
}
