package org.entente.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.entente.geo.Point;
import org.entente.layout.Layout;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.model.Tie;
import org.entente.scene.Sight;
import org.entente.scene.Stage;
import org.entente.scene.Subject;
import org.entente.scene.Theme;
import org.entente.scene.Viewport;
import org.entente.time.Filter;
import org.entente.time.TimeIndex;

/**
 * A generated record to be drawn: actors at random places of a plane, ties between random pairs, of which one in twenty
 * begins on some day of 2008 and the others always are. The same size gives the same record.
 */
final class Crowd {
    private static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
    private static final List<String> KINDS = List.of("arms", "energy", "sanctions");

    private final Chronicle chronicle;
    private final TimeIndex index;
    private final Stage stage;

    Crowd(int actors, int ties) {
        Random random = new Random(ties);
        Chronicle.Builder rows = new Chronicle.Builder();
        Map<String, Point> places = new HashMap<>();
        for (int a = 0; a < actors; a++) {
            String id = "A" + a;
            Actor.Profile profile = new Actor.Profile("Land " + a, List.of(), "", "", null);
            rows.add(new Actor(
                    id, Actor.Kind.NATION, profile, new Actor.Life(Span.ALWAYS, List.of(), ""), Evidence.NONE));
            places.put(id, new Point(1600 * random.nextDouble(), 1000 * random.nextDouble()));
        }
        for (int t = 0; t < ties; t++) {
            String from = "A" + random.nextInt(actors);
            String to = "A" + random.nextInt(actors);
            Tie.Link link = new Tie.Link(KINDS.get(random.nextInt(KINDS.size())), from, to);
            Span span = t % 20 == 0 ? new Span(PartialDate.of(FIRST.plusDays(random.nextInt(365))), null) : Span.ALWAYS;
            rows.add(new Tie("T" + t, link, new Tie.Matter("", ""), span, Evidence.NONE));
        }
        chronicle = rows.build();
        index = TimeIndex.of(chronicle, Set.of());
        stage = new Stage(Layout.Form.GRAPH, Layout.Placement.of(places), null);
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /** What is seen on some day of 2008. */
    Sight sight(int day) {
        Viewport viewport = Viewport.fit(stage.placement().bounds(), 1600, 1000, 20);
        return new Sight(
                index,
                index.at(FIRST.plusDays(day), Filter.NONE),
                stage,
                Subject.NONE,
                new Sight.Manner(viewport, Theme.LIGHT, false));
    }
}
