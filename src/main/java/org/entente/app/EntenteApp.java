package org.entente.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.entente.scene.Naming;
import org.entente.state.ExplorerState;
import org.entente.state.Motion;
import org.entente.state.Tasks;
import org.entente.view.Curtain;
import org.entente.view.Later;
import org.entente.workspace.StateFolder;
import org.jspecify.annotations.Nullable;

/** The program with a window, on the record that comes with it. */
public final class EntenteApp extends Application {
    private static final String PLACES = "panels";

    /** The toolkit's logger, kept here since nobody else holds it before the toolkit starts. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    /** How the toolkit warns that it comes beside the program, as in any jar, which says nothing to its user. */
    private static final String ON_CLASS_PATH = "Unsupported JavaFX configuration";

    private static final Settings SETTINGS = Settings.kept(Preferences.userNodeForPackage(EntenteApp.class));

    /** One thread for a picture's sketches while another draws it whole or reads a file. */
    private static final ExecutorService BACKGROUND = Executors.newFixedThreadPool(3, work -> {
        Thread thread = new Thread(work, "entente-background");
        thread.setDaemon(true);
        return thread;
    });

    /** Why the record that comes with the program could not be read. */
    private static final AtomicReference<@Nullable Throwable> UNREAD = new AtomicReference<>();

    /** Writes copies for recovery, one after the other. */
    private final ScheduledExecutorService copies = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "entente-copies");
        thread.setDaemon(true);
        return thread;
    });

    private final Keeping keeping = Keeping.in(StateFolder.path(), this::later).with(SETTINGS);

    private void later(Runnable what, Duration after) {
        var unused = copies.schedule(what, after.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Shows the window until it is closed; what is to be opened in it may be named.
     *
     * @throws IllegalStateException where the program comes without a readable record
     */
    public static void open(String... named) {
        TOOLKIT.setFilter(told -> !told.getMessage().startsWith(ON_CLASS_PATH));
        launch(EntenteApp.class, named);
        Throwable unread = UNREAD.get();
        if (unread != null) {
            throw new IllegalStateException(unread);
        }
    }

    @Override
    public void start(Stage stage) {
        // Not before: on two cores the record and the toolkit's own start would hold each other up.
        Ahead ahead = Ahead.begin(SETTINGS, BACKGROUND);
        Language.speak(SETTINGS);
        Placing placing = new Placing(stage, SETTINGS);
        Dimension2D size = placing.size();
        placing.show(new Scene(new Curtain(WindowTitle.PROGRAM), size.getWidth(), size.getHeight()));
        Later.run(() -> {
            Rehearsal.controls(TextSize.kept(SETTINGS).sheet());
            ahead.then(Platform::runLater, state -> raise(stage, state), EntenteApp::leave);
        });
    }

    /** Without a record there is no window; a reading that was broken off by closing is no such case. */
    private static void leave(Throwable unread) {
        UNREAD.set(unread);
        Platform.exit();
    }

    /** The window takes the place of the curtain, if nobody closed it meanwhile. */
    private void raise(Stage stage, ExplorerState state) {
        if (!stage.isShowing()) {
            return;
        }
        Tasks tasks = new Tasks(BACKGROUND, Platform::runLater);
        Window window = new Window(state, tasks, motion(), SETTINGS.of(PLACES), keeping);
        window.outside(getHostServices()::showDocument);
        window.pictureFirst();
        Repose repose = new Repose(System::nanoTime, new Repose.Deeds(Thrift::tidy, Thrift::settle, Thrift::work));
        repose.hear(stage);
        repose.look(copies, () -> !tasks.running().isEmpty());
        window.show(stage);
        Optional<String> named = getParameters().getRaw().stream().findFirst();
        named.ifPresentOrElse(window::open, window::welcome);
        Later.run(() -> {
            if (!BACKGROUND.isShutdown()) {
                BACKGROUND.execute(EntenteApp::settle);
            }
        });
    }

    /** What is done in peace once the first picture is seen. */
    private static void settle() {
        Naming.offered();
        Thrift.work();
    }

    private static Motion motion() {
        return Motion.kept(Preferences.userNodeForPackage(EntenteApp.class), Desktop.still());
    }

    @Override
    public void stop() {
        keeping.end();
        copies.shutdownNow();
        BACKGROUND.shutdownNow();
    }
}
