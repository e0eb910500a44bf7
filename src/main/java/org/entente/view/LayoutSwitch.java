package org.entente.view;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.controlsfx.control.SegmentedButton;
import org.entente.layout.Layout;
import org.entente.layout.Layouts;
import org.entente.state.ExplorerState;

/** Chooses among the families of layouts, and within a family among its layouts; each family remembers its last one. */
public final class LayoutSwitch extends HBox {
    private final ExplorerState state;
    private final SegmentedButton families = new SegmentedButton();
    private final MenuButton variants = new MenuButton();
    private final Map<String, List<Layout>> members = Layouts.all().stream()
            .collect(Collectors.groupingBy(Layout::family, LinkedHashMap::new, Collectors.toList()));
    private final Map<String, String> last = new HashMap<>();
    private boolean compact;

    public LayoutSwitch(ExplorerState state) {
        this.state = state;
        setSpacing(6);
        setMinWidth(USE_PREF_SIZE);
        families.setId("layouts");
        members.forEach((family, layouts) -> {
            ToggleButton button = new ToggleButton(family);
            button.setId("layout-" + layouts.get(0).id());
            button.setMinWidth(USE_PREF_SIZE);
            button.setTooltip(new Tooltip(layouts.stream().map(Layout::name).collect(Collectors.joining(", "))));
            button.setOnAction(e -> {
                button.setSelected(true);
                String id = last.getOrDefault(family, layouts.get(0).id());
                go(layouts.stream().filter(l -> l.id().equals(id)).findFirst().orElse(layouts.get(0)));
            });
            families.getButtons().add(button);
        });
        variants.setId("layout-variant");
        variants.setMinWidth(USE_PREF_SIZE);
        variants.managedProperty().bind(variants.visibleProperty());
        getChildren().addAll(families, variants);
        state.viewProperty().addListener((o, before, now) -> {
            if (!Objects.equals(before.look().layout(), now.look().layout())) {
                select(now.look().layout());
            }
        });
        select(state.view().look().layout());
    }

    /** The buttons of the families. */
    SegmentedButton families() {
        return families;
    }

    /** How wide it is without the families, in pixels. */
    double leastWidth() {
        return variants.isVisible() ? variants.prefWidth(-1) : 0;
    }

    /** Offers all layouts in the menu where there is no room for the families. */
    void compact(boolean wanted) {
        compact = wanted;
        select(state.view().look().layout());
    }

    private void go(Layout layout) {
        state.change(layout.name(), v -> v.layout(layout.id()));
        select(state.view().look().layout());
    }

    private void select(String id) {
        Layout shown = Layouts.byId(id).orElse(Layouts.all().get(0));
        last.put(shown.family(), shown.id());
        List<Layout> siblings = members.getOrDefault(shown.family(), List.of());
        int at = List.copyOf(members.keySet()).indexOf(shown.family());
        for (int i = 0; i < families.getButtons().size(); i++) {
            families.getButtons().get(i).setSelected(i == at);
        }
        variants.setVisible(compact || siblings.size() > 1);
        variants.setText(shown.name());
        variants.getItems()
                .setAll((compact ? Layouts.all() : siblings)
                        .stream().map(l -> item(l, l == shown)).toList());
    }

    private RadioMenuItem item(Layout layout, boolean selected) {
        RadioMenuItem item = new RadioMenuItem(layout.name());
        item.setId("layout-" + layout.id());
        item.setSelected(selected);
        item.setOnAction(e -> go(layout));
        return item;
    }
}
