package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.entente.model.Progress;
import org.entente.paint.Reel;
import org.entente.paint.Sheet;
import org.entente.scene.Scene;

/** Writes the pictures of many days one after another into an animated GIF, and tells how far it is. */
record DayFilm(Studio studio, Studio.Topic topic, Studio.Look look, int scale) {

    /**
     * Writes a file, whole or not at all.
     *
     * @param seconds how long each picture is held
     */
    void write(List<LocalDate> days, double seconds, Path out, PrintWriter err) throws IOException {
        Sheet sheet = new Sheet(look.size().width() * scale, look.size().height() * scale, scale);
        Reel.write(out, Progress.SILENT, reel -> {
            for (int i = 0; i < days.size(); i++) {
                Scene scene = studio.scene(topic.on(days.get(i)), look);
                sheet.clear(scene.background());
                sheet.paint(scene.layers());
                reel.add(sheet, seconds);
                err.println((i + 1) + " of " + days.size() + ": " + days.get(i));
                err.flush();
            }
        });
    }
}
