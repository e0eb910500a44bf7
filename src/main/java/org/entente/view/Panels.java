package org.entente.view;

import java.util.List;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;

/** All panels. */
public final class Panels {
    private Panels() {}

    /** New panels over a state, in the order in which menus and tabs name them. */
    public static List<Panel> all(ExplorerState state, Tasks tasks, Visits visits, Stories stories) {
        return List.of(
                new FilterPanel(state),
                new DetailPanel(state, visits),
                new ChangesPanel(state),
                new TablePanel(state, tasks),
                new SourcesPanel(state, tasks),
                new StoriesPanel(state, tasks, stories),
                new QualityPanel(state, tasks),
                new EditPanel(state));
    }
}
