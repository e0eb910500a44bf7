package org.entente.view;

import java.util.List;
import org.entente.state.ExplorerState;

/** All panels. */
public final class Panels {
    private Panels() {}

    /** New panels over a state, from left to right. */
    public static List<Panel> all(ExplorerState state) {
        return List.of(new FilterPanel(state), new DetailPanel(state));
    }
}
