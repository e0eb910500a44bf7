package org.entente.handout;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wanted of a hand-out.
 *
 * @param answers the file that takes a worksheet's key, null where the key is its last page
 * @param panels how many pictures a comic page holds at most, {@code IllegalArgumentException} where it is none of
 *     {@link #PANELS}
 */
public record Choice(Edition edition, Paper paper, Motion motion, @Nullable Path answers, int panels) {
    /** How many pictures a comic page may hold. */
    public static final List<Integer> PANELS = List.of(6, 4, 9);

    public static final Choice USUAL = new Choice(Edition.TEACHER, Paper.A4, Motion.USUAL, null, PANELS.get(0));

    public Choice {
        if (!PANELS.contains(panels)) {
            throw new IllegalArgumentException(panels + " panels a page; expected 4, 6 or 9");
        }
    }

    /** The file of its own that takes the key. */
    public Optional<Path> key() {
        return Optional.ofNullable(answers);
    }

    public Choice edition(Edition next) {
        return new Choice(next, paper, motion, answers, panels);
    }

    public Choice paper(Paper next) {
        return new Choice(edition, next, motion, answers, panels);
    }

    public Choice motion(Motion next) {
        return new Choice(edition, paper, next, answers, panels);
    }

    public Choice key(Path next) {
        return new Choice(edition, paper, motion, next, panels);
    }

    public Choice panels(int next) {
        return new Choice(edition, paper, motion, answers, next);
    }

    /**
     * Size and pace of pictures that move.
     *
     * @param width in pixels, {@code IllegalArgumentException} outside 160 to 3840
     * @param height in pixels, within 120 to 2160
     * @param seconds how long each step is held, 0.1 to 60, or 0 for its own time where it has one
     * @param rate pictures a second while something moves, 1 to 60
     */
    public record Motion(int width, int height, double seconds, double rate) {
        private static final double SECONDS = 6;
        private static final double LONGEST = 60;

        public static final Motion USUAL = new Motion(960, 600, 0, 10);

        public Motion {
            if (width < 160 || width > 3840 || height < 120 || height > 2160) {
                throw new IllegalArgumentException(
                        "a size of " + width + "x" + height + "; expected 160x120 to 3840x2160");
            }
            if (!(seconds == 0 || (seconds >= 0.1 && seconds <= LONGEST))) {
                throw new IllegalArgumentException("seconds are " + seconds + "; expected 0.1 to 60");
            }
            if (!(rate >= 1 && rate <= 60)) {
                throw new IllegalArgumentException("a rate of " + rate + "; expected 1 to 60");
            }
        }

        /** The same size at another pace. */
        public Motion pace(double held, double pictures) {
            return new Motion(width, height, held, pictures);
        }

        /** How long a step is held whose own time is given, 0 for none. */
        double held(int own) {
            return seconds > 0 ? seconds : own > 0 ? Math.min(own, LONGEST) : SECONDS;
        }
    }
}
