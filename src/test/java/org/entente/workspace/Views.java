package org.entente.workspace;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.entente.state.View;
import org.jspecify.annotations.Nullable;

/** Any views, made from the components their records have, so that a new component is tried without a line here. */
final class Views {
    private Views() {}

    static Arbitrary<View> any() {
        return of(View.class).map(View.class::cast);
    }

    private static Arbitrary<Object> of(Type type) {
        Class<?> raw = Shape.raw(type);
        if (raw.isRecord()) {
            return record(raw);
        }
        if (raw == java.util.Map.class) {
            return Arbitraries.maps(texts(), of(Shape.held(type))).ofMaxSize(3).map(m -> m);
        }
        if (raw == java.util.Set.class) {
            return of(Shape.held(type)).set().ofMaxSize(3).map(s -> s);
        }
        if (raw == List.class) {
            return of(Shape.held(type)).list().ofMaxSize(3).map(l -> l);
        }
        if (raw.isEnum()) {
            return Arbitraries.of(raw.getEnumConstants());
        }
        if (raw == String.class) {
            return texts().map(t -> t);
        }
        if (raw == boolean.class) {
            return Arbitraries.of(true, false);
        }
        if (raw == double.class) {
            return Arbitraries.doubles().between(1e-6, 1e6).ofScale(7).map(d -> d);
        }
        if (raw == int.class) {
            return Arbitraries.integers().map(i -> i);
        }
        if (raw == LocalDate.class) {
            return Arbitraries.integers().between(-100_000, 100_000).map(LocalDate::ofEpochDay);
        }
        throw new AssertionError("Views makes no " + type + " yet");
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "arms", "SRB", "map", "a,b", "", "50 %", "x=1&y", "при вет", "\"q\"\n", "a.b", "+", "[", "a~b"),
                Arbitraries.strings().ofMaxLength(8).filter(t -> t.chars()
                        .noneMatch(c -> Character.isSurrogate((char) c))));
    }

    private static Arbitrary<Object> record(Class<?> type) {
        List<Arbitrary<@Nullable Object>> parts = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent component : components) {
            Arbitrary<@Nullable Object> part = of(component.getGenericType()).map(v -> v);
            boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            parts.add(nullable ? part.injectNull(0.4) : part);
        }
        return Combinators.combine(parts)
                .as(values -> made(type, components, values))
                .filter(java.util.Optional::isPresent)
                .map(java.util.Optional::get);
    }

    /** Empty where the values do not agree. */
    private static java.util.Optional<Object> made(Class<?> type, RecordComponent[] components, List<?> values) {
        try {
            return java.util.Optional.of(type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(values.toArray()));
        } catch (java.lang.reflect.InvocationTargetException e) {
            return java.util.Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
