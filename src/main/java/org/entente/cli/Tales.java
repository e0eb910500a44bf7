package org.entente.cli;

import java.util.ArrayList;
import java.util.List;
import org.entente.page.Tale;
import org.entente.state.View;
import org.entente.story.Step;
import org.entente.story.Story;
import org.entente.workspace.Link;
import org.entente.workspace.UnreadableWorkspaceException;
import picocli.CommandLine.ParameterException;

/** Stories as a page tells them, their links followed. */
final class Tales {
    private Tales() {}

    /** A story with the views of its steps; a step whose link cannot be read is a user's mistake. */
    static Tale of(Story story, RecordOption record) {
        List<Tale.Stop> stops = new ArrayList<>();
        for (Step step : story.steps()) {
            stops.add(new Tale.Stop(step, view(step, record)));
        }
        return new Tale(story.title(), stops);
    }

    private static View view(Step step, RecordOption record) {
        try {
            return Link.read(Link.SCHEME + step.view());
        } catch (UnreadableWorkspaceException e) {
            throw new ParameterException(
                    record.line(),
                    "step '" + Phrases.line(step.title()) + "': " + Phrases.line(String.valueOf(e.getMessage())),
                    e);
        }
    }
}
