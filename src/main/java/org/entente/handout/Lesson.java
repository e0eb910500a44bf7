package org.entente.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Chronicle;
import org.entente.model.PartialDate;
import org.entente.model.Texts;
import org.entente.state.View;
import org.entente.story.Prediction;
import org.entente.story.Step;
import org.entente.story.Story;

/**
 * A story with what each of its steps shows.
 *
 * @param views one for each step, as far as they fit the record; {@code IllegalArgumentException} where there are more or
 *     fewer
 */
public record Lesson(Chronicle chronicle, Story story, List<View> views) {
    public Lesson {
        views = List.copyOf(views);
        if (views.size() != story.steps().size()) {
            throw new IllegalArgumentException(
                    views.size() + " views for " + story.steps().size() + " steps");
        }
    }

    int size() {
        return views.size();
    }

    Step step(int at) {
        return story.steps().get(at);
    }

    View view(int at) {
        return views.get(at);
    }

    /** What a step asks the class to foretell, with what happened. */
    Optional<Prediction> prediction(int at) {
        return step(at).prediction()
                .flatMap(p -> Prediction.of(p, chronicle, view(at).when().scenarios()));
    }

    /** The day of a step, or the days it compares. */
    String date(int at) {
        View view = view(at);
        LocalDate day = view.day();
        LocalDate other = view.when().against();
        List<LocalDate> days = view.when().panel();
        if (other != null) {
            return other.isBefore(day) ? between(other, day) : between(day, other);
        }
        return days.size() > 1 ? between(days.get(0), days.get(days.size() - 1)) : said(day);
    }

    /** From the earliest to the latest day that is shown; empty for a story without a step. */
    String dates() {
        Optional<LocalDate> first = views.stream().map(View::day).min(LocalDate::compareTo);
        Optional<LocalDate> last = views.stream().map(View::day).max(LocalDate::compareTo);
        return first.flatMap(f -> last.map(l -> f.equals(l) ? said(f) : between(f, l)))
                .orElse("");
    }

    private static String between(LocalDate first, LocalDate last) {
        return Texts.of("words.date.between", said(first), said(last));
    }

    private static String said(LocalDate day) {
        return PartialDate.of(day).text();
    }

    /** "25 minutes · 9 steps · 27 September 2013 to 12 July 2019". */
    String facts() {
        String steps = Texts.count("story.steps", size());
        String time = story.minutes() > 0 ? Texts.count("story.minutes", story.minutes()) + " · " : "";
        return time + steps + (size() == 0 ? "" : " · " + dates());
    }
}
