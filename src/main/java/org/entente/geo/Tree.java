package org.entente.geo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A JSON text as a tree in which a list of numbers is one array: coordinates are most of a map's file, and a map is read
 * whenever the program starts.
 */
final class Tree {
    private static final Tree NOTHING = new Tree("nothing", null);

    private final String word;
    private final @Nullable Object value;

    private Tree(String word, @Nullable Object value) {
        this.word = word;
        this.value = value;
    }

    /** Reads a text, whose stream it leaves open; {@code IOException} where it is not JSON. */
    static Tree read(InputStream in) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(in)) {
            parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
            JsonToken first = parser.nextToken();
            return first == null ? NOTHING : value(parser, first);
        }
    }

    private static Tree value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getDoubleValue());
            case VALUE_STRING -> new Tree(parser.getText(), parser.getText());
            default -> new Tree(parser.getText(), null);
        };
    }

    private static Tree number(double number) {
        return new Tree(number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number), number);
    }

    private static Tree object(JsonParser parser) throws IOException {
        Map<String, Tree> out = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            out.put(name, value(parser, parser.nextToken()));
        }
        return new Tree("an object", out);
    }

    private static Tree list(JsonParser parser) throws IOException {
        double[] numbers = new double[2];
        int size = 0;
        JsonToken token = parser.nextToken();
        for (; token.isNumeric(); token = parser.nextToken()) {
            numbers = size == numbers.length ? Arrays.copyOf(numbers, 2 * size) : numbers;
            numbers[size++] = parser.getDoubleValue();
        }
        if (token == JsonToken.END_ARRAY) {
            return new Tree("", size == numbers.length ? numbers : Arrays.copyOf(numbers, size));
        }
        List<Tree> out = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            out.add(number(numbers[i]));
        }
        for (; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            out.add(value(parser, token));
        }
        return new Tree("", out);
    }

    /** What stands under a name; nothing where nothing does. */
    Tree at(String name) {
        return value instanceof Map<?, ?> map && map.get(name) instanceof Tree tree ? tree : NOTHING;
    }

    /** What stands at a place of a list; nothing where nothing does. */
    Tree at(int index) {
        if (index >= size()) {
            return NOTHING;
        }
        return value instanceof double[] numbers ? number(numbers[index]) : (Tree) list().get(index);
    }

    boolean isObject() {
        return value instanceof Map;
    }

    boolean isList() {
        return value instanceof double[] || value instanceof List;
    }

    /** How long a list is; 0 where it is none. */
    int size() {
        return value instanceof double[] numbers ? numbers.length : list().size();
    }

    private List<?> list() {
        return value instanceof List<?> list ? list : List.of();
    }

    /** The numbers of a list, which are not to be written to; empty where it is no list of numbers alone. */
    double[] numbers() {
        return value instanceof double[] numbers ? numbers : new double[0];
    }

    /** A text, or a number as one; empty for anything else. */
    String text() {
        return value instanceof String || value instanceof Double ? word : "";
    }

    /** The text as JSON has it, or nearly so; "nothing" where nothing stands. */
    @Override
    public String toString() {
        if (value instanceof String) {
            return '"' + word + '"';
        }
        if (value instanceof double[] numbers) {
            return Arrays.stream(numbers).mapToObj(n -> number(n).word).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"))
                : word;
    }
}
