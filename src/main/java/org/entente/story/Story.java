package org.entente.story;

import java.util.ArrayList;
import java.util.List;

/**
 * A tour through a record.
 *
 * @param id the name of its file without the ending
 * @param minutes how long it takes to tell
 */
public record Story(String id, String title, String summary, int minutes, List<Step> steps) {
    public Story {
        steps = List.copyOf(steps);
    }

    public Story title(String next) {
        return new Story(id, next, summary, minutes, steps);
    }

    public Story summary(String next) {
        return new Story(id, title, next, minutes, steps);
    }

    public Story minutes(int next) {
        return new Story(id, title, summary, next, steps);
    }

    public Story steps(List<Step> next) {
        return new Story(id, title, summary, minutes, next);
    }

    /** The same story in a file of another name. */
    public Story id(String next) {
        return new Story(next, title, summary, minutes, steps);
    }

    /** Puts another step in a step's place. */
    public Story step(int at, Step next) {
        List<Step> all = new ArrayList<>(steps);
        all.set(at, next);
        return steps(all);
    }

    /** Adds a step before a place, which may be the end. */
    public Story with(int at, Step step) {
        List<Step> all = new ArrayList<>(steps);
        all.add(at, step);
        return steps(all);
    }

    public Story without(int at) {
        List<Step> all = new ArrayList<>(steps);
        all.remove(at);
        return steps(all);
    }

    /** Moves a step to another place; the others close up. */
    public Story move(int from, int to) {
        List<Step> all = new ArrayList<>(steps);
        all.add(to, all.remove(from));
        return steps(all);
    }
}
