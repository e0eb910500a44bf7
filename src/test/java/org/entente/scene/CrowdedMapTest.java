package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.geo.EqualEarth;
import org.entente.geo.LonLat;
import org.entente.geo.ProjectedMap;
import org.entente.geo.WorldMap;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.PartialDate;
import org.entente.model.Ref;
import org.entente.model.Span;
import org.entente.model.Tie;
import org.junit.jupiter.api.Test;

/** A record of all lands of the fine map, each tied to the next, every second from 2010 on. */
class CrowdedMapTest {
    private static final Chronicle ALL = chronicle();

    private static Chronicle chronicle() {
        ProjectedMap map = WorldMap.load(WorldMap.Resolution.FINE).project(EqualEarth.WORLD);
        Chronicle.Builder out = new Chronicle.Builder();
        String last = "";
        int number = 0;
        for (ProjectedMap.Land land : map.lands()) {
            LonLat at = EqualEarth.WORLD.inverse(land.middle()).orElseThrow();
            Actor.Place place = new Actor.Place(at.longitude(), at.latitude());
            Actor.Profile profile = new Actor.Profile(land.name(), List.of(), "", "", place);
            Span life = number % 2 == 0 ? Span.ALWAYS : new Span(PartialDate.of(LocalDate.of(2010, 1, 1)), null);
            out.add(new Actor(
                    land.id(), Actor.Kind.NATION, profile, new Actor.Life(life, List.of(), ""), Evidence.NONE));
            if (!last.isEmpty()) {
                Tie.Link link = new Tie.Link("arms", last, land.id());
                out.add(new Tie("t" + number, link, new Tie.Matter("", ""), life, Evidence.NONE));
            }
            last = land.id();
            number++;
        }
        return out.build();
    }

    private static Map<String, Mark.Circle> discs(String day, Shot.Camera camera) {
        Scene scene = new Shot(ALL, LocalDate.parse(day), Subject.NONE, camera, Shot.World.FACTS).scene();
        Map<String, Mark.Circle> out = new HashMap<>();
        for (Layer layer : scene.layers()) {
            for (Mark mark : layer.marks()) {
                Ref ref = mark.ref();
                if (mark instanceof Mark.Disc disc && ref != null && ref.table() == Ref.Table.ACTOR) {
                    out.put(ref.id(), disc.circle());
                }
            }
        }
        return out;
    }

    @Test
    void noNationCoversAnotherOnTheWorldMap() {
        assertThat(ALL.actors()).hasSizeGreaterThan(230);
        for (Shot.Camera camera : List.of(
                Shot.Camera.WIDE,
                new Shot.Camera("map", Theme.LIGHT, 1280, 720),
                new Shot.Camera("globe", Theme.LIGHT, 1280, 720))) {
            List<Mark.Circle> discs =
                    new ArrayList<>(discs("2020-01-01", camera).values());
            assertThat(discs).hasSizeGreaterThan(100);
            for (int i = 0; i < discs.size(); i++) {
                for (int k = 0; k < i; k++) {
                    Mark.Circle one = discs.get(i);
                    Mark.Circle other = discs.get(k);
                    assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                            .isGreaterThan(one.radius() + other.radius() + 1);
                }
            }
        }
    }

    @Test
    void everyoneStandsAtTheSamePlaceOnEveryDay() {
        Map<String, Mark.Circle> before = discs("2005-01-01", Shot.Camera.WIDE);
        Map<String, Mark.Circle> after = discs("2020-01-01", Shot.Camera.WIDE);
        assertThat(after.size()).isGreaterThan(before.size());
        Set<String> both = new TreeSet<>(before.keySet());
        both.retainAll(after.keySet());
        assertThat(both).hasSizeGreaterThan(100).allSatisfy(id -> {
            Mark.Circle one = java.util.Objects.requireNonNull(before.get(id));
            Mark.Circle other = java.util.Objects.requireNonNull(after.get(id));
            assertThat(one.x()).isEqualTo(other.x());
            assertThat(one.y()).isEqualTo(other.y());
        });
    }

    @Test
    void whoGaveWayIsLedBackToItsPlace() {
        Shot shot = new Shot(ALL, LocalDate.of(2020, 1, 1), Subject.NONE, Shot.Camera.WIDE, Shot.World.FACTS);
        long leaders = shot.scene().layers().stream()
                .filter(layer -> layer.name().equals("actors"))
                .flatMap(layer -> layer.marks().stream())
                .filter(mark -> mark instanceof Mark.Line)
                .count();
        assertThat(leaders).isBetween(20L, 150L);
    }
}
