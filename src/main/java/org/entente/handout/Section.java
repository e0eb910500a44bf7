package org.entente.handout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.geo.Rect;
import org.entente.model.Source;
import org.entente.model.Texts;
import org.entente.paint.Leaf;
import org.entente.scene.Fitting;
import org.entente.scene.Mark;

/** A headed list in a column. */
record Section(String title, List<Row> rows) {
    private static final double HEAD = 24;
    private static final double LINE = Style.SMALL.leading();

    Section {
        rows = List.copyOf(rows);
    }

    /**
     * A row of it.
     *
     * @param lead what stands before the text, such as a date; may be empty
     * @param lines of the text, at least one
     * @param end what stands at the right side, may be empty
     */
    record Row(String lead, List<String> lines, String end) {
        static final double LEAD = 108;

        /** A text of one line, cut to the width of its column. */
        static Row of(String text, String end, double width) {
            double room = width - (end.isEmpty() ? 0 : Wrapped.width(end, Style.SMALL_QUIET) + 10);
            return new Row("", List.of(Fitting.text(text, Style.SMALL.size(), false, room)), end);
        }

        double height() {
            return lines.size() * LINE;
        }
    }

    /**
     * Sections that share a column: each shows as many rows as there is room for, at least one, and tells
     * how many more there are. Those without room are named. Returns where the last one ends.
     */
    static double fill(List<Section> all, Rect column, List<Mark> out) {
        List<Section> sections =
                new ArrayList<>(all.stream().filter(s -> !s.rows().isEmpty()).toList());
        List<String> dropped = new ArrayList<>();
        while (least(sections, column.width()) + (dropped.isEmpty() ? 0 : LINE) > column.height()
                && !sections.isEmpty()) {
            dropped.add(0, sections.remove(sections.size() - 1).title());
        }
        int[] shown = share(sections, column.width(), column.height() - (dropped.isEmpty() ? 0 : LINE));
        double y = column.y();
        for (int i = 0; i < shown.length; i++) {
            y = sections.get(i).draw(shown[i], column, y, out);
        }
        if (!dropped.isEmpty()) {
            String also = Texts.of("handout.also", String.join(", ", dropped));
            text(Style.SMALL_QUIET, Fitting.text(also, Style.SMALL.size(), false, column.width()), column.x(), y, out);
            y += LINE;
        }
        return y;
    }

    /** The height of the heads, of each first row and of the lines that tell how many more there are. */
    private static double least(List<Section> sections, double width) {
        return sections.stream()
                .mapToDouble(s -> HEAD
                        + (s.heads(width).size() - 1) * LINE
                        + s.rows.get(0).height()
                        + (s.rows.size() > 1 ? LINE : 0))
                .sum();
    }

    /** The title in one line or two. */
    private List<String> heads(double width) {
        List<String> lines = Wrapped.lines(title, Style.SMALL_BOLD, width);
        return lines.size() <= 2
                ? lines
                : List.of(
                        lines.get(0),
                        Fitting.text(
                                String.join(" ", lines.subList(1, lines.size())),
                                Style.SMALL_BOLD.size(),
                                true,
                                width));
    }

    /** How many rows of each are shown, given out one by one. */
    private static int[] share(List<Section> sections, double width, double height) {
        int[] shown = new int[sections.size()];
        Arrays.fill(shown, 1);
        double used = least(sections, width);
        boolean any = true;
        while (any) {
            any = false;
            for (int i = 0; i < shown.length; i++) {
                List<Row> rows = sections.get(i).rows();
                if (shown[i] == rows.size()) {
                    continue;
                }
                double more = rows.get(shown[i]).height() - (shown[i] + 1 == rows.size() ? LINE : 0);
                if (used + more <= height) {
                    used += more;
                    shown[i]++;
                    any = true;
                }
            }
        }
        return shown;
    }

    private double draw(int shown, Rect column, double top, List<Mark> out) {
        double y = top + HEAD - LINE;
        for (String head : heads(column.width())) {
            text(Style.SMALL_BOLD, head, column.x(), y - 2, out);
            y += LINE;
        }
        out.add(Flow.line(column.x(), y - 1, column.right()));
        for (Row row : rows.subList(0, shown)) {
            if (!row.lead().isEmpty()) {
                String lead = Fitting.text(row.lead(), Style.SMALL.size(), false, Row.LEAD - 6);
                text(Style.SMALL_QUIET, lead, column.x(), y, out);
            }
            out.add(Style.SMALL_QUIET.ending(column.right(), baseline(y), row.end()));
            for (String line : row.lines()) {
                text(Style.SMALL, line, column.x() + (row.lead().isEmpty() ? 0 : Row.LEAD), y, out);
                y += LINE;
            }
        }
        int left = rows.size() - shown;
        if (left > 0) {
            text(Style.SMALL_QUIET, Texts.count("handout.more", left), column.x(), y, out);
            y += LINE;
        }
        return y;
    }

    private static double baseline(double top) {
        return top + LINE * 0.5 + Style.SMALL.size() * 0.36;
    }

    private static void text(Style style, String text, double x, double top, List<Mark> out) {
        out.add(style.label(x, baseline(top), text));
    }

    /** Sources in lines of one width, each one line; those that find no room are counted. */
    static void sources(List<Source> sources, Rect room, List<Mark> out, List<Leaf.Link> links) {
        double line = Style.NOTE.leading();
        int most = (int) (room.height() / line);
        int shown = sources.size() <= most ? sources.size() : most - 1;
        for (int i = 0; i < shown; i++) {
            double top = room.y() + i * line;
            String text = Fitting.text(Notes.text(sources.get(i)), Style.NOTE.size(), false, room.width());
            String url = sources.get(i).work().url();
            boolean web = Notes.web(url);
            out.add((web ? Style.LINK : Style.NOTE).label(room.x(), top + line * 0.5 + Style.NOTE.size() * 0.36, text));
            if (web) {
                links.add(new Leaf.Link(new Rect(room.x(), top, Wrapped.width(text, Style.NOTE), line), url));
            }
        }
        if (shown < sources.size()) {
            double top = room.y() + shown * line;
            String more = Texts.count("handout.more", sources.size() - shown);
            out.add(Style.NOTE.label(room.x(), top + line * 0.5 + Style.NOTE.size() * 0.36, more));
        }
    }
}
