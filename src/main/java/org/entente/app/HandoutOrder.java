package org.entente.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.handout.Brief;
import org.entente.handout.Choice;
import org.entente.handout.Handout;
import org.entente.handout.Lesson;
import org.entente.model.Chronicle;
import org.entente.model.Progress;
import org.entente.model.Texts;
import org.entente.state.View;
import org.entente.story.Step;
import org.entente.story.Story;
import org.jspecify.annotations.Nullable;

/**
 * A hand-out as the user ordered it.
 *
 * @param handout what is made of a story, null for a brief of the nation in focus
 * @param story null where there is none
 * @param apart whether a worksheet's key is a file of its own, beside it
 */
record HandoutOrder(@Nullable Handout handout, @Nullable Story story, Choice choice, boolean apart) {
    private static final String KEY = "-key";

    /** What briefs' files end with. */
    private static final String BRIEF = "pdf";

    /** Where the record and the steps' views come from. */
    record Desk(Chronicle chronicle, View view, Function<String, Optional<View>> views) {}

    Optional<Handout> kind() {
        return Optional.ofNullable(handout);
    }

    String ending() {
        return kind().map(Handout::ending).orElse(BRIEF);
    }

    /** The file as chosen, with its ending where the user left it out. */
    Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean whole = ending().isEmpty() || name.toLowerCase(Locale.ROOT).endsWith("." + ending());
        return whole ? file : file.resolveSibling(name + "." + ending());
    }

    /** The choice, with the file for the key where it is to be one. */
    private Choice choice(Path file) {
        String name = String.valueOf(file.getFileName());
        int end = name.length() - ending().length() - 1;
        return apart ? choice.key(file.resolveSibling(name.substring(0, end) + KEY + name.substring(end))) : choice;
    }

    void write(Desk desk, Path file, Progress progress) throws IOException {
        Handout wanted = handout;
        Story told = story;
        if (wanted == null) {
            String focus = desk.view().subject().focused().orElseThrow();
            Brief.of(desk.chronicle(), focus, desk.view(), choice.paper()).write(file, progress);
        } else if (told != null) {
            List<View> views = new ArrayList<>();
            for (Step step : told.steps()) {
                views.add(desk.views()
                        .apply(step.view())
                        .orElseThrow(() -> new IOException(Texts.of("handout.dialog.view", step.title()))));
            }
            wanted.write(new Lesson(desk.chronicle(), told, views), choice(file), file, progress);
        }
    }
}
