package org.entente.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.model.Texts;
import org.entente.scene.TextWidths;

/**
 * The dates along a timeline, from centuries to days, so far apart that none touches another.
 *
 * @param labels from left to right
 * @param notches where a tick stands without a text
 */
record TimeTicks(List<Label> labels, List<Double> notches) {
    static final double TEXT = 10.5;
    private static final double LEAST = 36;
    private static final double LEAST_DAY = 24;
    private static final double GAP = 7;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** Pixels between two notches. */
    private static final double NOTCH = 7;

    /**
     * A date that is written.
     *
     * @param left where the text begins
     * @param bold whether it names a larger piece of the calendar than its neighbours
     * @param pinned whether it stands at the left edge to say what the others belong to
     */
    record Label(double x, double left, String text, boolean bold, boolean pinned) {
        double right() {
            return left + wide(text, bold);
        }
    }

    static TimeTicks of(TimeScale scale, double width) {
        TimeStep step = TimeStep.atLeast(LEAST, scale);
        if (step.months() == 0 || TimeStep.LADDER.get(0).length() * scale.perDay() >= LEAST_DAY) {
            step = TimeStep.atLeast(LEAST_DAY, scale);
        }
        List<Label> wanted = new ArrayList<>();
        LocalDate before = step.floor(scale.day(0)).minusDays(1);
        for (LocalDate at = step.floor(scale.day(0)); scale.x(at) < width; before = at, at = step.next(at)) {
            Label label = label(step, at, before, scale.x(at));
            if (label.left() >= 2 && label.right() <= width - 2) {
                wanted.add(label);
            }
        }
        return new TimeTicks(apart(wanted, step, scale), notches(step, scale, width));
    }

    private static Label label(TimeStep step, LocalDate at, LocalDate before, double x) {
        String year = Integer.toString(at.getYear());
        String text;
        boolean bold = false;
        if (step.months() >= 12) {
            text = year;
        } else if (step.months() > 0) {
            bold = at.getMonthValue() == 1;
            text = bold ? year : TimeStep.brief(at.getMonth());
        } else {
            bold = at.getMonth() != before.getMonth();
            String month = Texts.of("view.step.day", at.getDayOfMonth(), TimeStep.brief(at.getMonth()));
            text = !bold
                    ? Integer.toString(at.getDayOfMonth())
                    : at.getYear() != before.getYear() ? month + " " + year : month;
        }
        return new Label(x, x - wide(text, bold) / 2, text, bold, false);
    }

    private static double wide(String text, boolean bold) {
        return TextWidths.inter().width(text, TEXT, bold);
    }

    /** Leaves out what would touch a bolder date; the year or month that holds the first stands at the left edge. */
    private static List<Label> apart(List<Label> wanted, TimeStep step, TimeScale scale) {
        List<Label> out = new ArrayList<>();
        wanted.stream().filter(l -> l.bold() && YEAR.matcher(l.text()).find()).forEach(out::add);
        if (step.months() < 12) {
            LocalDate first = scale.day(0);
            String year = Integer.toString(first.getYear());
            String text = step.months() > 0 ? year : TimeStep.brief(first.getMonth()) + " " + year;
            Label pinned = new Label(0, 6, text, true, true);
            if (free(out, pinned)) {
                out.add(pinned);
            }
        }
        wanted.stream().filter(l -> l.bold() && free(out, l)).forEach(out::add);
        wanted.stream().filter(l -> !l.bold() && free(out, l)).forEach(out::add);
        out.sort(java.util.Comparator.comparingDouble(Label::left));
        return List.copyOf(out);
    }

    private static boolean free(List<Label> taken, Label label) {
        return taken.stream().allMatch(t -> label.left() >= t.right() + GAP || label.right() + GAP <= t.left());
    }

    private static List<Double> notches(TimeStep labelled, TimeScale scale, double width) {
        TimeStep step = TimeStep.LADDER.stream()
                .filter(s -> s.length() * scale.perDay() >= NOTCH)
                .filter(s -> divides(s, labelled))
                .findFirst()
                .orElse(labelled);
        List<Double> out = new ArrayList<>();
        for (LocalDate at = step.floor(scale.day(0)); scale.x(at) < width; at = step.next(at)) {
            if (scale.x(at) >= 0) {
                out.add(scale.x(at));
            }
        }
        return List.copyOf(out);
    }

    /** Whether every step of one size begins where one of a smaller size does. */
    private static boolean divides(TimeStep small, TimeStep large) {
        return small.months() == 0
                ? small.days() == 1 || large.months() == 0
                : large.months() > 0 && large.months() % small.months() == 0;
    }
}
