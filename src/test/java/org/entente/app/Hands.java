package org.entente.app;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.PopupWindow;

/** Moves a mouse and presses keys, each movement for a turn of its own on the thread of the toolkit. */
final class Hands {
    private final Robot robot = new Robot();

    List<Runnable> click(Point2D at, MouseButton button) {
        return List.of(() -> robot.mouseMove(at), () -> robot.mousePress(button), () -> robot.mouseRelease(button));
    }

    List<Runnable> wheel(Point2D at, int turns) {
        return List.of(() -> robot.mouseMove(at), () -> robot.mouseWheel(turns));
    }

    List<Runnable> drag(Point2D from, Point2D to) {
        return List.of(
                () -> robot.mouseMove(from),
                () -> robot.mousePress(MouseButton.PRIMARY),
                () -> robot.mouseMove(from.midpoint(to)),
                () -> robot.mouseMove(to),
                () -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    List<Runnable> key(KeyCode code) {
        return List.of(() -> robot.keyPress(code), () -> robot.keyRelease(code));
    }

    /** Movements while keys are held down. */
    List<Runnable> held(List<KeyCode> held, List<Runnable> meanwhile) {
        List<Runnable> out = new ArrayList<>();
        held.forEach(k -> out.add(() -> robot.keyPress(k)));
        out.addAll(meanwhile);
        held.forEach(k -> out.add(() -> robot.keyRelease(k)));
        return out;
    }

    /** Types into a field that can be written in: short texts by the letter, long ones at once. */
    static List<Runnable> write(TextInputControl field, String text) {
        if (text.length() > 100) {
            return List.of(() -> {
                if (field.isEditable()) {
                    field.replaceSelection(text);
                }
            });
        }
        return text.codePoints()
                .mapToObj(Character::toString)
                .<Runnable>map(letter -> () -> {
                    if (field.isEditable()) {
                        Event.fireEvent(
                                field,
                                new KeyEvent(
                                        KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
                    }
                })
                .toList();
    }

    /** Leaves what is in front. */
    void leave() {
        javafx.stage.Window front = Seen.windows().get(Seen.windows().size() - 1);
        if (front instanceof PopupWindow popup) {
            front = popup.getOwnerWindow();
        }
        front.requestFocus();
        robot.keyPress(KeyCode.ESCAPE);
        robot.keyRelease(KeyCode.ESCAPE);
    }
}
