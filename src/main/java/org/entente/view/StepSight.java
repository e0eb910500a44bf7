package org.entente.view;

import org.entente.state.ExplorerState;
import org.entente.state.View;
import org.entente.story.Step;

/** What steps show: in the theme and the language of names that one looks in, and from as far as the picture needs. */
record StepSight(StoryShelf shelf, ExplorerState state) {

    /**
     * What a step shows; where it cannot be read, what is seen now.
     *
     * @param nearness how much smaller the picture is than the one that steps are made for
     */
    View of(Step step, View now, double nearness) {
        return shelf.view(step.view(), state.desk())
                .map(view -> fitted(step, view, now))
                .map(view -> view.camera()
                        .map(c -> view.camera(new View.Camera(c.centre(), c.scale() * nearness)))
                        .orElse(view))
                .orElse(now);
    }

    /** The step may say otherwise. */
    private static View fitted(Step step, View view, View now) {
        View themed =
                step.view().contains("theme=") ? view : view.theme(now.look().theme());
        return step.view().contains("names.") ? themed : themed.names(now.look().names());
    }
}
