package org.entente.view;

import org.entente.state.ExplorerState;
import org.entente.state.Tasks;

/** Stories in a window: the one that is told and the one that is made. */
public record Stories(Tour tour, Workshop workshop) {

    public static Stories of(ExplorerState state, Tasks tasks, StoryShelf shelf) {
        Tour tour = new Tour(state, shelf);
        return new Stories(tour, new Workshop(state, tasks, tour));
    }
}
