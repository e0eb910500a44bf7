package org.entente.handout;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Texts;
import org.entente.scene.Naming;

/**
 * The captions of a story with the facts they turn on left out: every date, and in each the name of one nation that the
 * sheet tells nowhere else.
 */
final class Blanks {
    private static final String LINE = "______________";
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\p{L})(?:\\d{1,2}\\.?\\s)?(?:(?:" + months() + ")\\s)?(?<!\\d)(?:1[89]|20)\\d{2}(?!\\d)"
                    + "|(?<!\\d)\\d{1,2}\\.?\\s(?:" + months() + ")(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final int SHORTEST_NAME = 4;

    private final List<String> captions = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private final Chronicle chronicle;
    private final String told;

    /** What is left out of a caption. */
    private record Gap(int from, int to, String answer) {}

    /**
     * Leaves them out.
     *
     * @param besides what else stands on the sheet
     */
    Blanks(Lesson lesson, List<String> besides) {
        chronicle = lesson.chronicle();
        List<String> all = new ArrayList<>(besides);
        lesson.story().steps().forEach(s -> all.add(s.words().caption()));
        told = String.join("\n", all);
        for (int i = 0; i < lesson.size(); i++) {
            captions.add(blank(lesson, i));
        }
    }

    private static String months() {
        return Texts.LANGUAGES.stream()
                .flatMap(l -> Arrays.stream(Month.values()).flatMap(m -> names(m, l)))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Stream<String> names(Month month, Locale language) {
        return Stream.of(
                month.getDisplayName(TextStyle.FULL, language),
                month.getDisplayName(TextStyle.FULL_STANDALONE, language));
    }

    /** The captions, each gap a line with its number. */
    List<String> captions() {
        return List.copyOf(captions);
    }

    /** What belongs into the gaps, in the order of their numbers from 1. */
    List<String> answers() {
        return List.copyOf(answers);
    }

    /** A text without the dates that are answers. */
    String undated(String text) {
        return DATE.matcher(text)
                .replaceAll(m -> answers.contains(m.group()) ? "____" : Matcher.quoteReplacement(m.group()));
    }

    private String blank(Lesson lesson, int at) {
        String caption = lesson.step(at).words().caption();
        List<Gap> gaps = new ArrayList<>();
        DATE.matcher(caption)
                .results()
                .map(Blanks::gap)
                .filter(g -> !lesson.story().title().contains(g.answer()))
                .forEach(gaps::add);
        name(lesson, at, caption).ifPresent(gaps::add);
        gaps.sort(Comparator.comparingInt(Gap::from));
        StringBuilder out = new StringBuilder();
        int end = 0;
        for (Gap gap : gaps) {
            answers.add(gap.answer());
            out.append(caption, end, gap.from())
                    .append('(')
                    .append(answers.size())
                    .append(")\u00a0")
                    .append(LINE);
            end = gap.to();
        }
        return out.append(caption.substring(end)).toString();
    }

    private static Gap gap(MatchResult found) {
        return new Gap(found.start(), found.end(), found.group());
    }

    /** The first nation named that nothing else on the sheet names, the story's own actor aside. */
    private Optional<Gap> name(Lesson lesson, int at, String caption) {
        String focus = lesson.view(at).subject().focused().orElse("");
        return chronicle.actors().stream()
                .filter(a -> !a.institution() && !a.id().equals(focus))
                .flatMap(Blanks::names)
                .filter(n -> n.length() >= SHORTEST_NAME && count(n) == 1)
                .flatMap(n -> {
                    Matcher found = word(n).matcher(caption);
                    return found.find() ? Stream.of(new Gap(found.start(), found.end(), n)) : Stream.empty();
                })
                .min(Comparator.comparingInt(Gap::from).thenComparingInt(g -> -g.to()));
    }

    private static Stream<String> names(Actor actor) {
        return Stream.of(actor.name(), Naming.spoken().of(actor)).distinct();
    }

    /** How often it is told, also as a part of another word. */
    private long count(String name) {
        return Pattern.compile(name, Pattern.LITERAL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(told)
                .results()
                .count();
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
    }
}
