package org.entente.paint;

import java.util.stream.IntStream;
import org.entente.scene.Glide;
import org.entente.scene.Scene;

/**
 * Draws a transition: both grounds once, then for each frame their mixture and over it what moves. A ground that moves is
 * drawn for each frame.
 */
public final class Dissolve {

    private final Glide glide;
    private final Sheet before;
    private final Sheet after;
    private final Sheet frame;
    private final Rack rack;

    /** Draws the grounds for sheets like one. */
    public Dissolve(Glide glide, Sheet like) {
        this(glide, like, new Rack());
    }

    /** The same on sheets that lie ready. */
    public Dissolve(Glide glide, Sheet like, Rack rack) {
        this.glide = glide;
        this.rack = rack;
        frame = rack.take(like);
        Scene first = glide.groundBefore();
        Scene second = glide.groundAfter();
        if (glide.zooms()) {
            before = like;
            after = like;
            return;
        }
        boolean same =
                first.layers().equals(second.layers()) && first.background().equals(second.background());
        before = ground(first, like);
        after = same ? before : ground(second, like);
    }

    private Sheet ground(Scene scene, Sheet like) {
        Sheet out = rack.take(like);
        out.clear(scene.background());
        out.paint(scene.layers());
        return out;
    }

    /**
     * Draws a frame of it and lays it on a sheet in one go, because a screen may read that sheet at any moment.
     *
     * @param onto like the one given before
     */
    public void draw(double fraction, Sheet onto) {
        if (glide.zooms()) {
            frame.clear(glide.groundAfter().background());
        } else {
            mix((int) Math.round(glide.dissolved(fraction) * Ink.WHOLE), frame);
        }
        frame.paint(glide.moving(fraction));
        onto.copy(frame);
    }

    /** Gives its sheets back; it draws no more. */
    @SuppressWarnings("ReferenceEquality")
    public void end() {
        rack.put(frame);
        if (!glide.zooms()) {
            rack.put(before);
            if (after != before) {
                rack.put(after);
            }
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private void mix(int weight, Sheet onto) {
        if (before == after || weight == 0) {
            onto.copy(before);
        } else if (weight == Ink.WHOLE) {
            onto.copy(after);
        } else {
            int[] from = before.pixels();
            int[] to = after.pixels();
            int[] out = onto.pixels();
            int width = onto.width();
            IntStream.range(0, onto.height()).parallel().forEach(row -> {
                for (int i = row * width; i < (row + 1) * width; i++) {
                    out[i] = from[i] == to[i] ? from[i] : Ink.over(from[i], to[i], weight);
                }
            });
        }
    }
}
