package org.entente.workspace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Problem;
import org.entente.model.Texts;

/** JSON as text: read with the place of every value, written so that a comparison of lines shows what changed. */
final class JsonText {
    private static final int DEEPEST = 40;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private JsonText() {}

    /**
     * Reads a text.
     *
     * @param name what the text is called in an error
     */
    static Located read(String name, String text) throws UnreadableWorkspaceException {
        try (JsonParser parser = FACTORY.createParser(text)) {
            return whole(name, parser);
        } catch (IOException e) {
            throw new UnreadableWorkspaceException(name + ": " + e.getMessage());
        }
    }

    private static Located whole(String name, JsonParser parser) throws IOException, UnreadableWorkspaceException {
        try {
            if (parser.nextToken() == null) {
                throw new UnreadableWorkspaceException(Texts.of("reading.workspace.empty", name));
            }
            Located all = value(parser);
            if (parser.nextToken() != null) {
                throw problem(
                        name,
                        parser.currentTokenLocation(),
                        Texts.of("reading.workspace.behind"),
                        Texts.of("reading.nothing"));
            }
            return all;
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String reason = e.getOriginalMessage().lines().findFirst().orElse("");
            throw problem(
                    name,
                    at == null || at.getLineNr() < 1 ? parser.currentLocation() : at,
                    Texts.of("reading.broken-json", reason),
                    Texts.of("reading.workspace.whole"));
        }
    }

    private static UnreadableWorkspaceException problem(String name, JsonLocation at, String found, String expected) {
        Problem.Spot spot = new Problem.Spot(name, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
        return UnreadableWorkspaceException.of(List.of(new Problem(Problem.Severity.ERROR, spot, found, expected)));
    }

    private static Located value(JsonParser parser) throws IOException {
        JsonLocation at = parser.currentTokenLocation();
        Object value =
                switch (parser.currentToken()) {
                    case START_OBJECT -> object(parser);
                    case START_ARRAY -> list(parser);
                    case VALUE_STRING -> parser.getText();
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
                    case VALUE_TRUE -> true;
                    case VALUE_FALSE -> false;
                    default -> null;
                };
        return new Located(at.getLineNr(), at.getColumnNr(), value);
    }

    private static Map<String, Located> object(JsonParser parser) throws IOException {
        Map<String, Located> out = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            out.put(name, value(parser));
        }
        return out;
    }

    private static List<Located> list(JsonParser parser) throws IOException {
        List<Located> out = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            out.add(value(parser));
        }
        return out;
    }

    /** The text of maps, lists and what is in them, with two spaces for each depth and a last line end. */
    static String write(Object tree) {
        DefaultPrettyPrinter lines = new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
        try {
            return MAPPER.writer(lines).writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text on one line. */
    static String line(Object tree) {
        try {
            return MAPPER.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
