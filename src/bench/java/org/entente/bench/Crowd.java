package org.entente.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.PartialDate;
import org.entente.model.Span;
import org.entente.model.Tie;

/**
 * A generated record to be drawn: actors at random places on Earth, ties between random pairs, of which one in twenty
 * begins on some day of 2008 and the others always are. The same size gives the same record.
 */
public final class Crowd {
    public static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
    private static final List<String> KINDS = List.of("arms", "energy", "sanctions");

    private final Chronicle chronicle;

    public Crowd(int actors, int ties) {
        Random random = new Random(ties);
        Chronicle.Builder rows = new Chronicle.Builder();
        for (int a = 0; a < actors; a++) {
            String id = "A" + a;
            Actor.Place place = new Actor.Place(-175 + 350 * random.nextDouble(), -55 + 125 * random.nextDouble());
            Actor.Profile profile = new Actor.Profile("Land " + a, List.of(), "", "", place);
            rows.add(new Actor(
                    id, Actor.Kind.NATION, profile, new Actor.Life(Span.ALWAYS, List.of(), ""), Evidence.NONE));
        }
        for (int t = 0; t < ties; t++) {
            String from = "A" + random.nextInt(actors);
            String to = "A" + random.nextInt(actors);
            Tie.Link link = new Tie.Link(KINDS.get(random.nextInt(KINDS.size())), from, to);
            Span span = t % 20 == 0 ? new Span(PartialDate.of(FIRST.plusDays(random.nextInt(365))), null) : Span.ALWAYS;
            rows.add(new Tie("T" + t, link, new Tie.Matter("", ""), span, Evidence.NONE));
        }
        chronicle = rows.build();
    }

    public Chronicle chronicle() {
        return chronicle;
    }
}
