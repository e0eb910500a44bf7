package org.entente.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.entente.state.View;
import org.entente.story.Bookmark;

/** What is saved, recovered or passed on is what comes back. */
class WorkspacePropertiesTest {
    private static final RecordMark MARK = new RecordMark("records/x", 3, 2, 1, "0123456789abcdef");

    @Provide
    Arbitrary<View> views() {
        return Views.any();
    }

    private static Workspace workspace(View view) {
        return new Workspace(MARK, view, new Workspace.Size(948.5, 700), new Bookmark("s", 3, false), null);
    }

    @Property(tries = 300)
    void aWorkspaceReadIsTheOneWritten(@ForAll @From("views") View view) throws Exception {
        Workspace workspace = workspace(view);
        WorkspaceFile read = WorkspaceFile.parse("x", WorkspaceFile.text(workspace));
        assertThat(read.workspace()).isEqualTo(workspace);
        assertThat(read.problems()).isEmpty();
    }

    @Property(tries = 300)
    void theTextOfAWorkspaceReadIsTheSame(@ForAll @From("views") View view) throws Exception {
        String text = WorkspaceFile.text(workspace(view));
        assertThat(WorkspaceFile.text(WorkspaceFile.parse("x", text).workspace()))
                .isEqualTo(text);
    }

    @Property(tries = 300)
    void aLinkLeadsToItsViewWithTheCameraInUse(@ForAll @From("views") View view) throws Exception {
        Map<String, View.Camera> inUse =
                view.camera().map(c -> Map.of(view.look().layout(), c)).orElse(Map.of());
        String link = Link.to(view);
        assertThat(link).doesNotContainAnyWhitespaces();
        assertThat(Link.read(link)).isEqualTo(new View(view.when(), view.filter(), view.subject(), view.look(), inUse));
    }

    @Property(tries = 300)
    void noTruncatedWorkspaceIsRead(@ForAll @From("views") View view, @ForAll @IntRange(max = 10_000) int at) {
        String text = WorkspaceFile.text(workspace(view)).strip();
        String part = text.substring(0, at % text.length());
        assertThat(message(part)).isNotBlank();
    }

    @Property(tries = 300)
    void aSpoiltWorkspaceIsReadOrToldButNeverBreaksTheProgram(
            @ForAll @From("views") View view, @ForAll @IntRange(max = 10_000) int at, @ForAll char spoilt) {
        StringBuilder text = new StringBuilder(WorkspaceFile.text(workspace(view)));
        text.setCharAt(at % text.length(), spoilt);
        message(text.toString());
    }

    private static String message(String text) {
        try {
            WorkspaceFile.parse("x", text);
            return "";
        } catch (UnreadableWorkspaceException e) {
            return String.valueOf(e.getMessage());
        }
    }
}
