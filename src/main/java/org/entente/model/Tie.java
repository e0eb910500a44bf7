package org.entente.model;

/**
 * One tie of one kind between two actors; a pair may have several.
 *
 */
public record Tie(String id, Link link, Matter matter, Span span, Evidence evidence) {

    /**
     * Who is tied to whom, and how.
     *
     * @param kind id of the kind
     * @param from id of the actor that acts, supplies or joins
     * @param to id of the actor that is acted on, supplied or joined
     */
    public record Link(String kind, String from, String to) {}

    /**
     * What the tie is about.
     *
     * @param subject such as "Pantsir-S1", "pipeline gas" or "membership"
     * @param scenario the scenario in which alone the tie exists, or empty where it is a fact
     */
    public record Matter(String subject, String scenario) {}

    public String kind() {
        return link.kind();
    }

    public String from() {
        return link.from();
    }

    public String to() {
        return link.to();
    }

    public String subject() {
        return matter.subject();
    }

    public boolean hypothetical() {
        return !matter.scenario().isEmpty();
    }

    public boolean touches(String actor) {
        return from().equals(actor) || to().equals(actor);
    }

    /** The actor at the other end from the given one. */
    public String other(String actor) {
        return from().equals(actor) ? to() : from();
    }

    /** The id's hash: equal ties have equal ids, and graph algorithms hash ties often. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
