package org.entente.layout;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.geo.Point;
import org.entente.geo.Projection;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/** Puts actors where they lie on Earth, in kilometres of a projection's plane; those without a place are left out. */
public final class MapLayout implements Layout {
    private final String id;
    private final Projection projection;

    public MapLayout(String id, Projection projection) {
        this.id = id;
        this.projection = projection;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String family() {
        return Texts.of("words.layouts.map");
    }

    @Override
    public Optional<Projection> projection(Chronicle chronicle, @Nullable String focus) {
        return Optional.of(projection);
    }

    @Override
    public Placement place(Chronicle chronicle, @Nullable String focus, Progress progress) {
        return place(chronicle, projection);
    }

    /** Where actors lie in the plane of a projection. */
    static Placement place(Chronicle chronicle, Projection projection) {
        Map<String, Point> points = new TreeMap<>();
        for (Actor actor : chronicle.actors()) {
            Actor.Place place = actor.profile().place();
            if (place != null) {
                points.put(actor.id(), projection.project(place.longitude(), place.latitude()));
            }
        }
        return Placement.of(points);
    }
}
