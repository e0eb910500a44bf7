package org.entente.paint;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.data.RecordReader;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.scene.Multiples;
import org.entente.scene.Scene;
import org.entente.scene.SceneBuilder;
import org.entente.scene.Sight;
import org.entente.scene.Stages;
import org.entente.scene.Subject;
import org.entente.scene.Theme;
import org.entente.time.Filter;
import org.entente.time.TimeIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pictures of a made-up record that has ties of every kind and status, vague dates and a scenario, without the letters
 * that the files embed.
 */
class ReferenceViewsTest {
    private static final double WIDTH = 960;
    private static final double HEIGHT = 620;

    private static Chronicle chronicle = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws UnreadableRecordException {
        chronicle = RecordReader.read(Path.of("src/test/resources/records/reference"))
                .chronicle();
    }

    private static Scene scene(String layout, Theme theme, @Nullable LocalDate against) {
        return new SceneBuilder().build(sight(layout, theme, LocalDate.of(2015, 2, 1), against, WIDTH, HEIGHT));
    }

    private static Sight sight(
            String layout, Theme theme, LocalDate day, @Nullable LocalDate against, double width, double height) {
        TimeIndex index = TimeIndex.of(chronicle, Set.of("replacement"));
        Subject subject = new Subject("ARC", Ref.tie("energy-bor-arc-gas"));
        Stages stages = new Stages(chronicle);
        return new Sight(
                index,
                index.at(day, Filter.NONE),
                stages.of(layout, subject),
                subject,
                new Sight.Manner(
                        stages.frame(layout, subject, width, height),
                        theme,
                        false,
                        against == null ? null : index.at(against, Filter.NONE)));
    }

    @ParameterizedTest
    @CsvSource({
        "matrix,LIGHT",
        "matrix,DARK",
        "lanes,LIGHT",
        "lanes,DARK",
        "map,LIGHT",
        "europe,PRINT",
        "azimuthal,LIGHT",
        "globe,DARK",
        "network,LIGHT",
        "network,DARK",
        "blocs,PRINT",
        "ego,LIGHT",
        "ego,DARK"
    })
    void looksAsItWasFoundRight(String layout, Theme theme) throws IOException {
        compare(layout + "-" + theme.word() + ".svg", scene(layout, theme, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "matrix", "map", "ego"})
    void theDifferenceOfTwoDaysLooksAsItWasFoundRight(String layout) throws IOException {
        compare(layout + "-difference.svg", scene(layout, Theme.LIGHT, LocalDate.of(2008, 2, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"network", "matrix"})
    void daysSideBySideLookAsTheyWereFoundRight(String layout) throws IOException {
        List<LocalDate> days = List.of(LocalDate.of(2008, 2, 1), LocalDate.of(2012, 2, 1), LocalDate.of(2015, 2, 1));
        Multiples.Shots shots = (day, width, height) -> sight(layout, Theme.LIGHT, day, null, width, height);
        compare(layout + "-days.svg", new Multiples().build(days, shots, WIDTH, HEIGHT));
    }

    private static void compare(String golden, Scene scene) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SvgPicture().write(scene, Picture.Options.PLAIN, out);
        String drawing = out.toString(StandardCharsets.UTF_8).replaceAll("<style>[^<]*</style>\\R?", "");
        Golden.of(golden).compare(drawing.getBytes(StandardCharsets.UTF_8));
    }
}
