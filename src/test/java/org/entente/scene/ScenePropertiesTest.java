package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of pictures on records, layouts, sizes and filters at random. */
class ScenePropertiesTest {
    @Provide
    Arbitrary<Shot> shots() {
        return RandomWorld.shots();
    }

    @Property(tries = 150)
    void everyPictureKeepsTheLaws(@ForAll("shots") Shot shot) {
        Sight sight = shot.sight();
        new SceneLaws(sight, new SceneBuilder().build(sight)).all();
    }

    @Property(tries = 40)
    void theSameSightGivesTheSamePicture(@ForAll("shots") Shot shot, @ForAll("shots") Shot other) {
        SceneBuilder used = new SceneBuilder();
        used.build(other.sight());
        Scene scene = used.build(shot.sight());
        assertThat(new SceneBuilder().build(shot.sight(new Stages(shot.chronicle()))))
                .isEqualTo(scene);
        assertThat(used.build(shot.sight())).isEqualTo(scene);
    }

    /** What a builder keeps from day to day never shows. */
    @Property(tries = 100)
    void aDayAfterAnotherLooksAsItDoesAlone(
            @ForAll("shots") Shot shot, @ForAll @net.jqwik.api.constraints.IntRange(min = -3000, max = 3000) int days) {
        Sight sight = shot.sight();
        Sight other = new Sight(
                sight.index(),
                sight.index().at(shot.day().plusDays(days), shot.world().filter()),
                sight.stage(),
                sight.subject(),
                sight.manner());
        SceneBuilder used = new SceneBuilder();
        used.build(other);
        assertThat(used.build(sight)).isEqualTo(new SceneBuilder().build(sight));
    }

    @Property(tries = 40)
    void hiddenKindsLeaveThePicture(@ForAll("shots") Shot shot) {
        for (String kind : shot.world().filter().hiddenKinds()) {
            Anatomy anatomy = new Anatomy(shot.scene());
            assertThat(anatomy.lines()).noneMatch(ref -> shot.chronicle()
                    .tie(ref.id())
                    .filter(t -> t.kind().equals(kind))
                    .isPresent());
            assertThat(anatomy.labels("frame")).noneMatch(l -> l.text()
                    .equals(shot.chronicle().kind(kind).orElseThrow().name()));
        }
    }
}
