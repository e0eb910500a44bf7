package org.entente.handout;

import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.scene.Fitting;
import org.entente.scene.Naming;
import org.entente.story.Prediction;

/** A question to foretell as a table: tie, what is guessed, and what happened or room for it. */
final class Outcomes {
    private static final double ROW = 24;

    /** Rows that still can be written in, for a sheet that would else need one page more. */
    private static final double TIGHT = 19;

    private static final double PAD = 6;

    private final Chronicle chronicle;
    private final boolean answered;
    private final double row;

    /** Tables with or without what happened. */
    Outcomes(Chronicle chronicle, boolean answered) {
        this(chronicle, answered, ROW);
    }

    private Outcomes(Chronicle chronicle, boolean answered, double row) {
        this.chronicle = chronicle;
        this.answered = answered;
        this.row = row;
    }

    /** The same in lower rows. */
    Outcomes tight() {
        return new Outcomes(chronicle, answered, TIGHT);
    }

    double height(Prediction prediction) {
        return row * (prediction.outcomes().size() + 1);
    }

    void draw(Prediction prediction, Flow flow) {
        flow.need(Math.min(height(prediction), 6 * row));
        boolean amounts = answered
                && prediction.outcomes().stream().anyMatch(o -> o.answer().ofStrength());
        double guess = flow.left() + flow.width() * (amounts ? 0.4 : 0.58);
        double real = answered ? guess : flow.left() + flow.width() * 0.79;
        line(flow, Style.SMALL_QUIET, Texts.of("handout.predict.tie"), flow.left(), guess);
        if (!answered) {
            cell(flow, Style.SMALL_QUIET, Texts.of("handout.predict.guess"), guess, real);
        }
        cell(flow, Style.SMALL_QUIET, Texts.of("handout.predict.real"), real, flow.left() + flow.width());
        flow.rule();
        for (Prediction.Outcome outcome : prediction.outcomes()) {
            flow.need(row);
            line(flow, Style.SMALL, tie(outcome.tie()), flow.left(), guess);
            if (answered) {
                told(flow, outcome, real);
            }
            flow.rule();
        }
    }

    private void told(Flow flow, Prediction.Outcome outcome, double from) {
        String said = outcome.answer().said(outcome.was());
        double right = flow.left() + flow.width();
        cell(flow, Style.SMALL_BOLD, said, from, right);
        if (outcome.answer().ofStrength()) {
            cell(
                    flow,
                    Style.SMALL_QUIET,
                    outcome.amounts().said(),
                    from + Wrapped.width(said, Style.SMALL_BOLD) + 8,
                    right);
        }
    }

    private void line(Flow flow, Style style, String text, double from, double to) {
        flow.take(row);
        cell(flow, style, text, from, to);
    }

    private void cell(Flow flow, Style style, String text, double from, double to) {
        String fitted = Fitting.text(text, style.size(), style.bold(), to - from - PAD);
        flow.mark(style.label(from, flow.y() - row / 3, fitted));
    }

    /** "Russia → Serbia, MiG-29". */
    String tie(Tie tie) {
        boolean directed =
                chronicle.kind(tie.kind()).map(k -> k.nature().directed()).orElse(true);
        return Naming.nameOf(chronicle, tie.from())
                + (directed ? " → " : " – ")
                + Naming.nameOf(chronicle, tie.to())
                + (tie.subject().isEmpty() ? "" : ", " + tie.subject());
    }
}
