package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.paint.Picture.Options;
import org.entente.scene.Colour;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Scene;
import org.junit.jupiter.api.Test;

class PdfPictureTest {
    private static final Colour INK = Colour.of("#222222");

    private static byte[] write(Scene scene, Options options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfPicture().write(scene, options, out);
        return out.toByteArray();
    }

    private static Scene text(String text) {
        Mark.Type type = new Mark.Type(16, false, Mark.Anchor.START, INK, Colour.of("#ffffff"));
        return new Scene(
                400,
                50,
                text,
                Colour.of("#ffffff"),
                List.of(new Layer("labels", List.of(new Mark.Label(10, 30, text, type, null)))));
    }

    private static String extracted(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    /** Fine edges are smoothed otherwise by the program that renders; whatever lacks or strays would be a lot more. */
    @Test
    void thePageLooksLikeTheImage() throws IOException {
        byte[] pdf = write(SampleScene.everyMark(), Options.PLAIN);
        double unlike = Golden.unlike(
                PngPicture.draw(SampleScene.everyMark(), new Options(3, false)), PdfPage.render(pdf, 3), 64);
        assertThat(unlike).isLessThan(0.003);
    }

    @Test
    void textCanBeReadOnceInEveryAlphabetOfTheFont() throws IOException {
        assertThat(extracted(write(text("Србија Ελλάδα Łódź fi"), Options.PLAIN)))
                .isEqualTo("Србија Ελλάδα Łódź fi");
    }

    @Test
    void whatTheFontLacksIsABoxAndTheRestIsText() throws IOException {
        byte[] pdf = write(text("AᚠᚢB\u0007"), Options.PLAIN);
        assertThat(extracted(pdf).replaceAll("\\s", "")).isEqualTo("AB");
    }

    @Test
    void aPixelIsThreeQuartersOfAPointAndTheFontIsASubset() throws IOException {
        byte[] pdf = write(SampleScene.everyMark(), Options.PLAIN);
        assertThat(pdf.length).isLessThan(60_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isEqualTo(180);
            assertThat(page.getMediaBox().getHeight()).isEqualTo(120);
            for (var name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Inter-.*");
            }
            assertThat(document.getDocumentCatalog().getOCProperties().getGroupNames())
                    .containsExactly("base map", "ties", "labels");
        }
    }

    @Test
    void theDocumentHasItsTitleAndNoDate() throws IOException {
        byte[] pdf = write(SampleScene.everyMark(), Options.PLAIN);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Serbia & <neighbours>");
            assertThat(document.getDocumentInformation().getCreationDate()).isNull();
            assertThat(document.getDocumentInformation().getModificationDate()).isNull();
        }
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("CreationDate");
    }
}
