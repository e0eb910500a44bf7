package org.entente.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON that may stand within a script element of HTML: no text in it can end the element or begin a comment, and it
 * is a JavaScript expression too. What is empty is left out.
 */
final class Json {
    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder().characterEscapes(new Escapes()).build();

    private final JsonGenerator out;

    /** Writes some of a value. */
    interface Part {
        void write(Json out) throws IOException;
    }

    /** Escapes beside what JSON wants what HTML heeds, and the line ends that JavaScript knows and JSON does not. */
    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            for (char c : "<>&'".toCharArray()) {
                codes[c] = ESCAPE_STANDARD;
            }
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            return c == 0x2028 || c == 0x2029 || Character.getType(c) == Character.SURROGATE
                    ? new SerializedString(String.format(Locale.ROOT, "\\u%04x", c))
                    : null;
        }
    }

    private Json(JsonGenerator out) {
        this.out = out;
    }

    /** The text of an object. */
    static String object(Part content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.writeStartObject();
            content.write(new Json(out));
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    Json object(String name, Part content) throws IOException {
        out.writeObjectFieldStart(name);
        content.write(this);
        out.writeEndObject();
        return this;
    }

    /** An object within a list. */
    void item(Part content) throws IOException {
        out.writeStartObject();
        content.write(this);
        out.writeEndObject();
    }

    Json list(String name, Part content) throws IOException {
        out.writeArrayFieldStart(name);
        content.write(this);
        out.writeEndArray();
        return this;
    }

    /** A list within a list. */
    void row(Part content) throws IOException {
        out.writeStartArray();
        content.write(this);
        out.writeEndArray();
    }

    Json text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            out.writeStringField(name, value);
        }
        return this;
    }

    Json texts(String name, List<String> values) throws IOException {
        return values.isEmpty() ? this : list(name, row -> values.forEach(row::value));
    }

    Json number(String name, long value) throws IOException {
        out.writeNumberField(name, value);
        return this;
    }

    Json numbers(String name, List<? extends Number> values) throws IOException {
        return values.isEmpty() ? this : list(name, row -> values.forEach(row::value));
    }

    Json flag(String name, boolean value) throws IOException {
        if (value) {
            out.writeNumberField(name, 1);
        }
        return this;
    }

    Json value(String value) {
        return write(() -> out.writeString(value));
    }

    /** A number, written without a point where it is whole. */
    Json value(Number value) {
        double number = value.doubleValue();
        boolean whole = number == Math.rint(number) && Math.abs(number) < 1e15;
        return write(whole ? () -> out.writeNumber((long) number) : () -> out.writeNumber(number));
    }

    private interface Step {
        void run() throws IOException;
    }

    private Json write(Step step) {
        try {
            step.run();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
