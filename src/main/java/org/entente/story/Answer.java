package org.entente.story;

import java.util.Locale;
import java.util.Optional;
import org.entente.model.Status;
import org.entente.model.Texts;

/** What may become of a tie: it stays as it was, is as it was but stronger or weaker, or has a status it did not have. */
public enum Answer {
    STAYS,
    STRONGER,
    WEAKER,
    PROPOSED,
    ACTIVE,
    REDUCED,
    POSTPONED,
    SUSPENDED,
    ENDED;

    /**
     * The answer that was right for a tie.
     *
     * @param grown above 0 where its strength has grown, below where it has shrunk
     */
    static Answer of(Optional<Status> before, Optional<Status> after, int grown) {
        if (after.isPresent() && !after.equals(before)) {
            return valueOf(after.get().name());
        }
        if (after.isEmpty() && before.isPresent()) {
            return ENDED;
        }
        return grown > 0 ? STRONGER : grown < 0 ? WEAKER : STAYS;
    }

    /** Whether it tells of a strength. */
    public boolean ofStrength() {
        return this == STRONGER || this == WEAKER;
    }

    /** The status answered, empty where the tie is to keep its own. */
    public Optional<Status> status() {
        return this == STAYS || ofStrength() ? Optional.empty() : Optional.of(Status.valueOf(name()));
    }

    /** A lower-case word for it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is called, for a tie that was there or was not. */
    public String said(Optional<Status> before) {
        return switch (this) {
            case STAYS -> before.isPresent() ? Texts.of("story.answer-stays") : Texts.of("story.answer-none");
            case STRONGER -> Texts.of("story.answer-stronger");
            case WEAKER -> Texts.of("story.answer-weaker");
            case PROPOSED -> Texts.of("story.answer-proposed");
            case ACTIVE -> before.isPresent() ? Texts.of("story.answer-active") : Texts.of("story.answer-begins");
            case REDUCED -> Texts.of("story.answer-reduced");
            case POSTPONED -> Texts.of("story.answer-postponed");
            case SUSPENDED -> Texts.of("story.answer-suspended");
            case ENDED -> Texts.of("story.answer-ended");
        };
    }
}
