package org.entente.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a class expects of the ties offered, by the tie's id; a tie without an answer counts as not foretold. */
public record Guess(Map<String, Answer> answers) {
    public static final Guess NONE = new Guess(Map.of());

    public Guess {
        answers = Map.copyOf(answers);
    }

    /** The guess with another answer for a tie; the answer it had already takes it back. */
    public Guess toggle(String tie, Answer answer) {
        Map<String, Answer> next = new LinkedHashMap<>(answers);
        if (!next.remove(tie, answer)) {
            next.put(tie, answer);
        }
        return new Guess(next);
    }

    public Optional<Answer> of(String tie) {
        return Optional.ofNullable(answers.get(tie));
    }

    /** Whether a tie's answer is what happened. */
    public boolean right(Prediction.Outcome outcome) {
        return of(outcome.tie().id()).filter(outcome.answer()::equals).isPresent();
    }

    /** How many were right, of all that were offered. */
    public Score score(Prediction prediction) {
        long right = prediction.outcomes().stream().filter(this::right).count();
        return new Score((int) right, prediction.outcomes().size());
    }
}
