package org.entente.view;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.model.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One side of the window: a head with a tab for each open panel, the panel in front, and an edge to size it by. */
final class Dock extends BorderPane {
    private static final double GROWTH = 0.4;

    private final Side side;
    private final Docks docks;
    private final BorderPane body = new BorderPane();
    private double room = 1600;
    private double grown = 1;

    Dock(Side side, Docks docks) {
        this.side = side;
        this.docks = docks;
        setId("dock-" + side.word());
        body.getStyleClass().add("dock");
        setCenter(body);
        DockEdge edge = new DockEdge(side, this::extent, this::resize);
        switch (side) {
            case LEFT -> setRight(edge);
            case RIGHT -> setLeft(edge);
            case BOTTOM -> setTop(edge);
        }
        managedProperty().bind(visibleProperty());
    }

    /** Lets its panels go, so that another side may take them. */
    void clear() {
        Optional<Node> front = docks.seen(side).flatMap(docks::panel).map(Panel::node);
        if (front.filter(n -> n == body.getCenter()).isEmpty()) {
            body.setCenter(null);
        }
    }

    void show() {
        Arrangement arrangement = docks.arrangement();
        Optional<Panel> front = docks.seen(side).flatMap(docks::panel);
        setVisible(front.isPresent());
        front.ifPresent(panel -> {
            body.setTop(head(panel, arrangement.open(side)));
            Node node = docks.held() ? null : panel.node();
            if (body.getCenter() != node) {
                body.setCenter(node);
            }
        });
        size();
    }

    private HBox head(Panel front, List<String> open) {
        HBox head = new HBox();
        head.getStyleClass().add("dock-head");
        for (String id : open) {
            docks.panel(id).ifPresent(p -> head.getChildren().add(tab(p, p == front)));
        }
        Region push = new Region();
        HBox.setHgrow(push, Priority.ALWAYS);
        head.getChildren().add(push);
        head.getChildren().addAll(front.tools());
        Button close = IconButton.of(
                "close-" + front.id(),
                Feather.X,
                Texts.of("view.dock.close", front.title().toLowerCase(Texts.locale())),
                () -> docks.close(front.id()));
        close.getStyleClass().add("flat");
        head.getChildren().addAll(moves(front), close);
        return head;
    }

    private ToggleButton tab(Panel panel, boolean front) {
        ToggleButton tab = new ToggleButton(panel.title());
        tab.setId("tab-" + panel.id());
        tab.getStyleClass().add("dock-tab");
        tab.setSelected(front);
        tab.setMinWidth(0);
        tab.setOnAction(e -> docks.front(panel.id()));
        return tab;
    }

    private MenuButton moves(Panel panel) {
        MenuButton menu = new MenuButton();
        menu.setId("move-" + panel.id());
        menu.setGraphic(new FontIcon(Feather.MORE_VERTICAL));
        menu.getStyleClass().addAll("flat", "no-arrow");
        menu.setTooltip(new Tooltip(Texts.of("view.dock.move", panel.title().toLowerCase(Texts.locale()))));
        menu.setAccessibleText(Texts.of("view.dock.move", panel.title()));
        for (Side to : Side.values()) {
            MenuItem item = new MenuItem(Texts.of("view.dock.move-to." + to.word()));
            item.setId("move-" + panel.id() + "-" + to.word());
            item.setDisable(to == side);
            item.setOnAction(e -> docks.move(panel.id(), to));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(new SeparatorMenuItem(), docks.resetItem());
        return menu;
    }

    /** Says how many pixels there are for this side and the picture together. */
    void room(double pixels) {
        room = pixels;
        size();
    }

    /** Makes room for larger texts, 1 being the usual size; only at the left are there lines that cannot wrap. */
    void enlarge(double factor) {
        grown = 1 + (factor - 1) * GROWTH;
        size();
    }

    private double least() {
        return side == Side.BOTTOM ? 110 : 220;
    }

    private double usual() {
        return switch (side) {
            case LEFT -> Math.max(270, Math.min(280, room * 0.16)) * grown;
            case RIGHT -> Math.max(300, Math.min(372, room * 0.25));
            case BOTTOM -> Math.max(Math.min(250, room * 0.36), room * 0.27);
        };
    }

    /** Its width, or the height at the bottom. */
    private double extent() {
        double most = Math.max(least(), room * (side == Side.BOTTOM ? 0.6 : 0.42));
        double wanted = docks.arrangement().size(side).orElse(usual());
        return Math.max(least(), Math.min(most, wanted));
    }

    private void resize(double pixels) {
        docks.size(side, pixels <= 0 ? 0 : Math.max(least(), pixels));
    }

    void size() {
        if (side == Side.BOTTOM) {
            setMinHeight(extent());
            setPrefHeight(extent());
            setMaxHeight(extent());
        } else {
            setMinWidth(extent());
            setPrefWidth(extent());
            setMaxWidth(extent());
        }
    }
}
