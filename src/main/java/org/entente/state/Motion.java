package org.entente.state;

import java.util.prefs.Preferences;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Whether pictures may move by themselves. It belongs to the person, not to a view, and so is no step of history. */
public final class Motion {
    private static final String KEY = "reduce-motion";

    private final BooleanProperty reduced = new SimpleBooleanProperty();

    /** Pictures may move, until the program ends or it is chosen otherwise. */
    public Motion() {}

    /**
     * What was chosen last time, and is kept for the next.
     *
     * @param first what holds until something was chosen
     */
    public static Motion kept(Preferences store, boolean first) {
        Motion motion = new Motion();
        motion.reduced.set(store.getBoolean(KEY, first));
        motion.reduced.addListener((o, before, now) -> store.putBoolean(KEY, now));
        return motion;
    }

    /** Whether nothing is to be animated. */
    public BooleanProperty reducedProperty() {
        return reduced;
    }

    public boolean reduced() {
        return reduced.get();
    }
}
