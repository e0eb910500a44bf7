package org.entente.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;
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

    private final Random random;
    private final Stage stage;
    private final Robot robot = new Robot();

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

    Monkey(Random random, Stage stage) {
        this.random = random;
        this.stage = stage;
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
            return key(random.nextInt(3) == 0 ? any(List.of(KeyCode.values())) : any(KEYS), modifiers());
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
        List<javafx.stage.Window> all = windows();
        return random.nextInt(5) == 0 ? any(all) : all.get(all.size() - 1);
    }

    /** Windows shown, without mere tips. */
    static List<javafx.stage.Window> windows() {
        return javafx.stage.Window.getWindows().stream()
                .filter(w -> w.isShowing() && w.getScene() != null && !(w instanceof Tooltip))
                .toList();
    }

    static List<Node> nodes(Scene scene) {
        List<Node> out = new ArrayList<>();
        gather(scene.getRoot(), out);
        return out;
    }

    private static void gather(Node node, List<Node> out) {
        if (node.isVisible()) {
            out.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> gather(child, out));
            }
        }
    }

    private static boolean pressable(Node node) {
        boolean row = node instanceof IndexedCell<?> cell && !cell.isEmpty();
        boolean line = node.getStyleClass().contains("menu-item")
                || node.getStyleClass().contains("tab");
        boolean control =
                node instanceof ButtonBase || node instanceof ComboBoxBase || node instanceof TextInputControl;
        return !node.isDisabled()
                && (row
                        || line
                        || control
                        || node.getOnMouseClicked() != null
                        || (node instanceof Control c && c.isFocusTraversable()));
    }

    private static String name(Node node) {
        String id = node.getId() == null ? "" : "#" + node.getId();
        String text =
                node instanceof Labeled labeled && labeled.getText() != null ? " '" + labeled.getText() + "'" : "";
        return node.getClass().getSimpleName()
                + id
                + (node.getStyleClass().isEmpty()
                        ? ""
                        : "." + node.getStyleClass().get(node.getStyleClass().size() - 1))
                + (text.length() > 60 ? text.substring(0, 60) : text);
    }

    private Deed press(javafx.stage.Window in) {
        Map<String, List<Node>> sorts = nodes(in.getScene()).stream()
                .filter(Monkey::pressable)
                .filter(n -> inside(n, in))
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
                "press " + name(node) + (button == MouseButton.PRIMARY ? "" : " right"),
                click(at, button));
    }

    private static boolean inside(Node node, javafx.stage.Window in) {
        Bounds box = node.localToScreen(node.getBoundsInLocal());
        return box != null
                && box.getWidth() > 0
                && box.getMinX() >= in.getX()
                && box.getMinY() >= in.getY()
                && box.getMaxX() <= in.getX() + in.getWidth()
                && box.getMaxY() <= in.getY() + in.getHeight();
    }

    private List<Runnable> click(Point2D at, MouseButton button) {
        return List.of(() -> robot.mouseMove(at), () -> robot.mousePress(button), () -> robot.mouseRelease(button));
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
        return new Deed(
                "key " + held + code,
                "key " + held + " " + code,
                held(held, List.of(() -> robot.keyPress(code), () -> robot.keyRelease(code))));
    }

    private List<Runnable> held(List<KeyCode> held, List<Runnable> meanwhile) {
        List<Runnable> out = new ArrayList<>();
        held.forEach(k -> out.add(() -> robot.keyPress(k)));
        out.addAll(meanwhile);
        held.forEach(k -> out.add(() -> robot.keyRelease(k)));
        return out;
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
            case 0 -> parts.addAll(click(from, MouseButton.PRIMARY));
            case 1 -> {
                parts.addAll(click(from, MouseButton.PRIMARY));
                parts.addAll(click(from, MouseButton.PRIMARY));
            }
            case 2 -> parts.addAll(click(from, MouseButton.SECONDARY));
            case 3 -> {
                int turns = random.nextInt(-8, 9);
                parts.add(() -> robot.mouseMove(from));
                parts.add(() -> robot.mouseWheel(turns));
            }
            default -> {
                parts.addAll(List.of(() -> robot.mouseMove(from), () -> robot.mousePress(MouseButton.PRIMARY)));
                parts.addAll(List.of(() -> robot.mouseMove(from.midpoint(to)), () -> robot.mouseMove(to)));
                parts.add(() -> robot.mouseRelease(MouseButton.PRIMARY));
            }
        }
        String how =
                List.of("click", "double", "right", "wheel", "drag", "drag").get(what);
        return new Deed(kind + " " + how, told + " " + how, held(held, parts));
    }

    private Point2D point(Bounds box) {
        return new Point2D(
                Math.round(box.getMinX() + random.nextDouble() * (box.getWidth() - 1)),
                Math.round(box.getMinY() + random.nextDouble() * (box.getHeight() - 1)));
    }

    private Deed text(javafx.stage.Window in) {
        List<TextInputControl> fields = nodes(in.getScene()).stream()
                .filter(n -> n instanceof TextInputControl && !n.isDisabled())
                .map(TextInputControl.class::cast)
                .toList();
        if (fields.isEmpty()) {
            return key(KeyCode.F6, List.of());
        }
        TextInputControl field = any(fields);
        String text = any(TEXTS);
        KeyCode end = any(List.of(KeyCode.ENTER, KeyCode.TAB, KeyCode.ESCAPE, KeyCode.DOWN, KeyCode.BACK_SPACE));
        boolean replaced = random.nextBoolean();
        return new Deed(
                "type in " + field.getId(),
                "type " + (text.length() > 30 ? text.length() + " letters" : text) + " in " + name(field) + " " + end,
                field::requestFocus,
                () -> {
                    if (replaced) {
                        field.selectAll();
                    }
                },
                () -> {
                    if (field.isEditable()) {
                        write(field, text);
                    }
                },
                () -> robot.keyPress(end),
                () -> robot.keyRelease(end));
    }

    /** Short texts by the letter, long ones at once. */
    private static void write(TextInputControl field, String text) {
        if (text.length() > 100) {
            field.replaceSelection(text);
            return;
        }
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> Event.fireEvent(
                        field,
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    private Deed menu() {
        List<MenuButton> buttons = nodes(stage.getScene()).stream()
                .filter(n -> n instanceof MenuButton && !n.isDisabled())
                .map(MenuButton.class::cast)
                .toList();
        if (buttons.isEmpty()) {
            return key(KeyCode.ESCAPE, List.of());
        }
        MenuButton button = any(buttons);
        button.show();
        List<MenuItem> items = leaves(button.getItems());
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

    private static List<MenuItem> leaves(List<MenuItem> items) {
        return items.stream()
                .filter(i -> !i.isDisable() && i.isVisible())
                .flatMap(i -> i instanceof Menu menu ? leaves(menu.getItems()).stream() : java.util.stream.Stream.of(i))
                .toList();
    }

    private Deed command() {
        List<Command> possible = Window.on(stage).map(Window::commands).orElse(List.of()).stream()
                .filter(Command::possible)
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

    /** Leaves what is in front. */
    void leave() {
        javafx.stage.Window front = windows().get(windows().size() - 1);
        if (front instanceof PopupWindow popup) {
            front = popup.getOwnerWindow();
        }
        front.requestFocus();
        robot.keyPress(KeyCode.ESCAPE);
        robot.keyRelease(KeyCode.ESCAPE);
    }
}
