package org.entente.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.entente.data.BundledRecord;
import org.entente.data.Reading;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.paint.Easel;
import org.entente.paint.Sheet;
import org.entente.scene.Stage;
import org.entente.scene.Stages;
import org.entente.scene.Subject;
import org.entente.scene.TextWidths;
import org.entente.state.ExplorerState;
import org.entente.state.Motif;

/** What a window opens with, made ready beside the first frame. */
final class Ahead {
    private static final String FIRST_LAYOUT = "map";
    private static final Motif.Room ROOM = new Motif.Room(900, 600);

    private final CompletableFuture<ExplorerState> state = new CompletableFuture<>();

    private Ahead() {}

    /** Begins to read the record that comes with the program, then the shapes of the world, in the language chosen. */
    static Ahead begin(Settings settings, Executor background) {
        Ahead out = new Ahead();
        background.execute(() -> out.open(settings));
        return out;
    }

    private void open(Settings settings) {
        Motif first;
        try {
            Language.speak(settings);
            Reading reading = BundledRecord.read();
            ExplorerState made = new ExplorerState(
                    reading.chronicle(), Opening.of(reading.chronicle(), LocalDate.now(ZoneId.systemDefault())));
            made.desk().told(reading.problems());
            first = new Motif(made.index(), new Stages(made.chronicle()), made.view(), ROOM);
            state.complete(made);
        } catch (UnreadableRecordException | RuntimeException e) {
            state.completeExceptionally(e);
            return;
        }
        warm(first);
    }

    /**
     * What the first picture asks for, each kept by who made it; then a picture that nobody sees, so that the machine knows
     * the way when the first one holds up the window.
     */
    private static void warm(Motif first) {
        TextWidths.inter();
        new Stages(Chronicle.EMPTY).of(FIRST_LAYOUT, Subject.NONE).map().ifPresent(Stage.Backdrop::fine);
        Sheet sheet = new Sheet((int) ROOM.width(), (int) ROOM.height(), 1);
        new Easel().draw(first.scene(new Motif.Builders()), sheet, () -> false);
    }

    /**
     * Hands the state over once it is there.
     *
     * @param thread runs what is given to it on the thread that the state then belongs to
     * @param without told why, where the program comes without a readable record
     */
    void then(Executor thread, Consumer<ExplorerState> opened, Consumer<Throwable> without) {
        var unused = state.whenCompleteAsync(
                (made, failure) -> {
                    if (failure == null) {
                        opened.accept(made);
                    } else {
                        without.accept(failure);
                    }
                },
                thread);
    }
}
