package org.entente.view;

import java.util.List;
import javafx.scene.control.ToggleButton;
import org.controlsfx.control.SegmentedButton;
import org.entente.layout.Layout;
import org.entente.layout.Layouts;
import org.entente.state.ExplorerState;

/** Chooses among the layouts. */
public final class LayoutSwitch extends SegmentedButton {
    public LayoutSwitch(ExplorerState state) {
        setId("layouts");
        for (Layout layout : Layouts.all()) {
            ToggleButton button = new ToggleButton(layout.name());
            button.setId("layout-" + layout.id());
            button.setOnAction(e -> {
                button.setSelected(true);
                state.change(layout.name(), v -> v.layout(layout.id()));
            });
            getButtons().add(button);
        }
        state.viewProperty().addListener((o, before, now) -> select(now.look().layout()));
        select(state.view().look().layout());
    }

    private void select(String id) {
        List<Layout> all = Layouts.all();
        for (int i = 0; i < all.size(); i++) {
            getButtons().get(i).setSelected(all.get(i).id().equals(id));
        }
    }
}
