package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.entente.paint.Picture.Options;
import org.entente.scene.Colour;
import org.entente.scene.Layer;
import org.entente.scene.Mark;
import org.entente.scene.Scene;
import org.entente.scene.Typeface;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgPictureTest {
    private static final Colour INK = Colour.of("#222222");

    private static String write(Scene scene) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgPicture().write(scene, Options.PLAIN, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static Scene labelled(String layer, String text) {
        Mark.Type type = new Mark.Type(12, false, Mark.Anchor.END, INK, Colour.of("#ffffff"));
        return new Scene(
                100,
                50,
                text,
                Colour.of("#ffffff"),
                List.of(new Layer(layer, List.of(new Mark.Label(1, 2, text, type, null)))));
    }

    private static Element only(Document document, String tag) {
        assertThat(document.getElementsByTagName(tag).getLength()).as(tag).isEqualTo(1);
        return (Element) document.getElementsByTagName(tag).item(0);
    }

    @Test
    void markupInTextStaysText() throws Exception {
        String text = "</text><script>alert(\"&lt;\")</script>' ]]> &amp;";
        Document document = parse(write(labelled("labels", text)));
        assertThat(document.getElementsByTagName("script").getLength()).isZero();
        assertThat(only(document, "text").getTextContent()).isEqualTo(text);
        assertThat(only(document, "title").getTextContent()).isEqualTo(text);
    }

    @Test
    void whatXmlForbidsIsDropped() throws Exception {
        Document document = parse(write(labelled("labels", "a\u0000\u0007\uD800b\uFFFE\uFFFFc😀\u0085")));
        assertThat(only(document, "text").getTextContent()).isEqualTo("abc😀");
    }

    @Test
    void layersAreGroupsWithIdsOfTheirOwn() throws Exception {
        Scene one = labelled("my \"layer\"", "x");
        Scene twice = new Scene(
                10, 10, "", INK, List.of(one.layers().get(0), one.layers().get(0)));
        Document document = parse(write(twice));
        assertThat(((Element) document.getElementsByTagName("g").item(0)).getAttribute("id"))
                .isEqualTo("my--layer-");
        assertThat(((Element) document.getElementsByTagName("g").item(1)).getAttribute("id"))
                .isEqualTo("my--layer--2");
    }

    @Test
    void textIsTextWithItsHaloBehindAndItsMeasuredWidth() throws Exception {
        Element text = only(parse(write(labelled("labels", "Србија"))), "text");
        assertThat(text.getAttribute("paint-order")).isEqualTo("stroke");
        assertThat(text.getAttribute("stroke")).isEqualTo("#ffffff");
        assertThat(text.getAttribute("text-anchor")).isEqualTo("end");
        assertThat(Double.parseDouble(text.getAttribute("textLength"))).isBetween(39.0, 41.0);
        Element unknown = only(parse(write(labelled("labels", "ᚠᚢ"))), "text");
        assertThat(unknown.hasAttribute("textLength")).isFalse();
    }

    @Test
    void numbersHaveTwoDecimalsInEveryCountry() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(write(SampleScene.everyMark()))
                    .contains("stroke-width=\"2.5\"")
                    .doesNotContain("2,5");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(SvgPath.text(-0.004)).isEqualTo("0");
        assertThat(SvgPath.text(-0.05)).isEqualTo("-0.05");
        assertThat(SvgPath.text(12.3456)).isEqualTo("12.35");
        assertThat(SvgPath.text(1.5)).isEqualTo("1.5");
        assertThat(SvgPath.text(-1234567)).isEqualTo("-1234567");
    }

    @Test
    void theLettersInUseAreEmbeddedForEachWeight() throws Exception {
        String style = only(parse(write(SampleScene.everyMark())), "style").getTextContent();
        List<String> faces = List.of(style.split("(?=@font-face)", -1));
        assertThat(faces).hasSize(2);
        assertThat(faces.get(0)).contains("font-family:Inter", "font-weight:400");
        assertThat(faces.get(1)).contains("font-weight:600");
        String base64 = faces.get(1).replaceAll(".*base64,", "").replace(")}", "");
        TrueTypeFont font = new TTFParser()
                .parse(new RandomAccessReadBuffer(Base64.getDecoder().decode(base64)));
        var characters = font.getUnicodeCmapLookup();
        assertThat("AVTŁódźĐ ".codePoints().filter(c -> characters.getGlyphId(c) == 0))
                .isEmpty();
        assertThat(characters.getGlyphId('Q')).isZero();
        assertThat(font.getAdvanceWidth(characters.getGlyphId('Ł')))
                .isEqualTo(Typeface.INTER.font(true).advance('Ł'));
        assertThat(write(SampleScene.everyMark())).hasSizeLessThan(60_000);
    }

    @Test
    void aDrawingWithoutTextHasNoFont() throws Exception {
        assertThat(write(new Scene(10, 10, "x", INK, List.of()))).doesNotContain("<style");
    }

    @Test
    void aCoordinateThatIsNoNumberIsAFaultOfTheProgram() {
        assertThatThrownBy(() -> SvgPath.text(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
