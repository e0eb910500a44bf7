package org.entente.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.entente.data.BundledRecord;
import org.entente.data.Reading;
import org.entente.data.RecordReader;
import org.entente.data.UnreadableRecordException;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;

/** The program with a window, on the record that comes with it. */
public final class EntenteApp extends Application {
    /** One thread for a picture's sketches while another draws it whole or reads a file. */
    private final ExecutorService background = Executors.newFixedThreadPool(3, work -> {
        Thread thread = new Thread(work, "entente-background");
        thread.setDaemon(true);
        return thread;
    });

    @Override
    public void start(Stage stage) throws UnreadableRecordException {
        Reading reading = RecordReader.read(BundledRecord.path());
        ExplorerState state = new ExplorerState(
                reading.chronicle(), Opening.of(reading.chronicle(), LocalDate.now(ZoneId.systemDefault())));
        Window window = new Window(state, new Tasks(background, Platform::runLater), motion());
        window.show(stage);
    }

    private static Motion motion() {
        return Motion.kept(Preferences.userNodeForPackage(EntenteApp.class), Desktop.still());
    }

    @Override
    public void stop() {
        background.shutdownNow();
    }
}
