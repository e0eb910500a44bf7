package org.entente.view;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.entente.state.ExplorerState;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Finds nations, institutions, ties and events by any of their words, and goes there. */
public final class SearchField extends CustomTextField {
    private static final int MOST = 12;

    private final ExplorerState state;

    /** One thing found. */
    private record Found(Ref ref, String text, int rank) {}

    public SearchField(ExplorerState state) {
        this.state = state;
        setId("search");
        setPromptText("Find a nation, tie or event   Ctrl F");
        setLeft(new FontIcon(Feather.SEARCH));
        var binding = TextFields.bindAutoCompletion(
                this, request -> find(request.getUserText()), new StringConverter<Found>() {
                    @Override
                    public String toString(Found found) {
                        return found.text();
                    }

                    @Override
                    public Found fromString(String text) {
                        return new Found(Ref.actor(text), text, 0);
                    }
                });
        binding.setPrefWidth(460);
        binding.setVisibleRowCount(MOST);
        binding.setDelay(60);
        binding.setOnAutoCompleted(e -> {
            go(e.getCompletion().ref());
            clear();
        });
        setOnAction(e -> {
            List<Found> found = find(getText());
            if (!found.isEmpty()) {
                go(found.get(0).ref());
                clear();
            }
        });
    }

    private void go(Ref ref) {
        if (ref.table() == Ref.Table.ACTOR) {
            state.change("Focus " + state.chronicle().nameOf(ref.id()), v -> v.focus(ref.id()));
        } else {
            Navigation.go(state, ref);
        }
    }

    /** Rows that hold every word typed; actors before events before ties, beginnings before middles. */
    private List<Found> find(String typed) {
        String query = typed.strip().toLowerCase(Locale.ROOT);
        if (query.isEmpty()) {
            return List.of();
        }
        List<String> words = Stream.of(query.split("\\s+", -1)).toList();
        Chronicle c = state.chronicle();
        Words names = new Words(state.index());
        Stream<Found> actors = c.actors().stream()
                .map(a -> found(
                        Ref.actor(a.id()),
                        a.name(),
                        a.id() + " " + String.join(" ", a.profile().aliases()),
                        0,
                        words));
        Stream<Found> events = c.events().stream()
                .filter(e -> !e.differingAccount())
                .map(e -> found(
                        Ref.event(e.id()),
                        e.title() + " (" + e.date().text() + ")",
                        e.account().summary(),
                        10,
                        words));
        Stream<Found> ties = c.ties().stream()
                .map(t -> found(Ref.tie(t.id()), names.name(Ref.tie(t.id())), names.kind(t), 20, words));
        return Stream.of(actors, events, ties)
                .flatMap(s -> s)
                .filter(f -> f.rank() >= 0)
                .sorted(Comparator.comparingInt(Found::rank))
                .limit(MOST)
                .toList();
    }

    private static Found found(Ref ref, String text, String more, int base, List<String> words) {
        String shown = text.toLowerCase(Locale.ROOT);
        String all = shown + " " + more.toLowerCase(Locale.ROOT);
        if (!words.stream().allMatch(all::contains)) {
            return new Found(ref, text, -1);
        }
        boolean begins = shown.startsWith(words.get(0));
        boolean inTitle = words.stream().allMatch(shown::contains);
        return new Found(ref, text, base + (begins ? 0 : inTitle ? 1 : 5));
    }
}
