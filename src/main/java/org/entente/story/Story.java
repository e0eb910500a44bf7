package org.entente.story;

import java.util.ArrayList;
import java.util.List;

/**
 * A tour through a record.
 *
 * @param id the name of its file without the ending
 */
public record Story(String id, Cover cover, List<Step> steps) {

    /**
     * What it is about.
     *
     * @param number its place among the stories of its record, from 1
     * @param minutes how long it takes to tell, 0 where nobody knows
     */
    public record Cover(int number, String title, String summary, int minutes) {}

    public Story {
        steps = List.copyOf(steps);
    }

    public String title() {
        return cover.title();
    }

    public String summary() {
        return cover.summary();
    }

    public int minutes() {
        return cover.minutes();
    }

    public Story title(String next) {
        return cover(new Cover(cover.number(), next, cover.summary(), cover.minutes()));
    }

    public Story summary(String next) {
        return cover(new Cover(cover.number(), cover.title(), next, cover.minutes()));
    }

    public Story minutes(int next) {
        return cover(new Cover(cover.number(), cover.title(), cover.summary(), next));
    }

    private Story cover(Cover next) {
        return new Story(id, next, steps);
    }

    public Story steps(List<Step> next) {
        return new Story(id, cover, next);
    }

    /** The same story in a file of another name. */
    public Story id(String next) {
        return new Story(next, cover, steps);
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
