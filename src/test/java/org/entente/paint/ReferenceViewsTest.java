package org.entente.paint;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.entente.data.RecordReader;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.scene.Scene;
import org.entente.scene.SceneBuilder;
import org.entente.scene.Sight;
import org.entente.scene.Stages;
import org.entente.scene.Subject;
import org.entente.scene.Theme;
import org.entente.time.Filter;
import org.entente.time.TimeIndex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The pictures of a made-up record that has ties of every kind and status, vague dates and a scenario, without the letters
 * that the files embed.
 */
class ReferenceViewsTest {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 620;

    private static Scene scene(String layout, Theme theme) throws Exception {
        Chronicle chronicle = RecordReader.read(Path.of("src/test/resources/records/reference"))
                .chronicle();
        TimeIndex index = TimeIndex.of(chronicle, Set.of("replacement"));
        Subject subject = new Subject("ARC", Ref.tie("energy-bor-arc-gas"));
        Stages stages = new Stages(chronicle);
        return new SceneBuilder()
                .build(new Sight(
                        index,
                        index.at(LocalDate.of(2015, 2, 1), Filter.NONE),
                        stages.of(layout, subject),
                        subject,
                        new Sight.Manner(stages.frame(layout, subject, WIDTH, HEIGHT), theme, false)));
    }

    @ParameterizedTest
    @CsvSource({"matrix,LIGHT", "matrix,DARK", "lanes,LIGHT", "lanes,DARK"})
    void looksAsItWasFoundRight(String layout, Theme theme) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgPicture().write(scene(layout, theme), Picture.Options.PLAIN, out);
        String drawing = out.toString(StandardCharsets.UTF_8).replaceAll("<style>[^<]*</style>\\R?", "");
        Golden.of(layout + "-" + theme.word() + ".svg").compare(drawing.getBytes(StandardCharsets.UTF_8));
    }
}
