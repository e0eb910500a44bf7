package org.entente.app;

import static org.entente.app.Command.titled;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.entente.model.Texts;
import org.entente.state.Motion;
import org.entente.view.Side;

/** What can be done to the window itself. */
record Shell(Stage stage, Rooms rooms, Motion motion, Overlays overlays, Chrome chrome) {
    private static final double BELOW_HEADER = 8;

    /** Shows the palette of commands, or takes it away. */
    void palette() {
        overlays.togglePalette(rooms.header().getHeight() + BELOW_HEADER);
    }

    /** Shows the page of keys. */
    void keys(List<Command> commands) {
        KeysHelp.show(stage, commands, chrome.textSize().percent() / 100.0);
    }

    /** Shows what is where. */
    void tour(Runnable ended) {
        overlays.tour(
                List.of(
                        new Welcome.Step("tour.picture.", rooms.picture()),
                        new Welcome.Step("tour.timeline.", rooms.timeline()),
                        new Welcome.Step("tour.panels.", rooms.docks().at(Side.LEFT)),
                        new Welcome.Step("tour.find.", rooms.header().search()),
                        new Welcome.Step("tour.menu.", rooms.header().menu())),
                () -> {
                    ended.run();
                    rooms.picture().canvas().requestFocus();
                });
    }

    /** Gives the keyboard to the next part of the window, or with -1 to the one before. */
    void cycle(int step) {
        rooms.docks().cycle(List.of(rooms.picture().canvas(), rooms.timeline().canvas()), step);
    }

    /** Lets a person type what is to be found. */
    void find() {
        rooms.header().search().requestFocus();
        rooms.header().search().selectAll();
    }

    /** Looks for words in the record. */
    void seek(String words) {
        find();
        rooms.header().search().setText(words);
        rooms.header().search().end();
    }

    /** The window as it is before a person arranges it. */
    void reset() {
        rooms.docks().reset();
        chrome.reset();
    }

    /** Closes the window as its frame does, asking of what is not saved. */
    void quit() {
        stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    /** Over the whole screen, with a word on the way back, or not. */
    void fullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
        if (stage.isFullScreen()) {
            overlays.notes().say(Texts.of("app.full-screen.leave"), List.of());
        }
    }

    void toggleMotion() {
        BooleanProperty reduced = motion.reducedProperty();
        reduced.set(!reduced.get());
    }

    /** Makes the window's texts larger, or with -1 smaller. */
    void textStep(int by) {
        chrome.textSize(chrome.textSize().step(by));
    }

    /** A choice for each language, by its own name. */
    List<Command> languages() {
        List<Command> out = new ArrayList<>();
        for (Locale language : Texts.LANGUAGES) {
            out.add(titled(
                    "language-" + language.getLanguage(),
                    Command.Group.WINDOW,
                    Title.of("palette.language", Language.own(language)),
                    () -> chrome.language(language)));
        }
        return out;
    }

    /** A choice for each size of text. */
    List<Command> textSizes() {
        List<Command> out = new ArrayList<>();
        for (int percent : TextSize.ALL) {
            out.add(titled(
                    "text-" + percent,
                    Command.Group.WINDOW,
                    Title.of("palette.text", percent),
                    () -> chrome.textSize(new TextSize(percent))));
        }
        return out;
    }
}
