package org.entente.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.entente.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovingTest {
    /** Between two steps there are two pictures at this rate: 750 ms in thirds. */
    private static final Choice SMALL = Choice.USUAL.motion(new Choice.Motion(320, 200, 1.5, 4));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aGifHoldsEveryStepAndComesBackAsItWasWritten() throws IOException {
        Path file = folder.resolve("story.gif");
        new MovingPicture().write(Lessons.weapons(), SMALL, file, Progress.SILENT);
        List<String> delays = new ArrayList<>();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
            reader.setInput(in);
            BufferedImage first = reader.read(0);
            assertThat(first.getWidth()).isEqualTo(320);
            assertThat(first.getHeight()).isEqualTo(200);
            IIOMetadataNode screen = node(
                    reader.getStreamMetadata().getAsTree("javax_imageio_gif_stream_1.0"), "LogicalScreenDescriptor");
            assertThat(screen.getAttribute("logicalScreenWidth")).isEqualTo("320");
            for (int i = 0; i < reader.getNumImages(true); i++) {
                delays.add(node(
                                reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0"),
                                "GraphicControlExtension")
                        .getAttribute("delayTime"));
            }
        }
        assertThat(delays).containsExactly("150", "25", "25", "150", "25", "25", "150");
    }

    private static IIOMetadataNode node(org.w3c.dom.Node root, String name) {
        return (IIOMetadataNode)
                ((IIOMetadataNode) root).getElementsByTagName(name).item(0);
    }

    @Test
    void framesAreNumberedWithoutAGap() throws IOException {
        Path out = folder.resolve("frames");
        new VideoFrames().write(Lessons.weapons(), SMALL, out, Progress.SILENT);
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(out)) {
            files.map(f -> f.getFileName().toString()).sorted().forEach(names::add);
        }
        assertThat(names)
                .hasSize(3 * 6 + 2 * 2 + 1)
                .startsWith("0001.png", "0002.png")
                .endsWith("0022.png", "video.txt");
        assertThat(Files.readString(out.resolve("video.txt")))
                .startsWith("ffmpeg -framerate 4 -i %04d.png")
                .endsWith("\"weapons.mp4\"\n");
        assertThat(ImageIO.read(out.resolve("0022.png").toFile()).getWidth()).isEqualTo(320);
    }

    @Test
    void aFolderWithSomethingInItIsNotTouched() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThatThrownBy(() -> new VideoFrames().write(Lessons.weapons(), SMALL, folder, Progress.SILENT))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not empty");
        assertThat(folder.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void aStoryWithoutAStepIsRefused() {
        assertThatThrownBy(() ->
                        new MovingPicture().write(Lessons.of(), SMALL, folder.resolve("none.gif"), Progress.SILENT))
                .hasMessage("The story has no step to show.");
    }

    @Test
    void aStepIsHeldAsLongAsItsTimingSaysUnlessATimeIsChosen() {
        assertThat(Choice.Motion.USUAL.held(0)).isEqualTo(6);
        assertThat(Choice.Motion.USUAL.held(21)).isEqualTo(21);
        assertThat(new Choice.Motion(320, 200, 2, 4).held(21)).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"10,200,6,10", "320,99999,6,10", "320,200,-1,10", "320,200,NaN,10", "320,200,6,0", "320,200,6,1000"})
    void whatCannotBeShownIsRefused(int width, int height, double seconds, double rate) {
        assertThatThrownBy(() -> new Choice.Motion(width, height, seconds, rate))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected");
    }
}
