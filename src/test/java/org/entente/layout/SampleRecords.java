package org.entente.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Evidence;
import org.entente.model.Span;
import org.entente.model.Tie;

/** Made-up records of actors a0, a1 … and ties between them. */
final class SampleRecords {
    private SampleRecords() {}

    /** A record of seeded ties, at most one per pair, among actors of places all different. */
    static Chronicle random(int actors, int ties, long seed) {
        Random random = new Random(seed);
        int[][] pairs = new int[ties][];
        for (int i = 0; i < ties; i++) {
            int from = random.nextInt(actors);
            pairs[i] = new int[] {from, (from + 1 + random.nextInt(actors - 1)) % actors};
        }
        return of(actors, pairs);
    }

    static Chronicle of(int actors, int[]... pairs) {
        Chronicle.Builder out = new Chronicle.Builder();
        for (int i = 0; i < actors; i++) {
            Actor.Place place = new Actor.Place((i * 37) % 340 - 170, (i * 17) % 140 - 70);
            out.add(new Actor(
                    id(i),
                    i % 5 == 0 ? Actor.Kind.INSTITUTION : Actor.Kind.NATION,
                    new Actor.Profile(id(i), List.of(), "", "", place),
                    new Actor.Life(Span.ALWAYS, List.of(), ""),
                    Evidence.NONE));
        }
        for (int i = 0; i < pairs.length; i++) {
            out.add(tie("t" + i, id(pairs[i][0]), id(pairs[i][1])));
        }
        return out.build();
    }

    static String id(int actor) {
        return String.format(Locale.ROOT, "a%04d", actor);
    }

    static Tie tie(String id, String from, String to) {
        return new Tie(id, new Tie.Link("arms", from, to), new Tie.Matter("", ""), Span.ALWAYS, Evidence.NONE);
    }

    /** The same rows from last to first. */
    static Chronicle reversed(Chronicle chronicle) {
        Chronicle.Builder out = new Chronicle.Builder();
        List<Actor> actors = new ArrayList<>(chronicle.actors());
        Collections.reverse(actors);
        actors.forEach(out::add);
        List<Tie> ties = new ArrayList<>(chronicle.ties());
        Collections.reverse(ties);
        ties.forEach(out::add);
        return out.build();
    }
}
