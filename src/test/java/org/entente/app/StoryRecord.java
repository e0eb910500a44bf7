package org.entente.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.MenuButton;
import org.entente.data.Bundled;
import org.entente.model.Chronicle;
import org.entente.state.Desk;
import org.entente.state.ExplorerState;
import org.entente.state.Origin;
import org.entente.state.View;
import org.testfx.api.FxRobot;

/** The bundled record with a story beside it, for journeys through stories. */
final class StoryRecord {
    static final LocalDate DAY = LocalDate.of(2025, 1, 8);
    static final String TERMINATED = "arms-rus-srb-contracts-terminated";
    static final String POSTPONED = "arms-rus-srb-contracts-postponed";

    private static final String STORY =
            """
            story: 1
            title: Weapons from Russia
            summary: How deliveries to Serbia came to an end.
            minutes: 10
            steps:
              - title: Serbia among others
                view: day=2018-06-01&focus=SRB&layout=network
                caption: Serbia has ties to all sides.
                say: Let the class find Russia and the European Union first.
                ask: Who stands nearest?
                sources: [tass-2017-971755]
              - title: Before the statement
                view: day=2025-01-07&focus=SRB
                caption: The contracts of earlier years still stand.
                say: Ask what will become of them before you go on.
                sources: [tass-2017-971755]
                predict:
                  question: Which of these ties will change, and how?
                  event: 2025-01-08-deliveries-from-russia-impossible
                  ties: [arms-rus-srb-contracts-terminated, arms-rus-srb-contracts-postponed]
              - title: A year later
                view: day=2026-01-08&focus=SRB&layout=map
                caption: What is left.
                say: Sum up.
                sources: [tass-2017-971755]
            """;

    private StoryRecord() {}

    /** The bundled record as if it lay in a folder, which holds the story and one that is broken. */
    static ExplorerState in(Path folder) throws Exception {
        Chronicle chronicle = Bundled.chronicle();
        Files.writeString(folder.resolve("ties.csv"), "id\n");
        Path stories = Files.createDirectories(folder.resolve("stories"));
        Files.writeString(stories.resolve("weapons.yaml"), STORY);
        Files.writeString(stories.resolve("broken.yaml"), "story: 1\n\tx");
        View opening = Opening.of(chronicle, DAY);
        ExplorerState state = new ExplorerState(chronicle, opening);
        state.open("Open", new Desk(chronicle, new Origin(folder), null, opening), opening);
        return state;
    }

    /** Chooses an answer for a tie that a class foretells. */
    static void answer(FxRobot robot, String menu, String answer) {
        MenuButton button = robot.lookup(menu).queryAs(MenuButton.class);
        robot.interact(() -> button.getItems().stream()
                .filter(i -> answer.equals(i.getId()))
                .findFirst()
                .orElseThrow()
                .fire());
    }
}
