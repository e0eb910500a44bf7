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
    private static final double PAD = 6;

    private final Chronicle chronicle;
    private final boolean answered;

    /** Tables with or without what happened. */
    Outcomes(Chronicle chronicle, boolean answered) {
        this.chronicle = chronicle;
        this.answered = answered;
    }

    static double height(Prediction prediction) {
        return ROW * (prediction.outcomes().size() + 1);
    }

    void draw(Prediction prediction, Flow flow) {
        flow.need(Math.min(height(prediction), 6 * ROW));
        double guess = flow.left() + flow.width() * 0.58;
        double real = flow.left() + flow.width() * (answered ? 0.58 : 0.79);
        row(flow, Style.SMALL_QUIET, Texts.of("handout.predict.tie"), flow.left(), guess);
        if (!answered) {
            cell(flow, Style.SMALL_QUIET, Texts.of("handout.predict.guess"), guess, real);
        }
        cell(flow, Style.SMALL_QUIET, Texts.of("handout.predict.real"), real, flow.left() + flow.width());
        flow.rule();
        for (Prediction.Outcome outcome : prediction.outcomes()) {
            flow.need(ROW);
            row(flow, Style.SMALL, tie(outcome.tie()), flow.left(), guess);
            if (answered) {
                cell(flow, Style.SMALL_BOLD, told(outcome), real, flow.left() + flow.width());
            }
            flow.rule();
        }
    }

    private static String told(Prediction.Outcome outcome) {
        String said = outcome.answer().said(outcome.was());
        return outcome.answer().ofStrength() ? said + ": " + outcome.amounts().said() : said;
    }

    private static void row(Flow flow, Style style, String text, double from, double to) {
        flow.take(ROW);
        cell(flow, style, text, from, to);
    }

    private static void cell(Flow flow, Style style, String text, double from, double to) {
        String fitted = Fitting.text(text, style.size(), style.bold(), to - from - PAD);
        flow.mark(style.label(from, flow.y() - 8, fitted));
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
