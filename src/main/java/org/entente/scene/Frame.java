package org.entente.scene;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.entente.model.Texts;

/**
 * What is written around a picture, and in which language nations are named in it.
 *
 * @param view the name of the view in words, empty where nobody needs to be told
 */
public record Frame(Set<Part> parts, String view, Naming names) {
    /** Every part, without a name of the view. */
    public static final Frame ALL = new Frame(EnumSet.allOf(Part.class), "");

    /** Nothing but the picture. */
    public static final Frame NONE = new Frame(EnumSet.noneOf(Part.class), "");

    /** One thing that can be left out. */
    public enum Part {
        /** Whose ties, and what happened on the day. */
        TITLE,
        DATE,
        VIEW,
        /** What the filter leaves out, where one is on. */
        FILTER,
        LEGEND,
        SOURCES,
        /** How well the sources of what is drawn are established. */
        GRADES;

        /** The word used on the command line, such as {@code legend}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What a reader is told, in the language spoken. */
        public String said() {
            return Texts.of("scene.part." + word());
        }
    }

    public Frame {
        parts = Set.copyOf(parts);
    }

    public Frame(Set<Part> parts, String view) {
        this(parts, view, Naming.ENGLISH);
    }

    public boolean shows(Part part) {
        return parts.contains(part);
    }

    public Frame view(String name) {
        return new Frame(parts, name, names);
    }

    public Frame names(Naming next) {
        return new Frame(parts, view, next);
    }
}
