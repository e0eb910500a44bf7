package org.entente.app;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
import org.entente.workspace.StateFolder;

/** The program with a window, on the record that comes with it. */
public final class EntenteApp extends Application {
    private static final String PLACES = "panels";

    /** One thread for a picture's sketches while another draws it whole or reads a file. */
    private final ExecutorService background = Executors.newFixedThreadPool(3, work -> {
        Thread thread = new Thread(work, "entente-background");
        thread.setDaemon(true);
        return thread;
    });

    /** Writes copies for recovery, one after the other. */
    private final ScheduledExecutorService copies = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "entente-copies");
        thread.setDaemon(true);
        return thread;
    });

    private final Settings settings = Settings.kept(Preferences.userNodeForPackage(EntenteApp.class));

    private final Keeping keeping = Keeping.in(StateFolder.path(), this::later).with(settings);

    private void later(Runnable what, Duration after) {
        var unused = copies.schedule(what, after.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void start(Stage stage) throws UnreadableRecordException {
        Language.speak(settings);
        Reading reading = RecordReader.read(BundledRecord.path());
        ExplorerState state = new ExplorerState(
                reading.chronicle(), Opening.of(reading.chronicle(), LocalDate.now(ZoneId.systemDefault())));
        state.desk().told(reading.problems());
        Tasks tasks = new Tasks(background, Platform::runLater);
        Window window = new Window(state, tasks, motion(), settings.of(PLACES), keeping);
        window.outside(getHostServices()::showDocument);
        window.show(stage);
        getParameters().getRaw().stream().findFirst().ifPresent(window::open);
        window.welcome();
    }

    private static Motion motion() {
        return Motion.kept(Preferences.userNodeForPackage(EntenteApp.class), Desktop.still());
    }

    @Override
    public void stop() {
        keeping.end();
        copies.shutdownNow();
        background.shutdownNow();
    }
}
