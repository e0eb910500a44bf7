package org.entente.page;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Texts;

/** What a page says, in the language of the run; the page puts in what its patterns leave open. */
final class PageTexts {
    /** The texts with one form. */
    static final List<String> PLAIN = List.of(
            "map",
            "network",
            "layout",
            "find",
            "find-none",
            "filter",
            "theme",
            "kinds",
            "statuses",
            "among",
            "all",
            "in",
            "out",
            "home",
            "play",
            "pause",
            "previous",
            "next",
            "pace",
            "by-month",
            "by-event",
            "timeline",
            "day",
            "panel",
            "picture",
            "close",
            "heading",
            "heading-region",
            "heading-all",
            "heading-changes",
            "heading-changes-all",
            "no-change",
            "compare",
            "difference",
            "unknown",
            "since",
            "since-unknown",
            "strength",
            "not-known",
            "last-known",
            "sources",
            "no-sources",
            "grade",
            "what-changed",
            "changed-by",
            "rests",
            "life",
            "accounts",
            "ties-of",
            "ties-shown",
            "events-of",
            "focus",
            "unfocus",
            "more",
            "outside",
            "left-out",
            "width",
            "bundle",
            "about",
            "uncertain",
            "reported",
            "map-source",
            "keys",
            "key-list",
            "step",
            "step-back",
            "step-on",
            "say",
            "stays",
            "begins",
            "reveal",
            "steps-leave",
            "steps-start",
            "select",
            "nothing",
            "none-shown",
            "from-to",
            "on-day",
            "proposed",
            "active",
            "reduced",
            "postponed",
            "suspended",
            "ended");

    /** The texts that count. */
    static final List<String> COUNTED = List.of("ties");

    private PageTexts() {}

    /** The forms of the plural in the language spoken. */
    private static Set<String> forms() {
        return Stream.of(1L, 2L, 5L).map(Texts::form).collect(Collectors.toCollection(TreeSet::new));
    }

    static void write(Json out) throws IOException {
        for (String name : PLAIN) {
            out.text(name, Texts.of("page.says." + name));
        }
        for (String name : COUNTED) {
            for (String form : forms()) {
                out.text(name + "." + form, Texts.of("page.counts." + name + "." + form));
            }
        }
    }
}
