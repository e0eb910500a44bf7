package org.entente.view;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.entente.state.ExplorerState;
import org.entente.time.Facet;
import org.entente.time.Term;

/** Takes words that ties must have, or must not; Enter makes them a chip. */
final class WordsEntry extends VBox {
    WordsEntry(ExplorerState state) {
        super(5);
        TextField words = new TextField();
        words.setId("facet-words");
        words.setPromptText("such as gas, then Enter");
        CheckBox not = new CheckBox("Leave them out");
        not.setId("facet-words-not");
        words.setOnAction(e -> {
            String text = words.getText().strip();
            if (!text.isEmpty()) {
                Term term = new Term(Facet.TEXT, text, not.isSelected());
                words.clear();
                state.change("Words " + text, v -> v.filter(v.filter().query(q -> q.with(term))));
            }
        });
        getChildren().addAll(words, not);
    }
}
