package org.entente.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One stop of a story.
 *
 * @param view what is shown, as the text of a link without its scheme
 * @param seconds how long the step was shown when its timing was recorded, 0 where it was not
 * @param predict what the class is to foretell here, null for nothing
 */
public record Step(Words words, String view, Grounds grounds, int seconds, @Nullable Predict predict) {
    /** The longest caption that can be read at a glance, in characters. */
    public static final int LONGEST_CAPTION = 240;

    /**
     * What is read and spoken.
     *
     * @param caption what the screen shows
     * @param say what the teacher says
     * @param ask a question to the class, may be empty
     */
    public record Words(String title, String caption, String say, String ask) {}

    /** The rows of the record the step rests on, by id. */
    public record Grounds(List<String> sources, List<String> events) {
        public Grounds {
            sources = List.copyOf(sources);
            events = List.copyOf(events);
        }
    }

    /**
     * A question that is answered before the event is shown.
     *
     * @param event id of the event that answers it
     * @param ties ids of the ties offered
     * @param until a day after the event on which status and strength are looked at, null for what the event itself does
     */
    public record Predict(String question, String event, List<String> ties, @Nullable LocalDate until) {
        public Predict {
            ties = List.copyOf(ties);
        }

        public Predict(String question, String event, List<String> ties) {
            this(question, event, ties, null);
        }

        public Optional<LocalDate> later() {
            return Optional.ofNullable(until);
        }

        public Predict question(String next) {
            return new Predict(next, event, ties, until);
        }

        public Predict event(String next) {
            return new Predict(question, next, ties, until);
        }

        public Predict ties(List<String> next) {
            return new Predict(question, event, next, until);
        }

        public Predict until(@Nullable LocalDate next) {
            return new Predict(question, event, ties, next);
        }
    }

    public String title() {
        return words.title();
    }

    public Optional<Predict> prediction() {
        return Optional.ofNullable(predict);
    }

    public Step words(Words next) {
        return new Step(next, view, grounds, seconds, predict);
    }

    public Step view(String next) {
        return new Step(words, next, grounds, seconds, predict);
    }

    public Step grounds(Grounds next) {
        return new Step(words, view, next, seconds, predict);
    }

    public Step seconds(int next) {
        return new Step(words, view, grounds, next, predict);
    }

    public Step predict(@Nullable Predict next) {
        return new Step(words, view, grounds, seconds, next);
    }
}
