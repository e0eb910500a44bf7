package org.entente.view;

import java.io.IOException;
import java.util.List;
import org.entente.data.UnreadableRecordException;
import org.entente.state.Desk;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.story.Story;

/** Stories in a window: the one that is told and the one that is made. */
public record Stories(Tour tour, Workshop workshop) {

    public static Stories of(ExplorerState state, Tasks tasks, StoryShelf shelf) {
        Tour tour = new Tour(state, shelf);
        return new Stories(tour, new Workshop(state, tasks, tour));
    }

    /** Goes on with what is told and made in a window whose place another takes. */
    public void takeOver(Stories from) {
        tour.takeOver(from.tour);
        workshop.takeOver(from.workshop);
    }

    /** The stories that can be told of a record. Files may be slow to read. */
    public List<Story> read(Desk desk) throws UnreadableRecordException, IOException {
        return tour.shelf().stories(desk).stream()
                .flatMap(v -> v.story().stream())
                .toList();
    }
}
