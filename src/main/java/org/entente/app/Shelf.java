package org.entente.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.state.Desk;
import org.entente.state.View;
import org.entente.story.Story;
import org.entente.story.StoryReading;
import org.entente.view.StoryShelf;
import org.entente.workspace.Link;
import org.entente.workspace.Opened;
import org.entente.workspace.RecordFile;
import org.entente.workspace.StoryFile;
import org.entente.workspace.UnreadableWorkspaceException;

/**
 * Stories in files: those of a record, those of people, and copies of work that is not saved yet.
 *
 * @param drafts the folder of the copies
 */
record Shelf(Path drafts) implements StoryShelf {

    @Override
    public List<Volume> stories(Desk desk) throws UnreadableRecordException, IOException {
        List<Volume> out = new ArrayList<>();
        for (StoryReading reading : StoryFile.all(RecordFile.place(desk), desk.chronicle())) {
            out.add(new Volume(reading, null, false));
        }
        for (Path file : copies()) {
            out.add(new Volume(StoryFile.read(file, desk.chronicle()), null, true));
        }
        return out;
    }

    private List<Path> copies() throws IOException {
        if (!Files.isDirectory(drafts)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(drafts)) {
            return all.filter(f -> f.toString().endsWith(StoryFile.ENDING))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public Volume open(Path file, Chronicle record) throws IOException {
        return new Volume(StoryFile.read(file, record), file.toAbsolutePath(), false);
    }

    @Override
    public void save(Story story, Path file) throws IOException {
        StoryFile.write(story, file);
    }

    @Override
    public void keep(Story story) throws IOException {
        StoryFile.write(story, drafts.resolve(story.id() + StoryFile.ENDING));
    }

    @Override
    public void forget(String id) throws IOException {
        Files.deleteIfExists(drafts.resolve(id + StoryFile.ENDING));
    }

    @Override
    public Optional<View> view(String link, Desk on) {
        try {
            return Optional.of(Opened.link(Link.SCHEME + link, on).view());
        } catch (UnreadableWorkspaceException e) {
            return Optional.empty();
        }
    }

    @Override
    public String link(View view) {
        return Link.to(view).substring(Link.SCHEME.length());
    }
}
