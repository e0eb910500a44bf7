package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.entente.model.Event;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Texts;

/** Accounts of one happening that differ, side by side. */
record Accounts(Page page, Event event, List<Event> others) {

    Node node() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("accounts");
        for (int i = 0; i < 2; i++) {
            ColumnConstraints half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        List<Event> all = new ArrayList<>(List.of(event));
        all.addAll(others);
        for (int i = 0; i < all.size(); i++) {
            grid.add(card(all.get(i)), i % 2, i / 2);
        }
        return grid;
    }

    private VBox card(Event account) {
        boolean own = account.equals(event);
        VBox card = new VBox(3);
        card.getStyleClass().add("account");
        Label head = new Label(Texts.of(
                own ? "view.accounts.own" : "view.accounts.another",
                account.account().grade().name()));
        head.getStyleClass().add("overline");
        card.getChildren().add(head);
        if (!own) {
            card.getChildren().addAll(page.link(Ref.event(account.id()), account.title()), page.day(account.date()));
        }
        Label told = new Label(account.account().summary());
        told.setWrapText(true);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("quiet");
        card.getChildren().add(told);
        for (String id : account.account().evidence().sources()) {
            Hyperlink source = page.link(
                    Ref.source(id),
                    page.state().chronicle().source(id).map(Source::publisher).orElse(id));
            source.getStyleClass().add("quiet-link");
            card.getChildren().add(source);
        }
        return card;
    }
}
