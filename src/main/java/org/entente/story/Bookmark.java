package org.entente.story;

/**
 * How far a story is told.
 *
 * @param story its id
 * @param step the step, from 1
 * @param told whether it is being told, or was left there
 */
public record Bookmark(String story, int step, boolean told) {

    /** The step in a story, from 0, or the nearest it has. */
    public int in(Story read) {
        return Math.max(0, Math.min(read.steps().size(), step) - 1);
    }
}
