package org.entente.view;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What a long page holds, as links at its head that scroll to each section, so that nobody has to search by scrolling. */
final class PageContents {
    private static final int LEAST = 3;
    private static final double ABOVE = 6;

    private final Page page;
    private final VBox box;
    private final int at;
    private final FlowPane links = new FlowPane(6, 4);

    /** Contents of a page, to stand behind what is on it so far. */
    PageContents(Page page) {
        this.page = page;
        this.box = page.node();
        this.at = box.getChildren().size();
        links.getStyleClass().add("contents");
    }

    /**
     * Begins a section.
     *
     * @param brief what the link to it says
     */
    void section(String text, String brief) {
        page.section(text);
        Node head = box.getChildren().get(box.getChildren().size() - 1);
        Hyperlink link = new Hyperlink(brief);
        link.setId("contents-" + (links.getChildren().size() + 1));
        link.getStyleClass().addAll("chip", "contents-link");
        link.setOnAction(e -> reach(head));
        links.getChildren().add(link);
    }

    /** The page with its contents, where there are enough of them. */
    Node node() {
        if (links.getChildren().size() >= LEAST) {
            box.getChildren().add(at, links);
        }
        return box;
    }

    private void reach(Node head) {
        Node around = box.getParent();
        while (around != null && !(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        if (around instanceof ScrollPane scroll) {
            double spare = box.getHeight() - scroll.getViewportBounds().getHeight();
            double top = head.getBoundsInParent().getMinY() - ABOVE;
            scroll.setVvalue(spare <= 0 ? 0 : Math.max(0, Math.min(1, top / spare)));
        }
    }
}
