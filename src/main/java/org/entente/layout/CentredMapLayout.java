package org.entente.layout;

import java.util.Optional;
import java.util.function.Function;
import org.entente.geo.LonLat;
import org.entente.geo.Projection;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/** Puts actors where they lie on Earth on a map whose centre is the actor in focus; without one it lies south of Europe. */
public final class CentredMapLayout implements Layout {
    private static final LonLat UNFOCUSED = new LonLat(11, 30);

    private final String id;
    private final Function<LonLat, Projection> projection;

    public CentredMapLayout(String id, Function<LonLat, Projection> projection) {
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
    public boolean centred() {
        return true;
    }

    @Override
    public Optional<Projection> projection(Chronicle chronicle, @Nullable String focus) {
        return Optional.of(projection.apply(centre(chronicle, focus)));
    }

    private static LonLat centre(Chronicle chronicle, @Nullable String focus) {
        return Optional.ofNullable(focus)
                .flatMap(chronicle::actor)
                .map(actor -> actor.profile().place())
                .map(place -> new LonLat(place.longitude(), place.latitude()))
                .orElse(UNFOCUSED);
    }

    @Override
    public Placement place(Chronicle chronicle, @Nullable String focus, Progress progress) {
        return MapLayout.place(chronicle, projection.apply(centre(chronicle, focus)));
    }
}
