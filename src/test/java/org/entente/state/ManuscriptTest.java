package org.entente.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.story.Story;
import org.junit.jupiter.api.Test;

class ManuscriptTest {
    private final Story empty = new Story("s", new Story.Cover(1, "", "", 0), List.of());
    private final Manuscript manuscript = new Manuscript(empty, null);

    private void type(String field, String text) {
        manuscript.type(field, "Typing", field.equals("title") ? s -> s.title(text) : s -> s.summary(text));
    }

    @Test
    void lettersInOneFieldAreOneStepAndAnotherFieldIsAnother() {
        type("title", "A");
        type("title", "Ab");
        type("summary", "x");
        type("title", "Abc");
        manuscript.undo();
        assertThat(manuscript.story().title()).isEqualTo("Ab");
        manuscript.undo();
        assertThat(manuscript.story().summary()).isEmpty();
        manuscript.undo();
        assertThat(manuscript.story()).isEqualTo(empty);
        assertThat(manuscript.undoName()).isEmpty();
        manuscript.redo();
        assertThat(manuscript.story().title()).isEqualTo("Ab");
        type("title", "Abd");
        manuscript.undo();
        assertThat(manuscript.story().title()).isEqualTo("Ab");
    }

    @Test
    void isUnsavedUntilTheSameStoryIsSavedAndTheFileGivesTheId() {
        assertThat(manuscript.unsaved()).isTrue();
        Story written = manuscript.story().id("migs");
        manuscript.saved(written);
        assertThat(manuscript.unsaved()).isFalse();
        assertThat(manuscript.story().id()).isEqualTo("migs");
        type("title", "B");
        assertThat(manuscript.unsaved()).isTrue();
        manuscript.undo();
        assertThat(manuscript.unsaved()).isFalse();
    }
}
