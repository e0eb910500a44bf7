package org.entente.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

/** Someone who presses whatever there is, out of a seed that makes the same choices again. All of it is for the thread of the toolkit. */
final class Monkey {
    private static final List<KeyCode> KEYS = List.of(
            KeyCode.ESCAPE,
            KeyCode.TAB,
            KeyCode.LEFT,
            KeyCode.RIGHT,
            KeyCode.UP,
            KeyCode.DOWN,
            KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN,
            KeyCode.HOME,
            KeyCode.END,
            KeyCode.SPACE,
            KeyCode.ENTER,
            KeyCode.COMMA,
            KeyCode.PERIOD,
            KeyCode.DELETE,
            KeyCode.BACK_SPACE,
            KeyCode.F1,
            KeyCode.F5,
            KeyCode.F6,
            KeyCode.F10,
            KeyCode.F11,
            KeyCode.CONTEXT_MENU,
            KeyCode.PLUS,
            KeyCode.MINUS,
            KeyCode.DIGIT0,
            KeyCode.DIGIT9);
    private static final List<String> TEXTS = List.of(
            "serb",
            "Čačak \u0160or ŭ",
            "<b onclick=\"x\">&amp;</b>",
            "\uD83D\uDEA2\uD83C\uDDF7\uD83C\uDDF8",
            "2014-03",
            "2016-99-99",
            "9999-12-31",
            "0001-01-01",
            "12 March 1999",
            "-1",
            "1e309",
            "=cmd()",
            "x".repeat(4000),
            "kind:arms -status:ended",
            "\"((*",
            "\u202Eabc",
            " ",
            "entente:broken",
            "%s %d {0} '");
    private static final int SIZE_STEP = 40;

    /** What ends the program is left alone, as is its key. */
    private static final String END = "quit";

    private static final List<KeyCode> CODES =
            Arrays.stream(KeyCode.values()).filter(c -> c != KeyCode.Q).toList();

    private final Random random;
    private final Stage stage;
    private final Hands hands;

    /**
     * Something done.
     *
     * @param kind what sort of thing
     * @param told what exactly
     * @param parts its movements, each for a turn of its own
     */
    record Deed(String kind, String told, List<Runnable> parts) {
        Deed(String kind, String told, Runnable... parts) {
            this(kind, told, List.of(parts));
        }
    }

    Monkey(Random random, Stage stage, Hands hands) {
        this.random = random;
        this.stage = stage;
        this.hands = hands;
    }

    /** What is done next, as what is seen allows it. */
    Deed next() {
        int dice = random.nextInt(100);
        javafx.stage.Window top = top();
        boolean main = top == stage;
        if (!main && dice < 25) {
            return key(KeyCode.ESCAPE, List.of());
        }
        if (dice < 40) {
            return press(top);
        } else if (dice < 52) {
            return key(random.nextInt(3) == 0 ? any(CODES) : any(KEYS), modifiers());
        } else if (dice < 62) {
            return pointer("canvas", "#canvas");
        } else if (dice < 69) {
            return pointer("timeline", "#timeline");
        } else if (dice < 77) {
            return text(top);
        } else if (dice < 85) {
            return menu();
        } else if (dice < 94) {
            return command();
        } else if (dice < 98) {
            return storm();
        }
        return resize();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** The dialog or list in front, now and then what is behind it. */
    private javafx.stage.Window top() {
        List<javafx.stage.Window> all = Seen.windows();
        return random.nextInt(5) == 0 ? any(all) : all.get(all.size() - 1);
    }

    private Deed press(javafx.stage.Window in) {
        Map<String, List<Node>> sorts = Seen.nodes(in.getScene()).stream()
                .filter(Seen::pressable)
                .filter(n -> Seen.inside(n, in))
                .collect(Collectors.groupingBy(
                        n -> n.getId() != null && !(n instanceof IndexedCell)
                                ? n.getId()
                                : n.getClass().getSimpleName() + n.getStyleClass(),
                        TreeMap::new,
                        Collectors.toList()));
        if (sorts.isEmpty()) {
            return key(KeyCode.ESCAPE, List.of());
        }
        Node node = any(any(List.copyOf(sorts.values())));
        Bounds box = node.localToScreen(node.getBoundsInLocal());
        Point2D at = new Point2D((box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2);
        MouseButton button = random.nextInt(12) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        return new Deed(
                "press " + (node.getId() == null ? node.getClass().getSimpleName() : node.getId()),
                "press " + Seen.name(node) + (button == MouseButton.PRIMARY ? "" : " right"),
                hands.click(at, button));
    }

    private List<KeyCode> modifiers() {
        List<KeyCode> out = new ArrayList<>();
        for (KeyCode code : List.of(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ALT)) {
            if (random.nextInt(4) == 0) {
                out.add(code);
            }
        }
        return out;
    }

    private Deed key(KeyCode code, List<KeyCode> held) {
        return new Deed("key " + held + code, "key " + held + " " + code, hands.held(held, hands.key(code)));
    }

    /** A click, a second click, a drag or the wheel, somewhere on a canvas. */
    private Deed pointer(String kind, String lookup) {
        Node node = stage.getScene().lookup(lookup);
        Bounds box = node == null ? null : node.localToScreen(node.getLayoutBounds());
        if (box == null || box.getWidth() < 2) {
            return key(KeyCode.ESCAPE, List.of());
        }
        Point2D from = point(box);
        Point2D to = point(box);
        List<KeyCode> held = modifiers();
        String told = kind + " " + held + String.format(" %.0f,%.0f", from.getX(), from.getY());
        List<Runnable> parts = new ArrayList<>();
        int what = random.nextInt(6);
        switch (what) {
            case 0 -> parts.addAll(hands.click(from, MouseButton.PRIMARY));
            case 1 -> {
                parts.addAll(hands.click(from, MouseButton.PRIMARY));
                parts.addAll(hands.click(from, MouseButton.PRIMARY));
            }
            case 2 -> parts.addAll(hands.click(from, MouseButton.SECONDARY));
            case 3 -> {
                int turns = random.nextInt(-8, 9);
                parts.addAll(hands.wheel(from, turns));
            }
            default -> parts.addAll(hands.drag(from, to));
        }
        String how =
                List.of("click", "double", "right", "wheel", "drag", "drag").get(what);
        return new Deed(kind + " " + how, told + " " + how, hands.held(held, parts));
    }

    private Point2D point(Bounds box) {
        return new Point2D(
                Math.round(box.getMinX() + random.nextDouble() * (box.getWidth() - 1)),
                Math.round(box.getMinY() + random.nextDouble() * (box.getHeight() - 1)));
    }

    private Deed text(javafx.stage.Window in) {
        List<TextInputControl> fields = Seen.nodes(in.getScene()).stream()
                .filter(n -> n instanceof TextInputControl && !n.isDisabled())
                .map(TextInputControl.class::cast)
                .toList();
        if (fields.isEmpty()) {
            return key(KeyCode.F6, List.of());
        }
        TextInputControl field = any(fields);
        String text = any(TEXTS);
        KeyCode end = any(List.of(KeyCode.ENTER, KeyCode.TAB, KeyCode.ESCAPE, KeyCode.DOWN, KeyCode.BACK_SPACE));
        List<Runnable> parts = new ArrayList<>();
        parts.add(field::requestFocus);
        if (random.nextBoolean()) {
            parts.add(field::selectAll);
        }
        parts.addAll(Hands.write(field, text));
        parts.addAll(hands.key(end));
        return new Deed(
                "type in " + field.getId(),
                "type " + (text.length() > 30 ? text.length() + " letters" : text) + " in " + Seen.name(field) + " "
                        + end,
                parts);
    }

    private Deed menu() {
        List<MenuButton> buttons = Seen.nodes(stage.getScene()).stream()
                .filter(n -> n instanceof MenuButton && !n.isDisabled())
                .map(MenuButton.class::cast)
                .toList();
        if (buttons.isEmpty()) {
            return key(KeyCode.ESCAPE, List.of());
        }
        MenuButton button = any(buttons);
        button.show();
        List<MenuItem> items = Seen.leaves(button.getItems()).stream()
                .filter(i -> !END.equals(i.getId()))
                .toList();
        button.hide();
        if (items.isEmpty()) {
            return new Deed("menu", "an empty menu " + button.getId());
        }
        MenuItem item = any(items);
        return new Deed(
                "menu " + item.getId(),
                "menu " + button.getId() + " " + item.getId() + " '" + item.getText() + "'",
                item::fire);
    }

    private Deed command() {
        List<Command> possible = Window.on(stage).map(Window::commands).orElse(List.of()).stream()
                .filter(Command::possible)
                .filter(c -> !c.id().equals(END))
                .toList();
        Command command = any(possible);
        return new Deed("command " + command.id(), "command " + command.id(), command::run);
    }

    private Deed storm() {
        int back = random.nextInt(1, 15);
        int forth = random.nextInt(0, 15);
        Runnable[] parts = new Runnable[back + forth];
        Arrays.fill(parts, 0, back, (Runnable)
                () -> Window.on(stage).ifPresent(w -> w.state().undo()));
        Arrays.fill(parts, back, back + forth, (Runnable)
                () -> Window.on(stage).ifPresent(w -> w.state().redo()));
        return new Deed("undo and redo", "undo " + back + " redo " + forth, parts);
    }

    private Deed resize() {
        int width = 1000 + SIZE_STEP * random.nextInt(16);
        int height = 640 + SIZE_STEP * random.nextInt(10);
        return new Deed("resize", "resize " + width + "x" + height, () -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }
}
