package org.entente.view;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.entente.model.Texts;
import org.entente.state.ExplorerState;
import org.entente.time.Facet;
import org.entente.time.Term;

/** Takes words that ties must have, or must not; Enter makes them a chip. */
final class WordsEntry extends VBox {
    WordsEntry(ExplorerState state) {
        super(5);
        TextField words = new TextField();
        words.setId("facet-words");
        words.setPromptText(Texts.of("view.filter.words-prompt"));
        CheckBox not = new CheckBox(Texts.of("view.filter.words-not"));
        not.setId("facet-words-not");
        words.setOnAction(e -> {
            String text = words.getText().strip();
            if (!text.isEmpty()) {
                Term term = new Term(Facet.TEXT, text, not.isSelected());
                words.clear();
                state.change(
                        Texts.of("steps.words", text), v -> v.filter(v.filter().query(q -> q.with(term))));
            }
        });
        getChildren().addAll(words, not);
    }
}
