package org.entente.app;

import static org.entente.app.Command.Group.FILE;
import static org.entente.app.Command.Group.FIND;
import static org.entente.app.Command.Group.PANELS;
import static org.entente.app.Command.Group.PICTURE;
import static org.entente.app.Command.Group.RECORD;
import static org.entente.app.Command.Group.TIME;
import static org.entente.app.Command.Group.WINDOW;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.data.Part;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.view.CanvasPane;
import org.entente.view.Docks;
import org.entente.view.FilterPanel;
import org.entente.view.HeaderBar;
import org.entente.view.MapCanvas;
import org.entente.view.Navigation;
import org.entente.view.PictureDeeds;
import org.entente.view.TimelineBar;
import org.entente.view.Visits;

/** All commands of the window, in the order in which they are told. */
record Commands(ExplorerState state, Rooms rooms, FileActions files, Exports exports, Shell shell) {
    private static final double IN = 1.25;
    private static final double OUT = 0.8;

    List<Command> all() {
        return Stream.of(file(), find(), record(), time(), picture(), picked(), panels(), window())
                .flatMap(List::stream)
                .toList();
    }

    /** What is done with files, the first part of {@link #all}. */
    List<Command> file() {
        return List.of(
                Command.of("new", FILE, files::startAnew).keys("Shortcut+N"),
                Command.of("open", FILE, files::ask).keys("Shortcut+O"),
                Command.of("open-record", FILE, files::askForRecord),
                Command.of("save", FILE, files::save).keys("Shortcut+S"),
                Command.of("save-as", FILE, files::saveAs).keys("Shortcut+Shift+S"),
                Command.titled("save-record", FILE, Title.of("edit.record.menu.save"), () -> files.records()
                        .save()),
                Command.titled("save-record-as", FILE, Title.of("edit.record.menu.save-as"), () -> files.records()
                        .saveAs()),
                Command.of("copy-link", FILE, files.sharing()::copyLink).keys("Shortcut+L"),
                Command.of("paste-link", FILE, files::pasteLink).keys("Shortcut+V"),
                Command.of("share-record", FILE, files.sharing()::askForParcel),
                Command.of("share-page", FILE, files.sharing()::askForPage),
                Command.titled("hand-out", FILE, Title.of("handout.menu"), () -> exports.handouts()
                        .ask()),
                Command.of("export-picture", FILE, exports::ask).keys("Shortcut+E"),
                Command.of("copy-picture", FILE, exports::copy).keys("Shortcut+Shift+C"),
                Command.of("quit", FILE, shell::quit).keys("Shortcut+Q"));
    }

    private List<Command> find() {
        return List.of(
                Command.of("find", FIND, shell::find).keys("Shortcut+F"),
                Command.of("palette", FIND, shell::palette).keys("Shortcut+K"),
                Command.of("clear-filter", FIND, () -> FilterPanel.clear(state))
                        .keys("Shortcut+Shift+F")
                        .when(() -> !state.view().filter().isEmpty()),
                Command.of("undo", FIND, state::undo).keys("Shortcut+Z").when(() -> state.undoName()
                        .isPresent()),
                Command.of("redo", FIND, state::redo)
                        .keys("Shortcut+Y", "Shortcut+Shift+Z")
                        .when(() -> state.redoName().isPresent()));
    }

    private List<Command> time() {
        TimelineBar timeline = rooms.timeline();
        return List.of(
                Command.of("previous-event", TIME, () -> Navigation.previous(state))
                        .keys(","),
                Command.of("next-event", TIME, () -> Navigation.next(state)).keys("."),
                Command.of("previous-followed", TIME, () -> Navigation.along(state, -1))
                        .keys("<")
                        .when(() -> Navigation.followed(state).isPresent()),
                Command.of("next-followed", TIME, () -> Navigation.along(state, 1))
                        .keys(">")
                        .when(() -> Navigation.followed(state).isPresent()),
                Command.of("play", TIME, timeline.player()::toggle).keys("Space"),
                Command.of("range", TIME, timeline::toggleRange).keys("R"),
                Command.of("compare", TIME, timeline::toggleCompare).keys("C"),
                Command.of("multiples", TIME, timeline::toggleMultiples).keys("M"),
                Command.of("go-to-day", TIME, timeline::askDay).keys("Shortcut+G"),
                Command.of("today", TIME, timeline::today).keys("T"));
    }

    private List<Command> picture() {
        CanvasPane picture = rooms.picture();
        MapCanvas canvas = picture.canvas();
        return List.of(
                Command.of("zoom-in", PICTURE, () -> canvas.zoom(IN))
                        .keys("Shortcut+Plus")
                        .also("Shortcut+Equals", "Shortcut+Add"),
                Command.of("zoom-out", PICTURE, () -> canvas.zoom(OUT))
                        .keys("Shortcut+Minus")
                        .also("Shortcut+Subtract"),
                Command.of("frame", PICTURE, canvas::fit).keys("Shortcut+0").also("Shortcut+Numpad 0"),
                Command.of("no-focus", PICTURE, () -> state.change(Texts.of("steps.focus-off"), v -> v.focus(null)))
                        .when(() -> state.view().subject().focused().isPresent()),
                Command.of(
                                "show-hidden",
                                PICTURE,
                                () -> state.change(
                                        Texts.of("steps.show-all"),
                                        v -> v.subject(v.subject().hide(Set.of()))))
                        .when(() -> !state.view().subject().hidden().isEmpty()),
                Command.of("theme", PICTURE, () -> HeaderBar.toggleTheme(state)).keys("Shortcut+D"));
    }

    private List<Command> record() {
        EditHooks edits = EditHooks.of(state, rooms);
        return List.of(
                Command.titled("edit-row", RECORD, Title.of("edit.menu.edit"), edits::begin)
                        .keys("E")
                        .when(edits::possible),
                Command.of("add-events", RECORD, () -> edits.add(Part.EVENTS)),
                Command.of("add-ties", RECORD, () -> edits.add(Part.TIES)),
                Command.of("add-actors", RECORD, () -> edits.add(Part.ACTORS)),
                Command.of("add-sources", RECORD, () -> edits.add(Part.SOURCES)),
                Command.titled("remove-row", RECORD, Title.of("edit.menu.remove"), edits::remove)
                        .when(edits::possible));
    }

    /** What the picture's own keys do as well, for those who do not know them. */
    private List<Command> picked() {
        PictureDeeds deeds = new PictureDeeds(rooms.picture().canvas());
        return List.of(
                Command.of("pick-all", PICTURE, deeds::pickAll),
                Command.of("invert", PICTURE, deeds::invert),
                Command.of("hide", PICTURE, deeds::hide).when(deeds::some),
                Command.of("show-only", PICTURE, deeds::showOnly).when(deeds::some),
                Command.of("pin", PICTURE, deeds::pin).when(deeds::some),
                Command.of("list", PICTURE, deeds::list),
                Command.of("note", PICTURE, deeds::note));
    }

    private List<Command> panels() {
        Docks docks = rooms.docks();
        Visits visits = rooms.visits();
        return List.of(
                Command.of("next-part", PANELS, () -> shell.cycle(1)).keys("F6"),
                Command.of("previous-part", PANELS, () -> shell.cycle(-1)).keys("Shift+F6"),
                Command.of("table", PANELS, () -> docks.toggle("table")).keys("Shortcut+T"),
                Command.of("back", PANELS, visits::back).keys("Alt+Left"),
                Command.of("forward", PANELS, visits::forward).keys("Alt+Right"),
                Command.of("reset-window", PANELS, shell::reset));
    }

    private List<Command> window() {
        return List.of(
                Command.of("text-larger", WINDOW, () -> shell.textStep(1))
                        .keys("Shortcut+Shift+Plus")
                        .also("Shortcut+Shift+Equals", "Shortcut+Shift+Add"),
                Command.of("text-smaller", WINDOW, () -> shell.textStep(-1))
                        .keys("Shortcut+Shift+Minus")
                        .also("Shortcut+Shift+Subtract"),
                Command.of("full-screen", WINDOW, shell::fullScreen).keys("F11"),
                Command.of("reduce-motion", WINDOW, shell::toggleMotion),
                Command.of("tour", WINDOW, () -> shell.tour(() -> {})),
                Command.of("keys", WINDOW, () -> shell.keys(all())).keys("?", "F1"));
    }
}
