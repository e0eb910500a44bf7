package org.entente.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.entente.geo.Rect;
import org.entente.model.Progress;
import org.entente.model.Texts;
import org.entente.scene.Scene;

/** Several pages as one document of the Portable Document Format; the same pages give the same bytes. */
public record Booklet(String title, List<Leaf> leaves) {
    public Booklet {
        leaves = List.copyOf(leaves);
    }

    /** Writes a file, whole or not at all. */
    public void write(Path file, Progress progress) throws IOException {
        SavedPicture.replace(file, progress, out -> write(out, progress));
    }

    /** Writes the document and leaves the stream open; what is left of it once it is cancelled is no document. */
    public void write(OutputStream out, Progress progress) throws IOException {
        System.setProperty("java.awt.headless", "true"); // only shapes are taken from AWT, also beside a window
        try (PDDocument document = new PDDocument()) {
            PdfPicture.describe(document, title);
            document.getDocumentCatalog().setLanguage(Texts.locale().toLanguageTag());
            PdfFonts fonts =
                    new PdfFonts(document, leaves.stream().map(Leaf::scene).toList());
            for (int i = 0; i < leaves.size() && !progress.cancelled(); i++) {
                progress.report((double) i / leaves.size(), title);
                page(document, fonts, leaves.get(i));
            }
            document.setDocumentId(1L);
            document.save(out);
        } catch (UncheckedIOException e) {
            throw new IOException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void page(PDDocument document, PdfFonts fonts, Leaf leaf) throws IOException {
        Scene scene = leaf.scene();
        double scale = PdfPicture.POINTS_PER_PIXEL;
        PDPage page = new PDPage(new PDRectangle((float) (scene.width() * scale), (float) (scene.height() * scale)));
        document.addPage(page);
        try (PdfSurface surface = new PdfSurface(document, page, fonts, scale)) {
            scene.paint(surface);
        }
        for (Leaf.Link link : leaf.links()) {
            Rect at = link.place();
            PDAnnotationLink annotation = new PDAnnotationLink();
            annotation.setRectangle(new PDRectangle(
                    (float) (at.x() * scale),
                    (float) ((scene.height() - at.bottom()) * scale),
                    (float) (at.width() * scale),
                    (float) (at.height() * scale)));
            PDActionURI action = new PDActionURI();
            action.setURI(link.url());
            annotation.setAction(action);
            PDBorderStyleDictionary none = new PDBorderStyleDictionary();
            none.setWidth(0);
            annotation.setBorderStyle(none);
            page.getAnnotations().add(annotation);
        }
    }
}
