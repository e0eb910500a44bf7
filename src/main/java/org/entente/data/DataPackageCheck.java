package org.entente.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Problem.Spot;
import org.entente.model.Texts;

/** Checks that {@code datapackage.json} is JSON and names the record's tables and no others. */
final class DataPackageCheck {
    private static final Pattern PATH = Pattern.compile("/resources/[0-9]+/path");

    private final Path root;
    private final Problems problems;
    private final Set<String> named = new HashSet<>();

    DataPackageCheck(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    void check(byte[] bytes) {
        Optional<String> text = Text.decode(DataPackage.FILE, bytes, problems);
        if (text.isEmpty()) {
            return;
        }
        try (JsonParser parser = new JsonFactory().createParser(text.get())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                problems.error(new Spot(DataPackage.FILE, 1, 1), Texts.of("reading.no-object"), expected());
                return;
            }
            while (parser.nextToken() != null) {
                token(parser);
            }
            missing();
        } catch (JsonProcessingException e) {
            problems.error(
                    spot(e.getLocation()),
                    Texts.of("reading.broken-json", firstLine(e.getOriginalMessage())),
                    expected());
        } catch (IOException e) {
            problems.error(
                    new Spot(DataPackage.FILE, 0, 0), Texts.of("reading.unreadable-json", Place.reason(e)), expected());
        }
    }

    private void token(JsonParser parser) throws IOException {
        if (!parser.currentToken().isScalarValue()
                || !PATH.matcher(parser.getParsingContext().pathAsPointer().toString())
                        .matches()) {
            return;
        }
        String path = parser.getText();
        named.add(path);
        boolean table = Tables.ALL.stream().anyMatch(t -> t.file().equals(path));
        if (table && !Files.isRegularFile(root.resolve(path))) {
            problems.error(
                    spot(parser.currentTokenLocation()),
                    Texts.of("reading.no-resource", path),
                    Texts.of("reading.a-table"));
        } else if (!table) {
            String found = Texts.of("reading.strange-resource", Shown.text(path));
            String valid =
                    String.join(", ", Tables.ALL.stream().map(Table::file).toList());
            problems.warning(spot(parser.currentTokenLocation()), found, Texts.of("reading.one-of", valid));
        }
    }

    private void missing() {
        for (Table<?> table : Tables.ALL) {
            if (!named.contains(table.file()) && Files.isRegularFile(root.resolve(table.file()))) {
                problems.warning(
                        new Spot(DataPackage.FILE, 0, 0),
                        Texts.of("reading.unnamed-table", table.file()),
                        Texts.of("reading.each-table"));
            }
        }
    }

    private static String expected() {
        return Texts.of("reading.package");
    }

    private static Spot spot(JsonLocation at) {
        return new Spot(DataPackage.FILE, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("").strip();
    }
}
