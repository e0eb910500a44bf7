package org.entente.app;

import java.nio.file.Path;
import org.entente.model.Progress;
import org.entente.paint.Output;
import org.entente.scene.Frame;
import org.entente.scene.Scene;
import org.entente.scene.Sight;
import org.entente.scene.Theme;

/**
 * What the user wants exported, and how.
 *
 * @param whole whether a graph is to hold all of time
 */
record ExportChoice(Output output, Theme theme, Frame frame, boolean whole) {

    /** What is on the screen: its picture, and what it was made from. */
    record Shown(Scene scene, Sight sight) {}

    /** Writes it; a picture in the look of the screen is the very one on the screen. */
    void write(Shown shown, Path file, Progress progress) throws java.io.IOException {
        Sight.Manner manner = shown.sight().manner();
        Frame named = frame.names(manner.frame().names());
        boolean same = theme == manner.theme() && named.equals(manner.frame());
        if (same && output instanceof Output.Drawing drawing) {
            drawing.write(shown.scene(), file, progress);
        } else {
            output.write(shown.sight().manner(manner.theme(theme).frame(named)), whole, file, progress);
        }
    }
}
