package org.entente.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.entente.model.Texts;
import org.entente.state.Tasks;
import org.entente.workspace.Autosave;
import org.entente.workspace.Opened;
import org.entente.workspace.Session;

/** Offers what a killed program left, above the window and in nobody's way. */
final class RecoveryBar extends HBox {
    private final Session left;
    private final Keeping keeping;

    RecoveryBar(Session left, Keeping keeping, FileActions files, Tasks tasks) {
        this.left = left;
        this.keeping = keeping;
        setId("recovery");
        getStyleClass().add("recovery-bar");
        Label text = new Label(Texts.of("app.recovery", time(left)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button recover = new Button(Texts.of("app.recover"));
        recover.setId("recover");
        recover.getStyleClass().add("accent");
        recover.setOnAction(e -> tasks.<Opened>start(
                "recover", progress -> Opened.recovered(left), new Tasks.Outcome<>(o -> recovered(files, o), x -> {
                    away();
                    left.close();
                    files.failed(Texts.of("app.not-recovered"), x);
                })));
        Button discard = new Button(Texts.of("app.discard"));
        discard.setId("discard");
        discard.setOnAction(e -> {
            left.discard();
            away();
        });
        getChildren().addAll(text, gap, recover, discard);
    }

    private static String time(Session left) {
        return DateTimeFormatter.ofPattern(Texts.of("app.recovery-time"), Texts.locale())
                .withZone(ZoneId.systemDefault())
                .format(Instant.ofEpochMilli(left.written()));
    }

    /** The copy goes only when another of the same work is written. */
    private void recovered(FileActions files, Opened opened) {
        files.leave(() -> {
            files.take(Texts.of("app.recover"), opened);
            if (keeping.autosave().map(Autosave::write).orElse(false)) {
                left.discard();
            } else {
                left.close();
            }
            away();
        });
    }

    private void away() {
        if (getParent() instanceof Pane parent) {
            parent.getChildren().remove(this);
        }
    }
}
