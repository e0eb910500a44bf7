package org.entente.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.entente.model.Progress;
import org.entente.model.Texts;
import org.entente.page.Page;
import org.entente.page.PageChoice;
import org.entente.state.Desk;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.time.TimeIndex;
import org.entente.view.FileAsk;
import org.entente.workspace.Link;
import org.entente.workspace.Parcel;
import org.entente.workspace.Workspace;

/** Writes what others can open: the view together with its record in one file, a page for any browser, and links. */
final class Sharing {
    private static final String PAGE = ".html";

    private final Messages messages;
    private final ExplorerState state;
    private final Tasks tasks;
    private final Supplier<Workspace.Around> around;

    /** What is written, where it is known. */
    @FunctionalInterface
    private interface Work {
        void write(Progress progress) throws Exception;
    }

    /**
     * What is shared of a window.
     *
     * @param around what is beside the view at present
     */
    Sharing(Messages messages, ExplorerState state, Tasks tasks, Supplier<Workspace.Around> around) {
        this.messages = messages;
        this.state = state;
        this.tasks = tasks;
        this.around = around;
    }

    /** Puts a link to the view on the clipboard. */
    void copyLink() {
        ClipboardContent content = new ClipboardContent();
        content.putString(Link.to(state.view()));
        Clipboard.getSystemClipboard().setContent(content);
        messages.say(Texts.of("app.link-copied"));
    }

    /**
     * The link on the clipboard, where there is one. Asked only when it is wanted: while the system fetches a clipboard the
     * keys typed meanwhile arrive, ahead of those before them.
     */
    Optional<String> link() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getString()).flatMap(Link::within);
    }

    /** Asks for a file and writes the view and its record to it. */
    void askForParcel() {
        ask("app.workspaces", Workspace.ENDING, this::writeParcel);
    }

    /** Writes the view and its record; what is open stays as it is. */
    void writeParcel(Path file) {
        Desk desk = state.desk();
        View view = state.view();
        Workspace.Around beside = around.get();
        write(file, progress -> Parcel.write(desk, view, beside, file));
    }

    /** Asks for a file and writes a page to it. */
    void askForPage() {
        ask("app.pages", PAGE, this::writePage);
    }

    /** Writes a page that opens on the day of the view: of the actor in focus, or of all where nobody is. */
    void writePage(Path file) {
        View view = state.view();
        PageChoice choice =
                new PageChoice(view.subject().focus(), null, new PageChoice.Time(null, null, view.day()), null);
        Desk desk = state.desk();
        write(file, progress -> Page.of(TimeIndex.of(desk.chronicle(), Set.of()), choice, progress)
                .write(file));
    }

    private void write(Path file, Work work) {
        tasks.<Path>start(
                "share-" + file,
                progress -> {
                    progress.report(-1, Texts.of("app.writing", file.getFileName()));
                    work.write(progress);
                    return file.toAbsolutePath();
                },
                new Tasks.Outcome<>(
                        written -> messages.written(Texts.of("app.saved", written.getFileName()), written),
                        e -> messages.fail(Texts.of("app.not-saved"), e)));
    }

    private void ask(String kind, String ending, Consumer<Path> then) {
        FileChooser chooser = new FileChooser();
        String whose = state.view().subject().focused().orElse("all").toLowerCase(Locale.ROOT);
        chooser.setInitialFileName("entente-" + whose + "-" + state.view().day() + ending);
        chooser.getExtensionFilters().add(new ExtensionFilter(Texts.of(kind), "*" + ending));
        FileAsk.toSave(chooser, messages.stage()).ifPresent(file -> {
            String name = String.valueOf(file.getFileName());
            then.accept(name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending));
        });
    }
}
