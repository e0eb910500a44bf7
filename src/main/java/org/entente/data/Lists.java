package org.entente.data;

import java.util.ArrayList;
import java.util.List;

/** Lists in one cell, divided by {@code |}; inside a part {@code \|} is a bar and {@code \\} a backslash. */
final class Lists {
    private Lists() {}

    static List<String> split(String cell) {
        if (cell.indexOf('\\') < 0) {
            return plain(cell);
        }
        List<String> out = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean escape = c == '\\' && i + 1 < cell.length() && "\\|".indexOf(cell.charAt(i + 1)) >= 0;
            if (escape) {
                part.append(cell.charAt(++i));
            } else if (c == '|') {
                out.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        out.add(part.toString());
        return out;
    }

    private static List<String> plain(String cell) {
        int bar = cell.indexOf('|');
        if (bar < 0) {
            return List.of(cell);
        }
        List<String> out = new ArrayList<>();
        int from = 0;
        for (; bar >= 0; bar = cell.indexOf('|', from)) {
            out.add(cell.substring(from, bar));
            from = bar + 1;
        }
        out.add(cell.substring(from));
        return out;
    }

    static String join(List<String> parts) {
        return String.join(
                "|",
                parts.stream()
                        .map(p -> p.replace("\\", "\\\\").replace("|", "\\|"))
                        .toList());
    }
}
