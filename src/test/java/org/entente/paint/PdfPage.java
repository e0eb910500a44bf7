package org.entente.paint;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The page of a document as another program draws it. */
final class PdfPage {
    private static final double PIXELS_PER_POINT = 4 / 3.0;

    private PdfPage() {}

    /** In as many pixels for each pixel of the scene. */
    static BufferedImage render(byte[] pdf, double scale) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(0, (float) (scale * PIXELS_PER_POINT), ImageType.RGB);
        }
    }
}
