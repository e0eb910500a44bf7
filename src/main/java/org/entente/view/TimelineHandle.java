package org.entente.view;

import java.time.LocalDate;
import java.util.Arrays;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.entente.model.PartialDate;
import org.entente.model.Texts;
import org.entente.state.Stretch;

/**
 * A handle of the stretch from A to B that can have the keyboard and tells its day to a screen reader. It is drawn with the
 * timeline, which takes the mouse for it.
 */
final class TimelineHandle extends Region {
    private final TimelineCanvas timeline;
    private final TimelineHandles.Grip grip;

    TimelineHandle(TimelineCanvas timeline, TimelineHandles.Grip grip) {
        this.timeline = timeline;
        this.grip = grip;
        setId("range-" + grip.name().toLowerCase(java.util.Locale.ROOT));
        setManaged(false);
        setMouseTransparent(true);
        setFocusTraversable(true);
        setVisible(false);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnKeyPressed(e -> TimelineKeys.press(timeline, grip, e));
        focusedProperty().addListener((o, before, now) -> timeline.changed());
        timeline.state().viewProperty().addListener((o, before, now) -> tell());
        tell();
    }

    TimelineHandles.Grip grip() {
        return grip;
    }

    private void tell() {
        timeline.state().view().when().stretch().ifPresent(s -> {
            String from = PartialDate.of(s.from()).text();
            String to = PartialDate.of(s.to()).text();
            String said =
                    switch (grip) {
                        case A -> Texts.of("view.range.start", from);
                        case B -> Texts.of("view.range.end", to);
                        default -> Texts.of("view.range.whole", from, to);
                    };
            if (!said.equals(getAccessibleText())) {
                setAccessibleText(said);
                notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
            }
        });
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Stretch stretch = timeline.state().view().when().stretch().orElse(timeline.whole());
        LocalDate day = grip == TimelineHandles.Grip.B ? stretch.to() : stretch.from();
        return Spoken.of(attribute, day, timeline.whole())
                .orElseGet(
                        () -> super.queryAccessibleAttribute(attribute, Arrays.copyOf(parameters, parameters.length)));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> TimelineMoves.of(timeline).step(grip, 0, 1);
            case DECREMENT -> TimelineMoves.of(timeline).step(grip, 0, -1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
