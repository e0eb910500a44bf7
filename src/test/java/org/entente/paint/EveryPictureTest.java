package org.entente.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.entente.model.Texts;
import org.entente.paint.Picture.Options;
import org.entente.scene.Colour;
import org.entente.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every picture promises. */
class EveryPictureTest {
    static List<Picture> pictures() {
        return Pictures.all();
    }

    private static byte[] write(Picture picture, Scene scene, Options options) throws IOException {
        boolean[] closed = {false};
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        picture.write(scene, options, out);
        assertThat(closed[0]).as("stream left open").isFalse();
        return out.toByteArray();
    }

    @Test
    void idsAreFileEndingsOfTheirOwn() {
        assertThat(pictures()).extracting(Picture::id).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9]+"));
        assertThat(pictures()).allMatch(picture -> Pictures.byId(picture.id()).orElseThrow() == picture);
        assertThat(Pictures.byId("nonsense")).isEmpty();
    }

    @Test
    void everyOutputIsNamedInEveryLanguage() {
        for (Locale language : Texts.LANGUAGES) {
            try {
                Texts.speak(language);
                assertThat(Output.all(Options.PLAIN))
                        .extracting(Output::name)
                        .doesNotHaveDuplicates()
                        .noneMatch(name -> name.isBlank() || name.startsWith("scene."));
            } finally {
                Texts.speak(Locale.ENGLISH);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theSameSceneGivesTheSameBytes(Picture picture) throws IOException {
        byte[] once = write(picture, SampleScene.everyMark(), Options.PLAIN);
        assertThat(once).hasSizeGreaterThan(500);
        assertThat(write(picture, SampleScene.everyMark(), Options.PLAIN)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void theSceneLooksAsItDidWhenItWasLastLookedAt(Picture picture) throws IOException {
        byte[] now = write(picture, SampleScene.everyMark(), new Options(2, false));
        Golden.of("marks." + picture.id()).compare(now);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void transparencyChangesTheFile(Picture picture) throws IOException {
        assertThat(write(picture, SampleScene.everyMark(), new Options(1, true)))
                .isNotEqualTo(write(picture, SampleScene.everyMark(), Options.PLAIN));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void anEmptySceneIsAPictureToo(Picture picture) throws IOException {
        Scene empty = new Scene(10, 10, "", Colour.of("#ffffff"), List.of());
        assertThat(write(picture, empty, Options.PLAIN)).isNotEmpty();
    }
}
