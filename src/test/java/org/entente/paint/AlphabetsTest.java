package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.entente.paint.Picture.Options;
import org.entente.scene.Colour;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Scene;
import org.entente.scene.Setting;
import org.entente.scene.TextWidths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Names in many scripts, alike on every surface. */
class AlphabetsTest {
    private static final List<String> NAMES = List.of(
            "Република Србија",
            "الإمارات العربية المتحدة",
            "中华人民共和国",
            "대한민국",
            "ישראל",
            "საქართველო",
            "Հայաստան",
            "ኢትዮጵያ",
            "भारत",
            "বাংলাদেশ",
            "ශ්‍රී ලංකා",
            "ประเทศไทย",
            "Egypt (مصر)");

    private static final List<Mark.Anchor> ANCHORS = List.of(Mark.Anchor.START, Mark.Anchor.MIDDLE, Mark.Anchor.END);

    static List<Picture> pictures() {
        return Pictures.all();
    }

    static List<String> names() {
        return NAMES;
    }

    private static Scene scene(List<String> names) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Mark.Anchor anchor = ANCHORS.get(i % 3);
            Mark.Type type = new Mark.Type(15, i % 2 == 0, anchor, Colour.of("#222222"), Colour.of("#ffe9a8"));
            double x = i % 3 == 0 ? 20 : i % 3 == 1 ? 150 : 280;
            marks.add(new Mark.Label(x, 24 + 26 * i, names.get(i), type, null));
        }
        return new Scene(
                300, 20 + 26 * names.size(), "Names", Colour.of("#ffffff"), List.of(new Layer("labels", marks)));
    }

    private static byte[] write(Picture picture, Scene scene, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        picture.write(scene, new Options(scale, false), out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void namesLookAsTheyDidWhenTheyWereLastLookedAt(Picture picture) throws IOException {
        byte[] now = write(picture, scene(NAMES), 2);
        assertThat(write(picture, scene(NAMES), 2)).isEqualTo(now);
        Golden.of("names." + picture.id()).compare(picture.id().equals("svg") ? withoutFonts(now) : now);
    }

    /** The drawing with a checksum in place of each font, which would be most of the file. */
    private static byte[] withoutFonts(byte[] svg) {
        return Pattern.compile("base64,([^)]*)")
                .matcher(new String(svg, StandardCharsets.UTF_8))
                .replaceAll(
                        font -> "base64," + Integer.toHexString(font.group(1).hashCode()))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aPageLooksLikeTheImage() throws IOException {
        byte[] pdf = write(new PdfPicture(), scene(NAMES), 1);
        double unlike = Golden.unlike(PngPicture.draw(scene(NAMES), new Options(3, false)), PdfPage.render(pdf, 3), 64);
        assertThat(unlike).isLessThan(0.003);
    }

    @Test
    void theSheetLooksLikeJava2d() {
        Likeness likeness = Likeness.of(scene(NAMES), 2);
        assertThat(likeness.mean()).as(likeness.toString()).isLessThan(0.7);
        assertThat(likeness.off()).as(likeness.toString()).isLessThan(0.0005);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsReadFromThePageAsItIsWritten(String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(new PdfPicture(), scene(List.of(name)), 1))) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo(name);
        }
    }

    /** Widths of the page's own fonts, of the drawing's lengths and of the outlines are those that labels were placed by. */
    @ParameterizedTest
    @MethodSource("names")
    void widthsAreTheSameOnEverySurface(String name) throws Exception {
        double measured = TextWidths.inter().width(name, 15, true);
        byte[] svg = write(new SvgPicture(), scene(List.of(name)), 1);
        Element text = (Element) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg))
                .getElementsByTagName("text")
                .item(0);
        assertThat(Double.parseDouble(text.getAttribute("textLength"))).isCloseTo(measured, within(0.0051));
        assertThat(text.getTextContent()).isEqualTo(name);
        String signs = TextWidths.drawn(name);
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PdfFonts fonts = new PdfFonts(document, List.of(scene(List.of(name))));
            double onPage = 0;
            for (int sign : signs.codePoints().toArray()) {
                onPage += fonts.embedded(fonts.file(sign, true).orElseThrow()).getStringWidth(Character.toString(sign))
                        * 15
                        / 1000;
            }
            assertThat(onPage).isCloseTo(measured, within(0.15));
        }
        Mark.Type type = new Mark.Type(15, true, Mark.Anchor.START, Colour.of("#000000"), null);
        Rectangle2D box = LetterOutlines.get().text(signs, type, 0, 0).getBounds2D();
        assertThat(box.getMinX()).isBetween(-2.0, 3.0);
        assertThat(box.getMaxX()).isBetween(measured - 3, measured + 2);
    }

    @Test
    void textFromRightToLeftIsMarkedAsSuchAndHungByItsMiddle() throws IOException {
        String name = NAMES.get(1);
        Mark.Type type = new Mark.Type(15, false, Mark.Anchor.END, Colour.of("#222222"), null);
        Scene scene = new Scene(
                300,
                50,
                "",
                Colour.of("#ffffff"),
                List.of(new Layer("labels", List.of(new Mark.Label(280, 30, name, type, null)))));
        double width = TextWidths.inter().width(name, 15, false);
        assertThat(new String(write(new SvgPicture(), scene, 1), StandardCharsets.UTF_8))
                .contains("direction=\"rtl\"", "text-anchor=\"middle\"", "x=\"" + SvgPath.text(280 - width / 2) + "\"")
                .contains("font-family:'Noto Sans Arabic';font-weight:400", "Inter, Noto Sans Arabic, sans-serif");
    }

    @Test
    void everyClusterHasAGlyphWithAnOutlineInItsRoom() {
        for (int c = 0xe000; c < 0xf900; c++) {
            String text = Setting.text(c);
            if (!text.equals(Character.toString(c))) {
                Mark.Type type = new Mark.Type(100, false, Mark.Anchor.START, Colour.of("#000000"), null);
                Rectangle2D box = LetterOutlines.get()
                        .text(Character.toString(c), type, 0, 0)
                        .getBounds2D();
                double width = TextWidths.inter().set(Character.toString(c), 100, false);
                assertThat(box.isEmpty()).as(text).isFalse();
                assertThat(box.getMinX()).as(text).isGreaterThan(-60);
                assertThat(box.getMaxX()).as(text).isLessThan(width + 60);
                assertThat(box.getHeight()).as(text).isLessThan(260);
            }
        }
    }
}
