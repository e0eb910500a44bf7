package org.entente.app;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.entente.view.Memory;
import org.jspecify.annotations.Nullable;

/** The window's ground: its parts, and what may lie over them. */
final class Overlays extends StackPane {
    private final Notes notes = new Notes();
    private @Nullable CommandPalette palette;

    Overlays(Node parts) {
        super(parts);
        setId("root");
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Escape ends a tour wherever the keyboard is, but in a text or the palette, which need it first. */
    private void press(KeyEvent e) {
        boolean free = !(e.getTarget() instanceof TextInputControl) && (palette == null || !palette.isVisible());
        if (e.getCode() == KeyCode.ESCAPE && free) {
            getChildren().stream()
                    .filter(Welcome.class::isInstance)
                    .map(Welcome.class::cast)
                    .findFirst()
                    .ifPresent(tour -> {
                        tour.end();
                        e.consume();
                    });
        }
    }

    /** The notes, which stand over the picture. */
    Notes notes() {
        return notes;
    }

    /**
     * Lays a palette over the parts.
     *
     * @param seek looks for words in the record
     */
    void palette(Supplier<List<Command>> commands, Memory used, Consumer<String> seek) {
        CommandPalette laid = new CommandPalette(commands, used, seek);
        palette = laid;
        setAlignment(laid, Pos.TOP_CENTER);
        getChildren().add(laid);
    }

    /** Lists anew what the palette offers. */
    void refreshPalette() {
        if (palette != null) {
            palette.refresh();
        }
    }

    /** Whether a tour of the window lies over the parts, which has the keys before a story. */
    boolean touring() {
        return getChildren().stream().anyMatch(Welcome.class::isInstance);
    }

    /** Lays a tour over the parts, in place of one that is shown; not while a story fills the screen instead. */
    void tour(List<Welcome.Step> steps, Runnable ended) {
        if (getScene() == null) {
            return;
        }
        getChildren().removeIf(Welcome.class::isInstance);
        Welcome laid = new Welcome(steps, ended);
        getChildren().add(laid);
        laid.begin();
    }

    /** Shows the palette or takes it away; not while a story fills the screen instead. */
    void togglePalette(double below) {
        if (palette != null && getScene() != null) {
            setMargin(palette, new Insets(below, 0, 0, 0));
            palette.toggle();
        }
    }
}
