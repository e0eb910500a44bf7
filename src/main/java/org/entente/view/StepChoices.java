package org.entente.view;

import org.entente.time.TimeIndex;

/** The rows of a record that a step may name, sought only once somebody seeks. */
record StepChoices(TimeIndex index, Choices sources, Choices events, Choices ties) {

    static StepChoices of(TimeIndex index) {
        return new StepChoices(
                index, Choices.of(index, "sources"), Choices.of(index, "events"), Choices.of(index, "ties"));
    }
}
