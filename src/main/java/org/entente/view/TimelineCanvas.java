package org.entente.view;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import org.entente.geo.Rect;
import org.entente.model.PartialDate;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.state.Stretch;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;

/**
 * The timeline itself: dates from decades to days, a histogram of events under their signs, the line of the selection, and
 * the handles of the day and of the stretch from A to B. It follows the day where that leaves what is seen.
 */
public final class TimelineCanvas extends Region {
    private static final double LEAST_HEIGHT = 118;
    private static final double HEIGHT = 162;

    /** Where on the width the day stands after it had left what is seen. */
    private static final double AHEAD = 0.5;

    private final ExplorerState state;
    private final TimelinePainter painter = new TimelinePainter();
    private final Screen screen;
    private final List<TimelineHandle> handles;
    private @Nullable TimeScale scale;
    private boolean dirty = true;

    public TimelineCanvas(ExplorerState state) {
        this.state = state;
        setId("timeline");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setMinHeight(LEAST_HEIGHT);
        setPrefHeight(HEIGHT);
        ImageView image = new ImageView();
        image.setManaged(false);
        screen = new Screen(image);
        getChildren().add(image);
        handles = List.of(
                new TimelineHandle(this, TimelineHandles.Grip.A),
                new TimelineHandle(this, TimelineHandles.Grip.BODY),
                new TimelineHandle(this, TimelineHandles.Grip.B));
        getChildren().addAll(handles);
        state.viewProperty().addListener((o, before, now) -> {
            if (!before.day().equals(now.day())) {
                follow(now.day());
            }
            changed();
        });
        state.indexProperty().addListener((o, before, now) -> {
            if (before.chronicle() != now.chronicle()) {
                scale = null;
            }
            changed();
        });
        focusedProperty().addListener((o, before, now) -> changed());
        new TimelineMouse(this);
        setOnKeyPressed(e -> TimelineKeys.press(this, TimelineHandles.Grip.DAY, e));
        Pulse.during(this, this::pulse);
    }

    ExplorerState state() {
        return state;
    }

    /** It is not as it was drawn. */
    void changed() {
        dirty = true;
    }

    /** Draws what changed; called sixty times a second. */
    void pulse() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return;
        }
        double render = getScene() == null || getScene().getWindow() == null
                ? 1
                : Math.max(1, getScene().getWindow().getRenderScaleX())
                        * getLocalToSceneTransform().getMxx();
        if (screen.fit(getWidth(), getHeight(), render) || dirty) {
            dirty = false;
            painter.draw(showing(), screen.sheet());
            screen.show();
            place();
        }
    }

    private TimelinePainter.Showing showing() {
        return new TimelinePainter.Showing(state.index(), state.view(), scale(), held());
    }

    /** The handle that has the keyboard. */
    private TimelineHandles.@Nullable Grip held() {
        return isFocused()
                ? TimelineHandles.Grip.DAY
                : handles.stream()
                        .filter(TimelineHandle::isFocused)
                        .map(TimelineHandle::grip)
                        .findFirst()
                        .orElse(null);
    }

    /** Puts the handles that take the keyboard where they are drawn. */
    private void place() {
        Optional<Stretch> stretch = state.view().when().stretch();
        for (TimelineHandle handle : handles) {
            handle.setVisible(stretch.isPresent());
            stretch.ifPresent(s -> {
                Rect at = handles().knob(handle.grip(), s);
                double left = Math.max(-8, Math.min(getWidth() - 6, at.x()));
                double right = Math.max(left + 1, Math.min(getWidth() + 8, at.right()));
                handle.resizeRelocate(left, at.y(), right - left, at.height());
            });
        }
        setAccessibleText(
                Texts.of("view.day.spoken", PartialDate.of(state.view().day()).text()));
    }

    @Override
    protected void layoutChildren() {
        TimeScale now = scale;
        if (now != null) {
            scale = now.within(first(), last(), getWidth());
        }
        changed();
    }

    /** The first day it can show: the beginning of the first year of the record, but not before 1989 by itself. */
    LocalDate first() {
        LocalDate first = state.index().first();
        LocalDate start =
                first.isBefore(LocalDate.of(1989, 1, 1)) && state.index().last().getYear() > 1995
                        ? LocalDate.of(1989, 1, 1)
                        : first;
        return start.withDayOfYear(1);
    }

    LocalDate last() {
        return state.index().last().withDayOfYear(1).plusYears(1);
    }

    /** All that it can show. */
    Stretch whole() {
        return new Stretch(first(), last());
    }

    /** The nearest day that the timeline can show. */
    LocalDate clamp(LocalDate day) {
        return day.isBefore(first()) ? first() : day.isAfter(last()) ? last() : day;
    }

    /** The scale in use. */
    TimeScale scale() {
        TimeScale now = scale;
        return now == null ? TimeScale.of(first(), last(), Math.max(1, getWidth())) : now;
    }

    /** Shows the whole time again. */
    public void fit() {
        scale = null;
        changed();
    }

    /** Shows a stretch with a little around it. */
    void show(Stretch stretch) {
        long margin = Math.max(1, stretch.days() / 12);
        scale = TimeScale.of(stretch.from().minusDays(margin), stretch.to().plusDays(margin), Math.max(1, getWidth()))
                .within(first(), last(), getWidth());
        changed();
    }

    /** Zooms time about a point and moves it. */
    void zoomAt(double x, double factor, double dx) {
        scale = scale().zoom(x, factor).pan(-dx).within(first(), last(), getWidth());
        changed();
    }

    private void follow(LocalDate day) {
        TimeScale now = scale;
        double x = now == null ? 0 : now.x(day);
        if (now != null && (x < 0 || x > getWidth())) {
            scale = now.pan(getWidth() * AHEAD - x).within(first(), last(), getWidth());
        }
    }

    TimelineHandles handles() {
        return new TimelineHandles(state.view().when(), scale(), floor());
    }

    TimelineFloor floor() {
        return painter.floor(state.index(), state.view(), getWidth(), getHeight());
    }

    TimelineMatter.Told told() {
        return painter.told(state.index(), state.view());
    }

    /** The mark under a point. */
    Optional<EventMarks.Mark> markAt(double x, double y) {
        return EventMarks.at(painter.marks(), x, y, floor()::levelY);
    }

    /** The marks on the screen, the one that matters most first. */
    List<EventMarks.Mark> marks() {
        return painter.marks();
    }

    /** Gives the keyboard to a handle. */
    void hold(TimelineHandles.Grip grip) {
        handles.stream()
                .filter(h -> h.grip() == grip)
                .findFirst()
                .ifPresentOrElse(TimelineHandle::requestFocus, this::requestFocus);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        View view = state.view();
        return Spoken.of(attribute, view.day(), whole())
                .orElseGet(
                        () -> super.queryAccessibleAttribute(attribute, Arrays.copyOf(parameters, parameters.length)));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> TimelineMoves.of(this).step(TimelineHandles.Grip.DAY, 0, 1);
            case DECREMENT -> TimelineMoves.of(this).step(TimelineHandles.Grip.DAY, 0, -1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
