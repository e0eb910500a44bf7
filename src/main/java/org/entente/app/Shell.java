package org.entente.app;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.stage.Stage;
import org.entente.state.Motion;

/** What can be done to the window itself. */
record Shell(Stage stage, Rooms rooms, Motion motion) {

    /** Gives the keyboard to the next part of the window, or with -1 to the one before. */
    void cycle(int step) {
        rooms.docks().cycle(List.of(rooms.picture().canvas(), rooms.timeline().canvas()), step);
    }

    /** Lets a person type what is to be found. */
    void find() {
        rooms.header().search().requestFocus();
        rooms.header().search().selectAll();
    }

    /** The window as it is before a person arranges it. */
    void reset() {
        rooms.docks().reset();
    }

    void fullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    void toggleMotion() {
        BooleanProperty reduced = motion.reducedProperty();
        reduced.set(!reduced.get());
    }
}
