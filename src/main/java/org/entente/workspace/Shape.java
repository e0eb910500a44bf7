package org.entente.workspace;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Turns records into the maps and lists of a JSON text, by the names of their components, so that a new component of a
 * record is saved without a line of code. Collections of records keep their order, sets are sorted, null is left out.
 */
final class Shape {
    private Shape() {}

    /** A record as a map of its components. */
    static Map<String, Object> of(Record value) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object part = part(component, value);
            if (part != null) {
                out.put(component.getName(), tree(part));
            }
        }
        return out;
    }

    /** The value of a component. */
    static @Nullable Object part(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of " + value, e);
        }
    }

    private static Object tree(Object value) {
        if (value instanceof Record r) {
            return of(r);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> out = new TreeMap<>();
            map.forEach((key, part) -> out.put(String.valueOf(key), tree(part)));
            return out;
        }
        if (value instanceof Collection<?> all) {
            List<Object> out = new ArrayList<>();
            all.forEach(part -> out.add(tree(part)));
            if (!(value instanceof List)) {
                out.sort(java.util.Comparator.comparing(JsonText::line));
            }
            return out;
        }
        if (value instanceof Enum<?> word) {
            return word(word);
        }
        if (value instanceof LocalDate) {
            return value.toString();
        }
        if (value instanceof String || value instanceof Boolean || value instanceof Number) {
            return value;
        }
        throw new IllegalStateException("a workspace holds no " + value.getClass());
    }

    /** The word for a constant in a file. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The class of a type. */
    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType p ? (Class<?>) p.getRawType() : (Class<?>) type;
    }

    /** The type of what a collection or map holds. */
    static Type held(Type type) {
        Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
        return arguments[arguments.length - 1];
    }
}
