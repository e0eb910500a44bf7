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
            case EVENT, SOURCE -> item("open", "Open in the panel", () -> Navigation.go(state, ref));
        }
        return menu;
    }

    private void actor(Ref ref) {
        String name = verbs.name(ref);
        boolean focused =
                state.view().subject().focused().filter(ref.id()::equals).isPresent();
        if (focused) {
            item("focus-off", "End the focus on " + name, () -> state.change("No focus", v -> v.focus(null)));
        } else {
            item("focus-on", "Focus on " + name, () -> verbs.focus(ref.id()));
        }
        open(ref);
        item("select-ties", "Select its ties", () -> verbs.pickTies(ref.id()));
        line();
        item("show-only", "Show only it and its partners", () -> verbs.showOnly(Set.of(ref)));
        item("hide", "Hide " + name + "\tDelete", () -> verbs.hide(Set.of(ref)));
        pins(Set.of(ref));
        line();
        compare();
        item("copy-name", "Copy the name", () -> Clip.copy(name));
        edit(ref);
    }

    private void tie(Ref ref) {
        open(ref);
        List<String> ends = verbs.ends(ref);
        ends.forEach(end -> item(
                "follow-" + end,
                "Follow to " + state.chronicle().nameOf(end),
                () -> state.change("Follow to " + state.chronicle().nameOf(end), v -> v.select(Ref.actor(end)))));
        item(
                "select-ends",
                "Select both ends",
                () -> verbs.pick(ends.stream().map(Ref::actor).toList()));
        line();
        item(
                "show-only",
                ref.table() == Ref.Table.TIE ? "Show only this tie" : "Show only these ties",
                () -> verbs.showOnly(Set.of(ref)));
        item(
                "hide",
                ref.table() == Ref.Table.TIE ? "Hide this tie\tDelete" : "Hide these ties\tDelete",
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
        item("fit-selection", "Frame the " + refs.size() + " selected\tCtrl 9", verbs::fitPicked);
        item("invert", "Invert the selection\tCtrl I", verbs::invert);
        line();
        item("show-only", "Show only these", () -> verbs.showOnly(refs));
        item("hide", "Hide these\tDelete", () -> verbs.hide(refs));
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
                    "Copy the names",
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
        item("fit", "Frame the picture\tHome", canvas::fit);
        item("select-all", "Select all nations\tCtrl A", verbs::pickAll);
        item("invert", "Invert the selection\tCtrl I", verbs::invert);
        if (hidden > 0) {
            item("show-all", "Show all that is hidden (" + hidden + ")\tShift Delete", verbs::showAll);
        }
        if (pinned > 0) {
            item("unpin-all", "Put back what was moved (" + pinned + ")", verbs::unpinAll);
        }
        line();
        compare();
        item("list", "List what the picture shows\tL", canvas::toggleList);
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
        item("open", "Open in the panel", () -> Navigation.go(state, ref));
    }

    private void pins(Collection<Ref> refs) {
        if (verbs.movable()) {
            boolean all = refs.stream().allMatch(verbs::pinned);
            item("pin", (all ? "Unpin" : "Pin here") + "\tP", () -> verbs.togglePins(refs));
        }
    }

    private void compare() {
        if (state.view().when().compared().isPresent()) {
            item("compare", "Show one day", () -> state.change("Show one day", v -> v.against(null)));
        } else {
            LocalDate before = state.view().day().minusYears(1);
            item("compare", "Compare with a year before", () -> state.change("Compare days", v -> v.against(before)));
        }
    }

    /** What is said of ties, and the sources that say it. */
    private void copy(Collection<Ref> refs) {
        Sentences told = new Sentences(state);
        item(
                "copy-text",
                "Copy in words",
                () -> Clip.copy(refs.stream()
                        .flatMap(r -> told.held(r).stream())
                        .map(told::tie)
                        .collect(Collectors.joining("\n"))));
        item(
                "copy-citation",
                "Copy the sources",
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
        int tab = text.indexOf('\t');
        MenuItem item = new MenuItem(tab < 0 ? text : text.substring(0, tab) + "   (" + text.substring(tab + 1) + ")");
        item.setId("item-" + id);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> action.run());
        menu.getItems().add(item);
    }
}
