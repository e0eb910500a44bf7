package org.entente.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import org.entente.model.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The panels around the picture: opened, closed, moved from side to side and sized, and so again in the next run. */
public final class Docks {
    /** In a window narrower than this nothing stands beside the picture of a story, in pixels. */
    private static final double NARROW = 1200;

    private final List<Panel> panels;
    private final Memory memory;
    private final Map<Side, Dock> docks = new EnumMap<>(Side.class);
    private final MenuButton menu = new MenuButton();
    private Arrangement arrangement;
    private boolean aside;
    private double width = NARROW;

    public Docks(List<Panel> panels, Memory memory) {
        this.panels = List.copyOf(panels);
        this.memory = memory;
        arrangement = Arrangement.of(panels).read(memory.recall().get());
        for (Side side : Side.values()) {
            docks.put(side, new Dock(side, this));
        }
        menu.setId("panels");
        menu.setGraphic(new FontIcon(Feather.SIDEBAR));
        menu.setTooltip(new Tooltip(Texts.of("view.dock.panels-tip")));
        menu.setAccessibleText(Texts.of("view.dock.panels"));
        menu.setMinWidth(MenuButton.USE_PREF_SIZE);
        show();
    }

    /** What stands at a side; it takes no room while no panel is open there. */
    public Node at(Side side) {
        return dock(side);
    }

    private Dock dock(Side side) {
        return java.util.Objects.requireNonNull(docks.get(side));
    }

    /** A button with a menu of all panels. */
    public MenuButton menu() {
        return menu;
    }

    /** How much room there is for a side and the picture together, in pixels. */
    public void room(double width, double height) {
        boolean narrow = this.width < NARROW;
        this.width = width;
        docks.forEach((side, dock) -> dock.room(side == Side.BOTTOM ? height : width));
        if (aside && narrow != width < NARROW) {
            docks.values().forEach(Dock::show);
        }
    }

    /** Lets panels step aside in a narrow window, or come back; opening one brings all back. */
    public void aside(boolean told) {
        aside = told;
        docks.values().forEach(Dock::show);
    }

    /** Whether the panels of a side have stepped aside. */
    boolean folded(Side side) {
        return aside && side != Side.BOTTOM && width < NARROW;
    }

    /** What each panel is called, by its id, in their order. */
    public Map<String, String> titles() {
        Map<String, String> out = new java.util.LinkedHashMap<>();
        panels.forEach(p -> out.put(p.id(), p.title()));
        return out;
    }

    /** Makes room for texts larger by a factor than usual. */
    public void enlarge(double factor) {
        docks.values().forEach(d -> d.enlarge(factor));
    }

    List<Panel> panels() {
        return panels;
    }

    Arrangement arrangement() {
        return arrangement;
    }

    void change(UnaryOperator<Arrangement> change) {
        arrangement = change.apply(arrangement);
        memory.keep().accept(arrangement.text());
        show();
    }

    /** Sizes a side; zero leaves it to the window again. */
    void size(Side side, double pixels) {
        arrangement = arrangement.size(side, pixels);
        memory.keep().accept(arrangement.text());
        dock(side).size();
    }

    /** Brings a panel before the others of its side and gives it the keyboard. */
    public void front(String id) {
        aside = false;
        change(a -> a.show(id));
        panel(id).ifPresent(p -> focus(p.node()));
    }

    /** Opens a panel that is closed or hidden behind another; the keyboard stays where it is. */
    public void show(String id) {
        boolean seen =
                arrangement.front(arrangement.side(id)).filter(id::equals).isPresent();
        if (!seen) {
            change(a -> a.show(id));
        }
    }

    /** Brings a panel that is open before the others of its side; the keyboard stays where it is. */
    public void uncover(String id) {
        if (arrangement.isOpen(id)) {
            show(id);
        }
    }

    /** Opens a panel that is closed or hidden behind another, and closes one that is seen. */
    public void toggle(String id) {
        Side side = arrangement.side(id);
        boolean seen =
                !folded(side) && arrangement.front(side).filter(id::equals).isPresent();
        if (seen) {
            change(a -> a.close(id));
        } else {
            front(id);
        }
    }

    /** Every panel where it is before the user moves any. */
    public void reset() {
        change(a -> Arrangement.of(panels));
    }

    /** The panel that a word names. */
    public Optional<Panel> panel(String id) {
        return panels.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private void show() {
        docks.values().forEach(Dock::clear);
        docks.values().forEach(Dock::show);
        menu.getItems().clear();
        for (Panel panel : panels) {
            CheckMenuItem item = new CheckMenuItem(panel.title());
            item.setId("panel-" + panel.id());
            item.setSelected(arrangement.isOpen(panel.id()));
            item.setOnAction(e -> toggle(panel.id()));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), resetItem());
    }

    MenuItem resetItem() {
        MenuItem item = new MenuItem(Texts.of("view.dock.reset"));
        item.setId("reset-layout");
        item.setOnAction(e -> reset());
        return item;
    }

    /**
     * Gives the keyboard to the next part of the window.
     *
     * @param others parts that are no panels, in their order: the picture first
     * @param step 1 forwards, -1 backwards
     */
    public void cycle(List<Node> others, int step) {
        List<Node> stops = new ArrayList<>(others);
        int place = 1;
        for (Side side : Side.values()) {
            Optional<Panel> seen = arrangement.front(side).flatMap(this::panel);
            if (seen.isPresent() && !folded(side)) {
                stops.add(Math.min(place, stops.size()), seen.get().node());
                place++;
            }
        }
        int now = -1;
        for (int i = 0; i < stops.size(); i++) {
            if (holdsFocus(stops.get(i))) {
                now = i;
            }
        }
        int next = now < 0 ? 0 : Math.floorMod(now + step, stops.size());
        focus(stops.get(next));
    }

    private static boolean holdsFocus(Node node) {
        Node owner = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (owner != null && owner != node) {
            owner = owner.getParent();
        }
        return owner == node;
    }

    private static void focus(Node node) {
        first(node).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> first(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .map(Docks::first)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }
}
