package org.entente.app;

import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;
import org.entente.model.Texts;

/**
 * Something the window can be told to do. Keys, menus, the page of keys and the palette all read it, so that they never
 * disagree.
 *
 * @param id a word of its own, also that of its line in a menu
 */
record Command(String id, Group group, Title title, Triggers triggers, Deed deed) {

    /** What commands are gathered under. */
    enum Group {
        FILE,
        FIND,
        RECORD,
        STORIES,
        TIME,
        PICTURE,
        PANELS,
        WINDOW;

        String title() {
            return Texts.of("app.group." + name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * The keys that start a command.
     *
     * @param also keys of other keyboards, which need not be told
     */
    record Triggers(List<Keys> told, List<Keys> also) {
        Triggers {
            told = List.copyOf(told);
            also = List.copyOf(also);
        }

        Stream<Keys> all() {
            return Stream.concat(told.stream(), also.stream());
        }

        /** As a person reads them, empty where there are none. */
        String shown() {
            return told.stream().map(Keys::shown).collect(Collectors.joining(", "));
        }
    }

    /** What is done, and whether it can be at present. */
    record Deed(Runnable run, BooleanSupplier possible) {}

    /** A command without keys, whose title is the text {@code app.command.ID}. */
    static Command of(String id, Group group, Runnable run) {
        return titled(id, group, Title.of("app.command." + id), run);
    }

    static Command titled(String id, Group group, Title title, Runnable run) {
        return new Command(id, group, title, new Triggers(List.of(), List.of()), new Deed(run, () -> true));
    }

    Command keys(String... names) {
        return new Command(id, group, title, new Triggers(named(names), triggers.also()), deed);
    }

    Command also(String... names) {
        return new Command(id, group, title, new Triggers(triggers.told(), named(names)), deed);
    }

    Command when(BooleanSupplier possible) {
        return new Command(id, group, title, triggers, new Deed(deed.run(), possible));
    }

    private static List<Keys> named(String... names) {
        return Stream.of(names).map(Keys::new).toList();
    }

    boolean possible() {
        return deed.possible().getAsBoolean();
    }

    void run() {
        deed.run().run();
    }

    /** A line for a menu; the key beside it is only told, since the window's keys act before the menu's. */
    MenuItem item() {
        MenuItem item = new MenuItem(title.spoken());
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(e -> run());
        triggers.told().stream().findFirst().ifPresent(key -> {
            if (key.suitsMenus()) {
                item.setAccelerator(key.combination());
            } else {
                item.setText(title.spoken() + "   " + key.shown());
            }
        });
        item.getProperties().put(Command.class, this);
        return item;
    }

    /** Dims the lines of a menu that cannot be chosen at present. */
    static void refresh(List<MenuItem> items) {
        for (MenuItem item : items) {
            if (item.getProperties().get(Command.class) instanceof Command command) {
                item.setDisable(!command.possible());
            }
        }
    }
}
