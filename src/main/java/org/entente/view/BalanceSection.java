package org.entente.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.entente.analysis.Balance;
import org.entente.analysis.Shares;
import org.entente.model.Ref;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.Naming;
import org.entente.scene.Palette;
import org.entente.state.ExplorerState;

/** What an actor gives and receives, from whom most, and how concentrated that is; every figure says what it counts. */
record BalanceSection(ExplorerState state, Balance balance, List<String> lineage) {
    private static final int MOST_PARTNERS = 5;
    private static final double LONGEST = 84;

    void add(Page page) {
        if (balance.sides().isEmpty()) {
            return;
        }
        page.section(Texts.of("view.balance.head")).node(counts());
        for (Balance.Side side : balance.sides()) {
            if (!side.kind().unit().isEmpty()) {
                shares(page, "view.balance.suppliers", side, side.received());
                shares(page, "view.balance.customers", side, side.given());
            }
        }
    }

    private Node counts() {
        GridPane grid = new GridPane();
        grid.setId("balance");
        grid.getStyleClass().add("balance");
        grid.addRow(
                0,
                new Label(),
                figure(Texts.of("view.balance.given"), "quiet", ""),
                figure(Texts.of("view.balance.received"), "quiet", ""));
        for (int i = 0; i < balance.sides().size(); i++) {
            Balance.Side side = balance.sides().get(i);
            Label kind = new Label(side.kind().said());
            kind.setMinWidth(0);
            GridPane.setHgrow(kind, Priority.ALWAYS);
            kind.setMaxWidth(Double.MAX_VALUE);
            boolean directed = side.kind().nature().directed();
            Label given = figure(
                    Integer.toString(side.given().size()),
                    "figure",
                    Texts.of(directed ? "view.balance.from" : "view.balance.own"));
            Label received = figure(
                    Integer.toString(side.received().size()),
                    "figure",
                    Texts.of(directed ? "view.balance.to" : "view.balance.others"));
            grid.addRow(i + 1, kind, given, received);
        }
        return grid;
    }

    private static Label figure(String text, String style, String tip) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setHalignment(label, HPos.RIGHT);
        if (!tip.isEmpty()) {
            label.setTooltip(new Tooltip(tip));
        }
        return label;
    }

    private void shares(Page page, String head, Balance.Side side, List<Tie> ties) {
        LocalDate day = state.view().day();
        for (Shares shares : Shares.of(state.index(), ties, day, t -> lineage.contains(t.from()) ? t.to() : t.from())) {
            page.section(Texts.of(head, side.kind().said(), shares.unit()));
            for (Shares.Partner partner :
                    shares.partners().stream().limit(MOST_PARTNERS).toList()) {
                page.node(row(page, partner, shares, side));
            }
            page.node(concentration(shares));
        }
    }

    private Node row(Page page, Shares.Partner partner, Shares shares, Balance.Side side) {
        Hyperlink name =
                page.link(Ref.actor(partner.actor()), Naming.nameOf(page.state().chronicle(), partner.actor()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Rectangle bar = new Rectangle(Math.max(1, LONGEST * partner.share()), 7);
        bar.setFill(Tint.of(Palette.of(state.view().look().theme()).kind(side.kind())));
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("share-track");
        track.setMinWidth(LONGEST);
        track.setMaxWidth(LONGEST);
        Label value = figure(Words.number(partner.value()), "figure", Texts.of("view.balance.sum", shares.unit()));
        Label share = figure(
                String.format(Locale.ROOT, "%.0f %%", 100 * partner.share()), "figure", Texts.of("view.balance.share"));
        HBox row = new HBox(8, name, track, value, share);
        row.getStyleClass().add("share-row");
        return row;
    }

    private static Node concentration(Shares shares) {
        String known = Texts.of("view.balance.known", shares.measured(), shares.all());
        String figure = Words.number(Math.floor(shares.concentration() + 0.5));
        Label label = new Label(Texts.of("view.balance.concentration", figure, known));
        label.getStyleClass().addAll("quiet", "concentration");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        Tooltip tip = new Tooltip(Texts.of("view.balance.index"));
        tip.setWrapText(true);
        tip.setMaxWidth(380);
        label.setTooltip(tip);
        return label;
    }
}
