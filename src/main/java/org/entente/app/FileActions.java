package org.entente.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.entente.data.Reading;
import org.entente.data.RecordReader;
import org.entente.model.Problem;
import org.entente.model.Texts;
import org.entente.state.Desk;
import org.entente.state.ExplorerState;
import org.entente.state.Origin;
import org.entente.state.Tasks;
import org.entente.state.View;
import org.entente.view.FileAsk;
import org.entente.workspace.Link;
import org.entente.workspace.Opened;
import org.entente.workspace.Recent;
import org.entente.workspace.UnreadableWorkspaceException;
import org.entente.workspace.Workspace;
import org.entente.workspace.WorkspaceFile;

/** Opens and saves workspaces, opens records, and passes views on as links. */
final class FileActions {
    private static final String OPEN = "open";

    private final ExplorerState state;
    private final Tasks tasks;
    private final Recent recent;
    private final Whereabouts whereabouts;
    private final Messages messages;
    private final RecordActions records;
    private final Sharing sharing;

    /**
     * Actions in a window.
     *
     * @param whereabouts what is saved beside the view
     */
    FileActions(Messages messages, ExplorerState state, Tasks tasks, Recent recent, Whereabouts whereabouts) {
        this.state = state;
        this.tasks = tasks;
        this.recent = recent;
        this.whereabouts = whereabouts;
        this.messages = messages;
        this.records = new RecordActions(messages, state, tasks, recent);
        this.sharing = new Sharing(messages, state, tasks, whereabouts::now);
    }

    private static ExtensionFilter workspaces() {
        return new ExtensionFilter(Texts.of("app.workspaces"), "*" + Workspace.ENDING);
    }

    Sharing sharing() {
        return sharing;
    }

    Recent recent() {
        return recent;
    }

    /** What is done with the record itself. */
    RecordActions records() {
        return records;
    }

    /** What is saved beside the view. */
    Workspace.Around around() {
        return whereabouts.now();
    }

    /** The record as it opens, in a workspace without a file. */
    void startAnew() {
        leave(() -> {
            Desk desk = state.desk();
            View opening = opening(desk);
            state.open(
                    Texts.of("app.command.new"),
                    new Desk(desk.written(), desk.origin(), null, opening).toldLike(desk),
                    opening);
        });
    }

    private View opening(Desk desk) {
        return Opening.of(desk.written(), LocalDate.now(ZoneId.systemDefault()))
                .theme(state.view().look().theme());
    }

    /** Asks for a workspace or a record's file and opens it. */
    void ask() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.of("app.open-title"));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                Texts.of("app.workspaces-and-records"),
                                "*" + Workspace.ENDING,
                                "*.zip",
                                "*.csv",
                                "datapackage.json"),
                        workspaces());
        FileAsk.toOpen(chooser, messages.stage()).ifPresent(this::open);
    }

    /** Asks for a record's folder and opens it. */
    void askForRecord() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Texts.of("app.open-record-title"));
        FileAsk.forFolder(chooser, messages.stage()).ifPresent(this::open);
    }

    /** Opens what a command line names: a link, a workspace or a record. */
    void open(String named) {
        if (named.startsWith(Link.SCHEME)) {
            openLink(named);
            return;
        }
        try {
            open(Path.of(named));
        } catch (InvalidPathException e) {
            messages.fail(Texts.of("app.not-opened"), e);
        }
    }

    /** Opens a workspace or a record, once nothing would be lost; what is wrong with it is told. */
    void open(Path path) {
        FileAsk.used(path);
        leave(() -> {
            if (String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(Workspace.ENDING)) {
                openWorkspace(path);
            } else {
                openRecord(path);
            }
        });
    }

    private void openWorkspace(Path file) {
        tasks.<Opened>start(
                OPEN,
                progress -> {
                    progress.report(-1, Texts.of("app.step.open", file.getFileName()));
                    Opened opened = Opened.of(file);
                    recent.add(file);
                    return opened;
                },
                new Tasks.Outcome<>(
                        opened -> take(Texts.of("app.step.open", file.getFileName()), opened),
                        e -> failed(file, "app.workspace-not-opened", e)));
    }

    /** Shows what was opened and tells what is to be known of it. */
    void take(String name, Opened opened) {
        state.open(name, opened.desk(), opened.view());
        whereabouts.restore(opened.around());
        messages.note(Texts.of("app.workspace-differs"), opened.notes());
    }

    private void openRecord(Path path) {
        tasks.<Reading>start(
                OPEN,
                progress -> {
                    progress.report(-1, Texts.of("app.step.open-record", path.getFileName()));
                    Reading reading = RecordReader.read(path);
                    recent.add(path);
                    return reading;
                },
                new Tasks.Outcome<>(
                        reading -> {
                            Desk desk = new Desk(reading.chronicle(), new Origin(path.toAbsolutePath()), null, null);
                            View opening = opening(desk);
                            state.open(
                                    Texts.of("app.step.open-record", path.getFileName()),
                                    new Desk(desk.chronicle(), desk.origin(), null, opening).told(reading.problems()),
                                    opening);
                            List<Problem> problems = reading.problems();
                            messages.note(
                                    Texts.count("app.problems", problems.size()),
                                    problems.stream().map(Problem::toString).toList());
                        },
                        e -> failed(path, "app.record-not-opened", e)));
    }

    private void failed(Path path, String key, Exception e) {
        if (!Files.exists(path)) {
            recent.remove(path);
        }
        messages.fail(Texts.of(key), e);
    }

    /** Tells that something could not be done. */
    void failed(String head, Exception e) {
        messages.fail(head, e);
    }

    /** Saves to the workspace's file, or asks for one. */
    void save() {
        save(() -> {});
    }

    private void save(Runnable then) {
        state.desk().file().ifPresentOrElse(file -> save(file, then), () -> saveAs(then));
    }

    /** Asks for a file and saves to it. */
    void saveAs() {
        saveAs(() -> {});
    }

    private void saveAs(Runnable then) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.of("app.command.save"));
        chooser.setInitialFileName(state.desk()
                .file()
                .map(f -> String.valueOf(f.getFileName()))
                .orElse("entente-" + state.view().day() + Workspace.ENDING));
        chooser.getExtensionFilters().add(workspaces());
        FileAsk.toSave(chooser, messages.stage()).ifPresent(chosen -> {
            Path file = named(chosen);
            boolean other = !file.equals(chosen) && Files.exists(file);
            if (!other || messages.askToReplace(String.valueOf(file.getFileName()))) {
                save(file, then);
            }
        });
    }

    /** A file with the ending of workspaces, where the user left it out. */
    static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(Workspace.ENDING)
                ? file
                : file.resolveSibling(name + Workspace.ENDING);
    }

    /** Saves to a file, which is the workspace's from then on. */
    void save(Path file, Runnable then) {
        state.commit(Texts.of("steps.gesture"));
        Desk desk = state.desk();
        View view = state.view();
        Workspace.Around around = whereabouts.now();
        tasks.<Path>start(
                "save-" + file,
                progress -> {
                    progress.report(-1, Texts.of("app.writing", file.getFileName()));
                    synchronized (this) {
                        if (!progress.cancelled()) {
                            WorkspaceFile.save(desk, view, around, file);
                        }
                    }
                    recent.add(file);
                    return file.toAbsolutePath();
                },
                new Tasks.Outcome<>(
                        saved -> {
                            state.saved(desk, saved, view);
                            messages.written(Texts.of("app.saved", saved.getFileName()), saved);
                            then.run();
                        },
                        e -> messages.fail(Texts.of("app.not-saved"), e)));
    }

    /** Does something that ends what is open, after asking where changes to a file would be lost. */
    void leave(Runnable then) {
        records.leave(() -> leaveWorkspace(then));
    }

    private void leaveWorkspace(Runnable then) {
        Optional<Path> file = state.desk().file();
        if (file.isEmpty() || !state.unsaved()) {
            then.run();
            return;
        }
        switch (messages.askToSave(String.valueOf(file.get().getFileName()))) {
            case SAVE -> save(then);
            case DISCARD -> then.run();
            case STAY -> {}
        }
    }

    /** Opens the link on the clipboard, or tells that there is none. */
    void pasteLink() {
        sharing.link().ifPresentOrElse(this::openLink, () -> messages.say(Texts.of("app.no-link")));
    }

    private void openLink(String link) {
        try {
            Opened opened = Opened.link(link, state.desk());
            state.change(Texts.of("app.step.link"), v -> opened.view());
            messages.note(Texts.of("app.link-differs"), opened.notes());
        } catch (UnreadableWorkspaceException e) {
            messages.fail(Texts.of("app.link-not-opened"), e);
        }
    }
}
