package org.entente.view;

import javafx.scene.Node;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;

/** The sources that what is drawn rests on; a row leads to the page of its source. */
public final class SourcesPanel implements Panel {
    private final SheetView sheet;

    public SourcesPanel(ExplorerState state, Tasks tasks) {
        sheet = new SheetView(state, tasks, new SheetView.Recipe("sources", TablePanel::shown, Sheets::sources));
        sheet.setId(id());
    }

    @Override
    public String id() {
        return "sources";
    }

    @Override
    public String title() {
        return Texts.of("view.sources");
    }

    @Override
    public Node node() {
        return sheet;
    }

    @Override
    public Side side() {
        return Side.BOTTOM;
    }
}
