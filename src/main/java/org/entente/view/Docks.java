package org.entente.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final List<Panel> panels;
    private final Memory memory;
    private final Map<Side, Dock> docks = new EnumMap<>(Side.class);
    private final MenuButton menu = new MenuButton();
    private Arrangement arrangement;
    private boolean held;
    private final Set<Side> folded = EnumSet.noneOf(Side.class);
    private Runnable rest = () -> {};

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
        docks.forEach((side, dock) -> dock.room(side == Side.BOTTOM ? height : width));
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

    /** Keeps the panels out of the sides that show them, whose sizes and tabs stay, until they are filled. */
    public void hold() {
        held = true;
        show();
    }

    /** Puts into the sides what was kept out of them. */
    public void fill() {
        held = false;
        show();
    }

    boolean held() {
        return held;
    }

    /**
     * Folds sides away for a while; what is asked for at one of them unfolds it. The next run knows nothing of it.
     *
     * @param sides those without room, none to show all again
     */
    public void fold(Collection<Side> sides) {
        folded.clear();
        folded.addAll(sides);
        show();
    }

    /** At which side a panel stands, or would if it were opened. */
    public Side side(String id) {
        return arrangement.side(id);
    }

    /** The panel seen at a side. */
    Optional<String> seen(Side side) {
        return folded.contains(side) ? Optional.empty() : arrangement.front(side);
    }

    /** Whether a panel hides another of the same side. */
    public boolean before(String front, String behind) {
        return seen(front) && arrangement.side(front) == arrangement.side(behind);
    }

    private boolean seen(String id) {
        return seen(arrangement.side(id)).filter(id::equals).isPresent();
    }

    private void open(String id) {
        folded.remove(arrangement.side(id));
        change(a -> a.show(id));
    }

    /** Moves a panel to a side, where it is seen. */
    void move(String id, Side to) {
        folded.remove(to);
        change(a -> a.move(id, to));
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
        open(id);
        panel(id).ifPresent(p -> focus(p.node()));
    }

    /** Opens a panel that is closed or hidden behind another; the keyboard stays where it is. */
    public void show(String id) {
        if (!seen(id)) {
            open(id);
        }
    }

    /** Brings a panel that is open before the others of its side; the keyboard stays where it is. */
    public void uncover(String id) {
        if (arrangement.isOpen(id) && !folded.contains(arrangement.side(id))) {
            show(id);
        }
    }

    /** Opens a panel that is closed or hidden behind another, and closes one that is seen. */
    public void toggle(String id) {
        if (seen(id)) {
            close(id);
        } else {
            front(id);
        }
    }

    /** Closes a panel; the keyboard, where it was in it, goes to the picture. */
    void close(String id) {
        boolean left = panel(id).filter(p -> holdsFocus(p.node())).isPresent();
        change(a -> a.close(id));
        if (left) {
            rest.run();
        }
    }

    /** What takes the keyboard from a panel that is closed. */
    public void rest(Runnable takes) {
        rest = takes;
    }

    /** Every panel where it is before the user moves any. */
    public void reset() {
        folded.clear();
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
            item.setSelected(arrangement.isOpen(panel.id()) && !folded.contains(arrangement.side(panel.id())));
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
            Optional<Panel> seen = seen(side).flatMap(this::panel);
            if (seen.isPresent()) {
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
        // What scrolls has its content only once it has a skin.
        node.applyCss();
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
