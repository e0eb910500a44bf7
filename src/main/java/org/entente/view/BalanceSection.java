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
import org.entente.model.Tie;
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
        page.section("Balance on this day").node(counts());
        for (Balance.Side side : balance.sides()) {
            if (!side.kind().unit().isEmpty()) {
                String name = side.kind().name();
                shares(page, name + ": largest suppliers", side, side.received());
                shares(page, name + ": largest customers", side, side.given());
            }
        }
    }

    private Node counts() {
        GridPane grid = new GridPane();
        grid.setId("balance");
        grid.getStyleClass().add("balance");
        grid.addRow(0, new Label(), figure("given", "quiet", ""), figure("received", "quiet", ""));
        for (int i = 0; i < balance.sides().size(); i++) {
            Balance.Side side = balance.sides().get(i);
            Label kind = new Label(side.kind().name());
            kind.setMinWidth(0);
            GridPane.setHgrow(kind, Priority.ALWAYS);
            kind.setMaxWidth(Double.MAX_VALUE);
            boolean directed = side.kind().nature().directed();
            String force = " in force on this day (active or reduced) under the filter in use";
            Label given = figure(
                    Integer.toString(side.given().size()),
                    "figure",
                    (directed ? "Ties that run from it," : "Ties told from its side,") + force);
            Label received = figure(
                    Integer.toString(side.received().size()),
                    "figure",
                    (directed ? "Ties that run to it," : "Ties told from the other side,") + force);
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

    private void shares(Page page, String name, Balance.Side side, List<Tie> ties) {
        LocalDate day = state.view().day();
        for (Shares shares : Shares.of(state.index(), ties, day, t -> lineage.contains(t.from()) ? t.to() : t.from())) {
            page.section(name + ", " + shares.unit());
            for (Shares.Partner partner :
                    shares.partners().stream().limit(MOST_PARTNERS).toList()) {
                page.node(row(page, partner, shares, side));
            }
            page.node(concentration(shares));
        }
    }

    private Node row(Page page, Shares.Partner partner, Shares shares, Balance.Side side) {
        Hyperlink name =
                page.link(Ref.actor(partner.actor()), page.state().chronicle().nameOf(partner.actor()));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Rectangle bar = new Rectangle(Math.max(1, LONGEST * partner.share()), 7);
        bar.setFill(Tint.of(Palette.of(state.view().look().theme()).kind(side.kind())));
        StackPane track = new StackPane(bar);
        track.getStyleClass().add("share-track");
        track.setMinWidth(LONGEST);
        track.setMaxWidth(LONGEST);
        Label value = figure(
                Words.number(partner.value()),
                "figure",
                "Sum of the strengths known for this day, in " + shares.unit());
        Label share = figure(
                String.format(Locale.ROOT, "%.0f %%", 100 * partner.share()),
                "figure",
                "Share of the sum of all strengths known for this day");
        HBox row = new HBox(8, name, track, value, share);
        row.getStyleClass().add("share-row");
        return row;
    }

    private static Node concentration(Shares shares) {
        String known = shares.measured() + " of " + shares.all() + " ties in force have a figure for this day";
        Label label = new Label(
                String.format(Locale.ENGLISH, "Concentration %,.0f of 10,000 · %s", shares.concentration(), known));
        label.getStyleClass().addAll("quiet", "concentration");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        Tooltip tip =
                new Tooltip("Herfindahl–Hirschman index: the sum of the squared shares in per cent. One single partner"
                        + " gives 10,000, two equal ones 5,000, ten equal ones 1,000. It counts only strengths known for this day:"
                        + " unknown is not zero, so more figures may lower it."
                        + "\nHirschman 1945, National Power and the Structure of Foreign Trade;"
                        + " Rhoades 1993, Federal Reserve Bulletin 79.");
        tip.setWrapText(true);
        tip.setMaxWidth(380);
        label.setTooltip(tip);
        return label;
    }
}
