package org.entente.workspace;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.model.Problem;
import org.entente.model.Texts;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** YAML as text with the place of every value. All scalars are texts, so that 2014 and NO stay what was written. */
final class YamlText {
    /** The most characters of a file. */
    static final int LARGEST = 1 << 20;

    private static final int DEEPEST = 10;
    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .loaderOptions(limits())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final String name;
    private final YAMLParser parser;

    private YamlText(String name, YAMLParser parser) {
        this.name = name;
        this.parser = parser;
    }

    private static LoaderOptions limits() {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(LARGEST);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setMaxAliasesForCollections(0);
        limits.setAllowDuplicateKeys(false);
        return limits;
    }

    /**
     * Reads a text of one document without anchors and aliases.
     *
     * @param name what the text is called in an error
     */
    static Located read(String name, String text) throws Broken {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            return new YamlText(name, parser).whole();
        } catch (JsonProcessingException e) {
            throw broken(spot(name, e), reason(e), Texts.of("reading.story.yaml"));
        } catch (IOException | RuntimeException e) {
            throw broken(new Problem.Spot(name, 0, 0), reason(e), Texts.of("reading.story.yaml"));
        }
    }

    private static Problem.Spot spot(String name, JsonProcessingException e) {
        if (e.getCause() instanceof MarkedYAMLException cause && cause.getProblemMark() != null) {
            Mark mark = cause.getProblemMark();
            return new Problem.Spot(name, mark.getLine() + 1, mark.getColumn() + 1);
        }
        return spot(name, e.getLocation());
    }

    private static Problem.Spot spot(String name, @Nullable JsonLocation at) {
        return at == null
                ? new Problem.Spot(name, 0, 0)
                : new Problem.Spot(name, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }

    private static String reason(Exception e) {
        String told = e.getCause() instanceof MarkedYAMLException cause
                ? cause.getProblem()
                : e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return Texts.of(
                "reading.story.broken",
                String.valueOf(told).lines().findFirst().orElse("").strip());
    }

    /** Says where a text is no YAML that can be read. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Problem problem;

        private Broken(Problem problem) {
            super(problem.toString());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    private static Broken broken(Problem.Spot spot, String found, String expected) {
        return new Broken(new Problem(Problem.Severity.ERROR, spot, found, expected));
    }

    private Located whole() throws IOException, Broken {
        if (parser.nextToken() == null) {
            throw broken(new Problem.Spot(name, 0, 0), Texts.of("reading.nothing"), Texts.of("reading.story.a-story"));
        }
        Located all = value(0);
        if (parser.nextToken() != null) {
            throw broken(
                    spot(name, parser.currentTokenLocation()),
                    Texts.of("reading.story.second"),
                    Texts.of("reading.story.single"));
        }
        return all;
    }

    private Located value(int depth) throws IOException, Broken {
        JsonLocation at = parser.currentTokenLocation();
        if (depth > DEEPEST) {
            throw broken(
                    spot(name, at),
                    Texts.of("reading.story.levels", String.valueOf(DEEPEST)),
                    Texts.of("reading.story.few-levels"));
        }
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw broken(spot(name, at), Texts.of("reading.story.anchor"), Texts.of("reading.story.value"));
        }
        Object value = parser.currentToken() == JsonToken.START_OBJECT
                ? object(depth)
                : parser.currentToken() == JsonToken.START_ARRAY ? list(depth) : parser.getText();
        return new Located(at.getLineNr(), at.getColumnNr(), value);
    }

    private Map<String, Located> object(int depth) throws IOException, Broken {
        Map<String, Located> out = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String field = parser.currentName();
            parser.nextToken();
            out.put(field, value(depth + 1));
        }
        return out;
    }

    private List<Located> list(int depth) throws IOException, Broken {
        List<Located> out = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            out.add(value(depth + 1));
        }
        return out;
    }
}
