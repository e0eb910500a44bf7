package org.entente.story;

import java.util.Locale;
import java.util.Optional;
import org.entente.model.Status;
import org.entente.model.Texts;

/** What may become of a tie: it stays as it was, or has a status it did not have. */
public enum Answer {
    STAYS,
    PROPOSED,
    ACTIVE,
    REDUCED,
    POSTPONED,
    SUSPENDED,
    ENDED;

    /** The answer that was right for a tie. */
    static Answer of(Optional<Status> before, Optional<Status> after) {
        return after.isEmpty() || after.equals(before)
                ? STAYS
                : valueOf(after.get().name());
    }

    /** The status answered, empty where the tie is to stay. */
    public Optional<Status> status() {
        return this == STAYS ? Optional.empty() : Optional.of(Status.valueOf(name()));
    }

    /** A lower-case word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called, for a tie that was there or was not. */
    public String said(Optional<Status> before) {
        return switch (this) {
            case STAYS -> before.isPresent() ? Texts.of("story.answer-stays") : Texts.of("story.answer-none");
            case PROPOSED -> Texts.of("story.answer-proposed");
            case ACTIVE -> before.isPresent() ? Texts.of("story.answer-active") : Texts.of("story.answer-begins");
            case REDUCED -> Texts.of("story.answer-reduced");
            case POSTPONED -> Texts.of("story.answer-postponed");
            case SUSPENDED -> Texts.of("story.answer-suspended");
            case ENDED -> Texts.of("story.answer-ended");
        };
    }
}
