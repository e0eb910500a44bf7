package org.entente.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.Chronicle;
import org.entente.model.Source;
import org.entente.model.Texts;

/** Numbers the sources of a document in the order in which they are first cited, and puts them into words. */
final class Notes {
    /** Room for a note's number in pixels. */
    static final double INDENT = 20;

    private final Chronicle chronicle;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /**
     * A line of a note.
     *
     * @param number the note's, empty on its further lines
     * @param url what the address in it opens, empty where there is none
     * @param address the part of the address that stands behind the text
     */
    record Line(String number, String text, String address, String url) {}

    Notes(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    int number(String source) {
        return numbers.computeIfAbsent(source, s -> numbers.size() + 1);
    }

    /** The sign behind a text that rests on sources, such as "1, 4". */
    String sign(List<String> sources) {
        return sources.stream().distinct().map(s -> Integer.toString(number(s))).collect(Collectors.joining(", "));
    }

    /** A source as lines of a width; one that the record lacks is named by its id. */
    List<Line> lines(String source, double width) {
        double room = width - INDENT;
        String text = chronicle.source(source).map(Notes::text).orElseGet(() -> Texts.of("handout.lost", source));
        String url = chronicle.source(source).map(s -> s.work().url()).orElse("");
        List<Line> out = new ArrayList<>();
        String number = Integer.toString(number(source));
        for (String line : Wrapped.lines(text, Style.NOTE, room)) {
            out.add(new Line(out.isEmpty() ? number : "", line, "", ""));
        }
        Line last = out.remove(out.size() - 1);
        String target = web(url) ? url : "";
        if (Wrapped.width(last.text() + " " + url, Style.NOTE) <= room) {
            out.add(new Line(last.number(), last.text(), url, target));
        } else {
            out.add(last);
            Wrapped.lines(url, Style.NOTE, room).forEach(part -> out.add(new Line("", "", part, target)));
        }
        return out;
    }

    static boolean web(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    static String text(Source source) {
        return Texts.of("handout.note", source.citation(), source.grade().name());
    }
}
