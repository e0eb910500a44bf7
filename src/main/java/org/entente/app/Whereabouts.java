package org.entente.app;

import java.util.List;
import org.entente.model.Texts;
import org.entente.state.Desk;
import org.entente.state.ExplorerState;
import org.entente.state.Tasks;
import org.entente.story.Bookmark;
import org.entente.story.Story;
import org.entente.view.CanvasPane;
import org.entente.view.Stories;
import org.entente.workspace.Workspace;

/** What a workspace holds beside the view: the size of the picture, and how far a story is told. */
record Whereabouts(ExplorerState state, Tasks tasks, Messages messages, Seen seen) {

    /** The parts of the window that know. */
    record Seen(CanvasPane picture, Stories stories) {}

    Workspace.Around now() {
        return new Workspace.Around(
                new Workspace.Size(
                        seen.picture().canvas().getWidth(),
                        seen.picture().canvas().getHeight()),
                seen.stories().tour().bookmark().orElse(null));
    }

    /** Takes up the story of a workspace that was opened; one that is gone is told. */
    void restore(Workspace.Around saved) {
        Bookmark at = saved.story();
        if (at == null) {
            return;
        }
        Desk desk = state.desk();
        tasks.<List<Story>>start(
                "bookmark",
                progress -> seen.stories().read(desk),
                new Tasks.Outcome<>(
                        read -> {
                            if (state.desk() == desk) {
                                takeUp(at, read);
                            }
                        },
                        e -> messages.fail(Texts.of("app.story-not-found", at.story()), e)));
    }

    private void takeUp(Bookmark at, List<Story> read) {
        read.stream()
                .filter(s -> s.id().equals(at.story()))
                .findFirst()
                .ifPresentOrElse(
                        story -> seen.stories().tour().takeUp(story, at),
                        () -> messages.say(Texts.of("app.story-not-found", at.story())));
    }
}
