package org.entente.data;

import java.util.List;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Measure;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/** All rows of a record in their order, to compare records. */
record Rows(List<TieKind> kinds, List<Actor> actors, List<Tie> ties, List<Event> events, Rest rest) {

    record Rest(List<Effect> effects, List<Measure> measures, List<Source> sources) {}

    static Rows of(Chronicle c) {
        return new Rows(
                List.copyOf(c.kinds()),
                List.copyOf(c.actors()),
                List.copyOf(c.ties()),
                List.copyOf(c.events()),
                new Rest(c.effects(), c.measures(), List.copyOf(c.sources())));
    }
}
