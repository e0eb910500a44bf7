package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Chronicle;
import org.entente.model.EnglishWords;
import org.entente.model.Ref;
import org.entente.model.Status;
import org.entente.model.Texts;
import org.entente.time.Facet;
import org.entente.time.Filter;
import org.entente.time.Term;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures speak the language of the program, and no English beside it. */
class SpokenPicturesTest {
    private static final List<String> LAYOUTS = List.of("map", "network", "ego", "matrix", "lanes");

    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "sr-Latn"})
    void noPictureHasAnEnglishWord(String tag) {
        Texts.speak(Locale.forLanguageTag(tag));
        Set<String> foreign = EnglishWords.foreignTo(Texts.locale());
        assertThat(foreign).contains("suspended", "since", "ties", "strength", "without");
        for (String text : texts(WordlessRecord.read())) {
            assertThat(EnglishWords.in(text))
                    .as(text)
                    .filteredOn(foreign::contains)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "sr-Latn"})
    void theHeadingTellsWhoseTiesOnWhichDay(String tag) {
        Texts.speak(Locale.forLanguageTag(tag));
        Scene scene = ReferenceRecord.arcadia("map").scene();
        assertThat(scene.title())
                .isEqualTo(tag.equals("fr") ? "Arcadia\u00a0: liens, 1er juin 2014" : "Arcadia: veze, 1. juna 2014.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "sr-Latn"})
    void theSameInputGivesTheSamePicture(String tag) {
        Texts.speak(Locale.forLanguageTag(tag));
        assertThat(ReferenceRecord.arcadia("lanes").scene())
                .isEqualTo(ReferenceRecord.arcadia("lanes").scene());
    }

    private static List<String> texts(Chronicle record) {
        List<String> out = new ArrayList<>();
        Filter filter = new Filter(Set.of("energy"), Set.of(Status.ENDED), Set.of("BOR", "ARC"))
                .query(q -> q.with(new Term(Facet.INSTITUTION, "ARC", false))
                        .with(new Term(Facet.GRADE, "B", true))
                        .with(new Term(Facet.STRENGTH, "TJ/year 10..2500.5", false))
                        .with(new Term(Facet.TEXT, "Q", true)));
        List<Shot.World> worlds = List.of(
                Shot.World.FACTS,
                new Shot.World(Filter.NONE, Set.of(WordlessRecord.SCENARIO), true),
                new Shot.World(Filter.NONE, Set.of(), false, LocalDate.of(2002, 3, 1)),
                new Shot.World(filter, Set.of(), true));
        for (String layout : LAYOUTS) {
            for (Shot.World world : worlds) {
                for (String focus : new String[] {"ARC", null}) {
                    Subject subject = new Subject(focus, Ref.actor("ARC")).hide(Set.of(Ref.actor("OLD")));
                    Shot shot = Shot.of(record, ReferenceRecord.DAY, subject)
                            .with(world)
                            .layout(layout);
                    labels(shot.scene()).forEach(out::add);
                    out.add(shot.scene().title());
                }
            }
            labels(new Multiples()
                            .build(
                                    List.of(LocalDate.of(2009, 1, 8), LocalDate.of(2014, 6, 1)),
                                    (day, w, h) -> Shot.of(record, day.toString(), new Subject("ARC", null))
                                            .with(new Shot.Camera(layout, Theme.LIGHT, (int) w, (int) h))
                                            .sight(),
                                    1600,
                                    900))
                    .forEach(out::add);
        }
        return out;
    }

    private static Stream<String> labels(Scene scene) {
        return scene.layers().stream()
                .flatMap(l -> l.marks().stream())
                .filter(Mark.Label.class::isInstance)
                .map(m -> ((Mark.Label) m).text());
    }
}
