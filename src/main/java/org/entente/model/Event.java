package org.entente.model;

import java.util.List;

/**
 * Something that happened, or in a scenario would happen, on a date.
 *
 * @param type a lower-case word such as {@code delivery} or {@code vote}
 */
public record Event(String id, PartialDate date, String type, Account account, Context context) {

    /**
     * What is told about it.
     *
     * @param title one line in the present tense
     * @param summary a few sentences
     */
    public record Account(String title, String summary, Grade grade, Evidence evidence) {}

    /**
     * Where it belongs.
     *
     * @param actors ids of all concerned
     * @param scenario the scenario it belongs to, or empty for a fact
     * @param accountOf id of the event of which this is a differing account, or empty
     */
    public record Context(List<String> actors, String scenario, String accountOf) {
        public Context {
            actors = List.copyOf(actors);
        }
    }

    public String title() {
        return account.title();
    }

    public boolean hypothetical() {
        return !context.scenario().isEmpty();
    }

    /** Whether this is another source's differing account of an event rather than an event of its own. */
    public boolean differingAccount() {
        return !context.accountOf().isEmpty();
    }
}
