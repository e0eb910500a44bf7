package org.entente.workspace;

import java.lang.reflect.RecordComponent;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.Problem.Severity;
import org.entente.model.Texts;
import org.entente.scene.Naming;
import org.entente.state.View;

/**
 * A view as a short text: {@code entente:day=2025-01-08&focus=SRB}. It names what differs from the usual, by the names a
 * workspace uses; the parts of a view are left out of a name, so that {@code focus} is the subject's.
 */
public final class Link {
    public static final String SCHEME = "entente:";

    private static final View USUAL = View.opening(LocalDate.MIN, null, null).names(Naming.ENGLISH);
    private static final int LONGEST = 100_000;

    /** A link ends where the text around it has a space, a quotation mark or a bracket, or a sentence ends. */
    private static final Pattern SOMEWHERE =
            Pattern.compile("(?<![\\p{L}\\d])" + SCHEME + "[^\\s<>()\"”“»]*[^\\s<>()\"”“».,;:?]");

    private static final int DEEPEST = 8;

    private Link() {}

    /** The link to a view, with the camera of its layout only. */
    public static String to(View view) {
        List<String> pairs = new ArrayList<>();
        view.camera()
                .ifPresentOrElse(
                        camera -> add("", Shape.of(alone(view, camera)), Shape.of(USUAL), pairs),
                        () -> add("", Shape.of(alone(view)), Shape.of(USUAL), pairs));
        return SCHEME + String.join("&", pairs);
    }

    private static View alone(View view, View.Camera camera) {
        return new View(
                view.when(),
                view.filter(),
                view.subject(),
                view.look(),
                Map.of(view.look().layout(), camera));
    }

    private static View alone(View view) {
        return new View(view.when(), view.filter(), view.subject(), view.look(), Map.of());
    }

    private static void add(String path, Map<?, ?> value, Map<?, ?> usual, List<String> pairs) {
        value.forEach((key, part) -> {
            String name = path.isEmpty() ? String.valueOf(key) : path + '.' + escaped(String.valueOf(key));
            Object other = usual.get(key);
            if (part instanceof Map<?, ?> map) {
                add(name, map, other instanceof Map<?, ?> o ? o : Map.of(), pairs);
            } else if (!part.equals(other)) {
                pairs.add(shortened(name) + '=' + text(part));
            }
        });
    }

    private static String text(Object value) {
        if (!(value instanceof List<?> list)) {
            return escaped(String.valueOf(value));
        }
        return list.stream().allMatch(String.class::isInstance)
                ? list.stream().map(e -> escaped((String) e)).collect(Collectors.joining(","))
                : "!" + escaped(JsonText.line(list));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace(".", "%2E")
                .replace("%3A", ":");
    }

    private static String shortened(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && section(name.split("\\.", -1)[1]).isPresent() ? name.substring(dot + 1) : name;
    }

    /** The part of a view that has a component of a name. */
    private static Optional<String> section(String component) {
        return Arrays.stream(View.class.getRecordComponents())
                .filter(part -> part.getType().isRecord())
                .filter(part -> Arrays.stream(part.getType().getRecordComponents())
                        .map(RecordComponent::getName)
                        .anyMatch(component::equals))
                .map(RecordComponent::getName)
                .findFirst();
    }

    /** The first link in a text, such as a message in which somebody sent it; empty where there is none. */
    public static Optional<String> within(String text) {
        Matcher found = SOMEWHERE.matcher(text);
        return text.length() <= LONGEST && found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** The view that a link leads to; what it leaves out is as usual. */
    public static View read(String link) throws UnreadableWorkspaceException {
        String text = link.strip();
        if (!text.startsWith(SCHEME) || text.length() > LONGEST) {
            throw new UnreadableWorkspaceException(Texts.of("reading.link.none", SCHEME + "day=2025-01-08&focus=…"));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        for (String pair : text.substring(SCHEME.length()).split("&", -1)) {
            int sign = pair.indexOf('=');
            if (sign <= 0) {
                throw new UnreadableWorkspaceException(Texts.of("reading.link.pair", pair));
            }
            put(tree, pair.substring(0, sign), pair.substring(sign + 1));
        }
        ShapeReader reader = new ShapeReader(Texts.of("reading.link.word"), true);
        View view = reader.read(located(tree), USUAL);
        if (reader.problems().isEmpty() && view.day().equals(LocalDate.MIN)) {
            reader.tell(Severity.ERROR, located(tree), Texts.of("reading.workspace.no-day"), "day=2025-01-08");
        }
        if (!reader.problems().isEmpty()) {
            throw new UnreadableWorkspaceException(reader.problems().stream()
                    .map(p -> Texts.of("reading.link.problem", p.found(), p.expected()))
                    .collect(Collectors.joining("\n")));
        }
        return view;
    }

    private static void put(Map<String, Object> tree, String name, String value) throws UnreadableWorkspaceException {
        String[] given = name.split("\\.", -1);
        if (given.length > DEEPEST) {
            throw new UnreadableWorkspaceException(
                    Texts.count("reading.link.parts", given.length, String.valueOf(DEEPEST)));
        }
        Optional<String> section = section(given[0]);
        List<String> path = new ArrayList<>();
        section.ifPresent(path::add);
        for (String step : given) {
            path.add(decoded(step));
        }
        Map<String, Object> at = tree;
        for (String step : path.subList(0, path.size() - 1)) {
            Object next = at.computeIfAbsent(step, s -> new LinkedHashMap<String, Object>());
            if (!(next instanceof Map<?, ?>)) {
                throw new UnreadableWorkspaceException(Texts.of("reading.link.twice", name));
            }
            @SuppressWarnings("unchecked")
            Map<String, Object> map = (Map<String, Object>) next;
            at = map;
        }
        if (at.putIfAbsent(path.get(path.size() - 1), value(value)) != null) {
            throw new UnreadableWorkspaceException(Texts.of("reading.link.twice", name));
        }
    }

    private static Object value(String text) throws UnreadableWorkspaceException {
        if (text.startsWith("!")) {
            return JsonText.read(Texts.of("reading.link.word"), decoded(text.substring(1)));
        }
        if (!text.contains(",")) {
            return decoded(text);
        }
        List<Object> out = new ArrayList<>();
        for (String element : text.split(",", -1)) {
            out.add(decoded(element));
        }
        return out;
    }

    private static String decoded(String text) throws UnreadableWorkspaceException {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new UnreadableWorkspaceException(Texts.of("reading.link.percent", text));
        }
    }

    private static Located located(Object value) {
        if (value instanceof Located done) {
            return done;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Located> out = new LinkedHashMap<>();
            map.forEach((key, part) -> out.put((String) key, located(part)));
            return new Located(0, 0, out);
        }
        if (value instanceof List<?> list) {
            return new Located(0, 0, list.stream().map(Link::located).toList());
        }
        return new Located(0, 0, value);
    }
}
