package org.entente.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes a constant of an enum by its name in lower case. */
final class WordConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final List<E> values;

    WordConverter(E[] values) {
        this.values = List.of(values);
    }

    @Override
    public E convert(String text) {
        return values.stream().filter(e -> word(e).equals(text)).findFirst().orElseThrow(() -> {
            String valid = String.join(" or ", values.stream().map(this::word).toList());
            return new TypeConversionException("'" + text + "' is unknown; expected " + valid);
        });
    }

    private String word(E value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
