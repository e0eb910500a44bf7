package org.entente.workspace;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.model.Problem;
import org.entente.model.Problem.Severity;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of what {@link Shape} turned them into. What is missing is as in a pattern; what does not fit is told and
 * read as if it were missing.
 */
final class ShapeReader {
    private static final int LAST_YEAR = 9999;

    /** Pictures cannot be worked out with larger numbers. */
    private static final double LARGEST = 1e9;

    private final String name;
    private final boolean words;
    private final List<Problem> problems = new ArrayList<>();

    /** Something that does not fit and was told. */
    private static final class Misfit extends Exception {
        private static final long serialVersionUID = 1;
    }

    /**
     * A reader of one text.
     *
     * @param name what the text is called in a problem
     * @param words whether numbers and lists of one may be given as a text, as in a link
     */
    ShapeReader(String name, boolean words) {
        this.name = name;
        this.words = words;
    }

    /** What did not fit, or was not known. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** A record like a pattern, which gives what is missing. */
    <T extends Record> T read(Located node, T pattern) {
        try {
            @SuppressWarnings("unchecked")
            Class<T> type = (Class<T>) pattern.getClass();
            return type.cast(made(type, node, pattern));
        } catch (Misfit e) {
            return pattern;
        }
    }

    void tell(Severity severity, Located node, String found, String expected) {
        problems.add(new Problem(severity, new Problem.Spot(name, node.line(), node.column()), found, expected));
    }

    private Misfit misfit(Located node, String found, String expected) {
        tell(Severity.ERROR, node, found, expected);
        return new Misfit();
    }

    private Object made(Class<?> type, Located node, @Nullable Record pattern) throws Misfit {
        Map<String, Located> members =
                node.members().orElseThrow(() -> misfit(node, node.shown(), Texts.of("reading.value.braces")));
        RecordComponent[] components = type.getRecordComponents();
        List<String> known =
                Arrays.stream(components).map(RecordComponent::getName).toList();
        members.forEach((key, value) -> {
            if (!known.contains(key)) {
                tell(Severity.WARNING, value, Texts.of("reading.value.unknown", key), expected(known));
            }
        });
        List<@Nullable Object> parts = new ArrayList<>();
        for (RecordComponent component : components) {
            parts.add(part(component, node, members.get(component.getName()), pattern));
        }
        try {
            var maker = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return maker.newInstance(parts.toArray());
        } catch (InvocationTargetException e) {
            throw misfit(
                    node,
                    Texts.of("reading.value.disagree", String.valueOf(e.getCause())),
                    Texts.of("reading.value.agree"));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String expected(List<String> names) {
        return names.size() == 1 ? names.get(0) : Texts.of("reading.one-of", String.join(", ", names));
    }

    private @Nullable Object part(
            RecordComponent component, Located whole, @Nullable Located node, @Nullable Record pattern) throws Misfit {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Object usual = pattern == null ? empty(component.getType()) : Shape.part(component, pattern);
        if (node == null || (nullable && node.value() == null)) {
            if (usual == null && !nullable) {
                throw misfit(
                        whole, Texts.of("reading.value.missing", component.getName()), Texts.of("reading.value.some"));
            }
            return node == null ? usual : null;
        }
        try {
            return value(component.getGenericType(), node, usual);
        } catch (Misfit e) {
            if (usual == null && !nullable) {
                throw e;
            }
            return usual;
        }
    }

    private static @Nullable Object empty(Class<?> type) {
        return type == List.class ? List.of() : null;
    }

    private Object value(Type type, Located node, @Nullable Object usual) throws Misfit {
        Class<?> raw = Shape.raw(type);
        if (raw.isRecord()) {
            return made(raw, node, (Record) usual);
        }
        if (raw == Map.class) {
            Map<String, Object> out = new LinkedHashMap<>();
            Map<String, Located> members =
                    node.members().orElseThrow(() -> misfit(node, node.shown(), Texts.of("reading.value.braces")));
            for (Map.Entry<String, Located> member : members.entrySet()) {
                out.put(member.getKey(), value(Shape.held(type), member.getValue(), null));
            }
            return out;
        }
        if (Collection.class.isAssignableFrom(raw)) {
            Collection<Object> out = raw == List.class ? new ArrayList<>() : new LinkedHashSet<>();
            for (Located element : elements(node)) {
                out.add(value(Shape.held(type), element, null));
            }
            return out;
        }
        return scalar(raw, node);
    }

    private List<Located> elements(Located node) throws Misfit {
        if (words && node.value() instanceof String) {
            return List.of(node);
        }
        return node.elements().orElseThrow(() -> misfit(node, node.shown(), Texts.of("reading.value.brackets")));
    }

    private Object scalar(Class<?> type, Located node) throws Misfit {
        if (type == String.class && node.value() instanceof String text) {
            return text;
        }
        if (type == LocalDate.class) {
            return date(node);
        }
        if (type.isEnum()) {
            return constant(type, node);
        }
        if (type == boolean.class) {
            if (node.value() instanceof Boolean b) {
                return b;
            }
            if (words && ("true".equals(node.value()) || "false".equals(node.value()))) {
                return "true".equals(node.value());
            }
            throw misfit(node, node.shown(), Texts.of("reading.value.truth"));
        }
        if (type == double.class) {
            return number(node);
        }
        if (type == int.class) {
            double number = number(node);
            if (number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE) {
                return (int) number;
            }
            throw misfit(node, node.shown(), Texts.of("reading.value.whole"));
        }
        throw misfit(node, node.shown(), Texts.of("reading.value.quoted"));
    }

    private LocalDate date(Located node) throws Misfit {
        try {
            LocalDate date = LocalDate.parse(String.valueOf(node.value()));
            if (date.getYear() >= 1 && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException e) {
            throw misfit(node, node.shown(), Texts.of("reading.value.day"));
        }
        throw misfit(node, node.shown(), Texts.of("reading.value.years", String.valueOf(LAST_YEAR)));
    }

    private double number(Located node) throws Misfit {
        Object value = node.value();
        try {
            double number = value instanceof Double d
                    ? d
                    : words && value instanceof String text ? Double.parseDouble(text) : Double.NaN;
            if (Math.abs(number) <= LARGEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw misfit(node, node.shown(), Texts.of("reading.value.number"));
        }
        throw misfit(node, node.shown(), Texts.of("reading.value.number"));
    }

    private Object constant(Class<?> type, Located node) throws Misfit {
        List<Enum<?>> all =
                Arrays.stream(type.getEnumConstants()).map(c -> (Enum<?>) c).collect(Collectors.toList());
        for (Enum<?> constant : all) {
            if (Shape.word(constant).equals(node.value())) {
                return constant;
            }
        }
        throw misfit(node, node.shown(), expected(all.stream().map(Shape::word).toList()));
    }
}
