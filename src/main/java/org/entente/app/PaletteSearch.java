package org.entente.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.entente.model.Folded;
import org.entente.model.Texts;
import org.entente.model.Typos;

/**
 * Finds commands by words of their titles, or others people use for them, in the language spoken or in English, with the
 * beginnings of words and typos.
 */
final class PaletteSearch {
    private static final int NONE = 1000;
    private static final int LATER = 1;
    private static final int OTHER_TEXT = 1;
    private static final int SYNONYM = 3;
    private static final int INSIDE = 4;
    private static final int TYPO = 6;

    private final Typos typos = new Typos();

    private record Ranked(Command command, int score) {}

    /**
     * The commands that fit, the best first; all where nothing is asked.
     *
     * @param recent ids of commands used before, the last first, which stand before others as good
     */
    List<Command> find(String asked, List<Command> commands, List<String> recent) {
        List<String> words = Folded.words(asked).toList();
        List<Ranked> found = new ArrayList<>();
        for (Command command : commands) {
            int score = score(words, command);
            if (score < NONE) {
                found.add(new Ranked(command, score));
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Ranked::score).thenComparingInt(r -> place(r.command(), recent)))
                .map(Ranked::command)
                .toList();
    }

    private static int place(Command command, List<String> recent) {
        int at = recent.indexOf(command.id());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    private int score(List<String> asked, Command command) {
        List<List<String>> texts = Stream.of(
                        command.title().spoken(),
                        command.title().in(Locale.ENGLISH),
                        command.group().title())
                .map(text -> Folded.words(text).toList())
                .toList();
        List<String> others = Stream.of(Texts.locale(), Locale.ENGLISH)
                .flatMap(language -> Folded.words(Synonyms.of(command, language)))
                .toList();
        int sum = 0;
        for (String word : asked) {
            int best = NONE;
            for (int i = 0; i < texts.size(); i++) {
                best = Math.min(best, score(word, texts.get(i)) + i * OTHER_TEXT);
            }
            if (best > SYNONYM && others.stream().anyMatch(w -> w.startsWith(word))) {
                best = SYNONYM;
            }
            if (best >= NONE) {
                return NONE;
            }
            sum += best;
        }
        return sum;
    }

    private int score(String word, List<String> text) {
        int best = NONE;
        for (int i = 0; i < text.size(); i++) {
            best = Math.min(best, score(word, text.get(i)) + (i == 0 ? 0 : LATER));
        }
        return best;
    }

    private int score(String word, String known) {
        if (known.startsWith(word)) {
            return known.length() == word.length() ? 0 : 1;
        }
        if (word.length() > 2 && known.contains(word)) {
            return INSIDE;
        }
        int away = typos.between(word, known, Typos.allowed(word.length()), true);
        return away >= Typos.FAR ? NONE : TYPO + away;
    }
}
