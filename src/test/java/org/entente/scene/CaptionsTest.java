package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.data.Bundled;
import org.entente.geo.Rect;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names of the sectors around one actor. */
class CaptionsTest {
    private static Chronicle chronicle = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws Exception {
        chronicle = Bundled.chronicle();
    }

    @ParameterizedTest
    @CsvSource({
        "SRB,1600,1000",
        "SRB,1280,720",
        "SRB,1024,768",
        "RUS,1280,720",
        "USA,1280,720",
        "USA,1600,1000",
        "DEU,1280,720",
        "CHN,1024,768",
        "EU,1600,1000",
        "HUN,800,600"
    })
    void keepClearOfTheFrameAndOfOneAnother(String focus, int width, int height) {
        for (String day : List.of("1985-01-01", "2014-03-01", "2022-02-24", "2024-06-01")) {
            Scene scene = Shot.of(chronicle, day, new Subject(focus, null))
                    .with(new Shot.Camera("ego", Theme.LIGHT, width, height))
                    .scene();
            List<Rect> captions = TableLaws.layer(scene, "map").marks().stream()
                    .filter(Mark.Label.class::isInstance)
                    .map(m -> Anatomy.box((Mark.Label) m))
                    .toList();
            assertThat(captions).as("captions of " + focus).hasSizeGreaterThanOrEqualTo(2);
            List<Rect> frame = new ArrayList<>();
            Colour ground = Palette.of(Theme.LIGHT).ground().panel().fade(0.93);
            for (Mark mark : TableLaws.layer(scene, "frame").marks()) {
                if (mark instanceof Mark.Label label) {
                    frame.add(Anatomy.box(label));
                } else if (mark instanceof Mark.Area area && area.fill().equals(ground)) {
                    frame.add(area.path().bounds());
                }
            }
            for (int i = 0; i < captions.size(); i++) {
                Rect caption = captions.get(i);
                assertThat(frame).as(focus + " on " + day).noneMatch(caption::overlaps);
                assertThat(captions.subList(0, i)).noneMatch(caption::overlaps);
                assertThat(Anatomy.holds(new Rect(0, 0, width, height), caption))
                        .isTrue();
            }
            List<Ref> lineage =
                    chronicle.lineage(focus).stream().map(Ref::actor).toList();
            assertThat(TableLaws.labels(scene))
                    .as("the name of the focus on " + day)
                    .anyMatch(l -> (l.ref() != null
                                    && lineage.contains(l.ref())
                                    && l.type().size() >= 15)
                            || l.text().equals("EU"));
        }
    }
}
