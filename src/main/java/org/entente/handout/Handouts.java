package org.entente.handout;

import java.util.List;
import java.util.Optional;

/** Every hand-out of a story there is; a new one is a class and a line here. */
public final class Handouts {
    private static final List<Handout> ALL =
            List.of(new StoryBook(), new ComicPage(), new Worksheet(), new MovingPicture(), new VideoFrames());

    private Handouts() {}

    public static List<Handout> all() {
        return ALL;
    }

    public static Optional<Handout> byId(String id) {
        return ALL.stream().filter(h -> h.id().equals(id)).findFirst();
    }

    /** The first whose files' names end so. */
    public static Optional<Handout> byEnding(String ending) {
        return ALL.stream().filter(h -> h.ending().equals(ending)).findFirst();
    }
}
