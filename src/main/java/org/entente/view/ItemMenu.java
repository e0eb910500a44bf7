package org.entente.view;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.entente.data.Part;
import org.entente.geo.Point;
import org.entente.model.Ref;
import org.entente.model.Source;
import org.entente.model.Texts;
import org.entente.scene.Naming;
import org.entente.scene.Note;
import org.entente.state.ExplorerState;

/** The menus of the picture: of a nation or institution, a tie, a bond, several of these, and the ground between them. */
final class ItemMenu {
    private final MapCanvas canvas;
    private final ExplorerState state;
    private final CanvasVerbs verbs;
    private final ContextMenu menu = new ContextMenu();

    ItemMenu(MapCanvas canvas, ExplorerState state) {
        this.canvas = canvas;
        this.state = state;
        this.verbs = canvas.verbs();
        menu.setId("item-menu");
        menu.setAutoHide(true);
    }

    ContextMenu one(Ref ref) {
        switch (ref.table()) {
            case ACTOR -> actor(ref);
            case TIE, BOND -> tie(ref);
            case EVENT, SOURCE -> item("open", Texts.of("view.menu.open"), () -> Navigation.go(state, ref));
        }
        return menu;
    }

    private void actor(Ref ref) {
        String name = verbs.name(ref);
        boolean focused =
                state.view().subject().focused().filter(ref.id()::equals).isPresent();
        if (focused) {
            item(
                    "focus-off",
                    Texts.of("view.menu.focus-off", name),
                    () -> state.change(Texts.of("steps.focus-off"), v -> v.focus(null)));
        } else {
            item("focus-on", Texts.of("view.menu.focus-on", name), () -> verbs.focus(ref.id()));
        }
        open(ref);
        item("select-ties", Texts.of("view.menu.select-ties"), () -> verbs.pickTies(ref.id()));
        line();
        item("show-only", Texts.of("view.menu.show-only-actor"), () -> verbs.showOnly(Set.of(ref)));
        item("hide", Texts.of("view.menu.hide", name), () -> verbs.hide(Set.of(ref)));
        pins(Set.of(ref));
        line();
        compare();
        item("copy-name", Texts.of("view.menu.copy-name"), () -> Clip.copy(name));
        edit(ref);
    }

    private void tie(Ref ref) {
        open(ref);
        List<String> ends = verbs.ends(ref);
        ends.forEach(end -> item(
                "follow-" + end,
                Texts.of("view.menu.follow", Naming.nameOf(state.chronicle(), end)),
                () -> state.change(
                        Texts.of("steps.follow-to", Naming.nameOf(state.chronicle(), end)),
                        v -> v.select(Ref.actor(end)))));
        item(
                "select-ends",
                Texts.of("view.menu.select-ends"),
                () -> verbs.pick(ends.stream().map(Ref::actor).toList()));
        line();
        item(
                "show-only",
                Texts.of(ref.table() == Ref.Table.TIE ? "view.menu.show-only-tie" : "view.menu.show-only-ties"),
                () -> verbs.showOnly(Set.of(ref)));
        item(
                "hide",
                Texts.of(ref.table() == Ref.Table.TIE ? "view.menu.hide-tie" : "view.menu.hide-ties"),
                () -> verbs.hide(Set.of(ref)));
        line();
        compare();
        copy(Set.of(ref));
        edit(ref);
    }

    /** For a note. */
    ContextMenu note(int index) {
        item("edit-note", Texts.of("edit.note.menu.edit"), () -> canvas.notes().edit(index));
        item("remove-note", Texts.of("edit.note.menu.remove"), () -> canvas.notes()
                .delete(index));
        return menu;
    }

    /** All notes, also those that are not in sight. */
    private void notes() {
        List<Note> notes = canvas.notes().all();
        Menu all = new Menu(Texts.of("edit.note.menu.all"));
        all.setId("item-notes");
        for (int i = 0; i < notes.size(); i++) {
            int index = i;
            MenuItem edit = new MenuItem(NoteTool.name(notes.get(i)));
            edit.setMnemonicParsing(false);
            edit.setOnAction(e -> canvas.notes().edit(index));
            all.getItems().add(edit);
        }
        if (!notes.isEmpty()) {
            menu.getItems().add(all);
        }
    }

    /** What changes the record. */
    private void edit(Ref ref) {
        line();
        item("add-note", Texts.of("edit.note.menu.add") + "\tA", () -> canvas.notes()
                .add(ref));
        EditRequest.change(ref).ifPresent(wish -> {
            item("edit", Texts.of("edit.menu.edit") + "\tE", () -> canvas.fireEvent(wish));
        });
        if (ref.table() == Ref.Table.ACTOR) {
            item(
                    "add-tie",
                    Texts.of("edit.menu.add-tie"),
                    () -> canvas.fireEvent(EditRequest.add(Part.TIES, Map.of("from", ref.id()))));
        }
        EditRequest.remove(ref)
                .ifPresent(wish -> item("remove", Texts.of("edit.menu.remove"), () -> canvas.fireEvent(wish)));
    }

    /** For all that is picked out. */
    ContextMenu several(Set<Ref> refs) {
        List<Ref> actors =
                refs.stream().filter(r -> r.table() == Ref.Table.ACTOR).toList();
        item("fit-selection", Texts.of("view.menu.fit-selection", refs.size()), verbs::fitPicked);
        item("invert", Texts.of("view.menu.invert"), verbs::invert);
        line();
        item("show-only", Texts.of("view.menu.show-only"), () -> verbs.showOnly(refs));
        item("hide", Texts.of("view.menu.hide-these"), () -> verbs.hide(refs));
        if (!actors.isEmpty()) {
            pins(actors);
        }
        line();
        compare();
        if (actors.isEmpty()) {
            copy(refs);
        } else {
            item(
                    "copy-name",
                    Texts.of("view.menu.copy-names"),
                    () -> Clip.copy(actors.stream().map(verbs::name).collect(Collectors.joining("\n"))));
        }
        return menu;
    }

    /** For the ground between items, with no point in particular. */
    ContextMenu ground() {
        return ground(new Point(canvas.getWidth() / 2, canvas.getHeight() / 2));
    }

    /**
     * For the ground between items.
     *
     * @param here where a note goes
     */
    ContextMenu ground(Point here) {
        int hidden = state.view().subject().hidden().size();
        int pinned = state.view().pins().size();
        item("fit", Texts.of("view.menu.fit"), canvas::fit);
        item("select-all", Texts.of("view.menu.select-all"), verbs::pickAll);
        item("invert", Texts.of("view.menu.invert"), verbs::invert);
        if (hidden > 0) {
            item("show-all", Texts.of("view.menu.show-hidden", hidden), verbs::showAll);
        }
        if (pinned > 0) {
            item("unpin-all", Texts.of("view.menu.put-back", pinned), verbs::unpinAll);
        }
        line();
        compare();
        item("list", Texts.of("view.menu.list"), canvas::toggleList);
        line();
        item("add-note", Texts.of("edit.note.menu.here") + "\tA", () -> canvas.notes()
                .add(here));
        notes();
        SelectionMenu selections = new SelectionMenu(state, canvas);
        if (selections.useful()) {
            Menu all = new Menu(Texts.of("edit.selection.menu"));
            all.setId("item-selections");
            all.getItems().addAll(selections.items());
            menu.getItems().add(all);
        }
        return menu;
    }

    private void open(Ref ref) {
        item("open", Texts.of("view.menu.open"), () -> Navigation.go(state, ref));
    }

    private void pins(Collection<Ref> refs) {
        if (verbs.movable()) {
            boolean all = refs.stream().allMatch(verbs::pinned);
            item("pin", Texts.of(all ? "view.menu.unpin" : "view.menu.pin"), () -> verbs.togglePins(refs));
        }
    }

    private void compare() {
        if (state.view().when().compared().isPresent()) {
            item(
                    "compare",
                    Texts.of("view.menu.one-day"),
                    () -> state.change(Texts.of("steps.one-day"), v -> v.against(null)));
        } else {
            LocalDate before = state.view().day().minusYears(1);
            item(
                    "compare",
                    Texts.of("view.menu.compare"),
                    () -> state.change(Texts.of("steps.compare"), v -> v.against(before)));
        }
    }

    /** What is said of ties, and the sources that say it. */
    private void copy(Collection<Ref> refs) {
        Sentences told = new Sentences(state);
        item(
                "copy-text",
                Texts.of("view.menu.copy-words"),
                () -> Clip.copy(refs.stream()
                        .flatMap(r -> told.held(r).stream())
                        .map(told::tie)
                        .collect(Collectors.joining("\n"))));
        item(
                "copy-citation",
                Texts.of("view.menu.copy-sources"),
                () -> Clip.copy(refs.stream()
                        .flatMap(r -> told.held(r).stream())
                        .flatMap(t -> t.evidence().sources().stream())
                        .distinct()
                        .flatMap(id -> state.chronicle().source(id).stream())
                        .map(Source::citation)
                        .collect(Collectors.joining("\n"))));
    }

    private void line() {
        menu.getItems().add(new SeparatorMenuItem());
    }

    private void item(String id, String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setId("item-" + id);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        menu.getItems().add(item);
    }
}
