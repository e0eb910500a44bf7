package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.model.EnglishWords;
import org.entente.model.Problem;
import org.entente.model.Texts;
import org.entente.model.TieKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a record is told in the language of the program, at the same places, with no English beside it. */
class SpokenProblemsTest {
    /** Where something is told as a literal of two words or more. */
    private static final Pattern LITERAL =
            Pattern.compile("\\b(?:fail|omit|doubt|error|warning|tell|misfit|broken|problem|UnreadableRecordException|"
                    + "UnreadableWorkspaceException)\\((?:[^;\"]|\"[^\" ]*\")*\"[^\"]*[a-z]{2,} [a-z]");

    @TempDir
    private Path folder = Path.of("");

    @AfterEach
    void speakEnglish() {
        Texts.speak(Locale.ENGLISH);
    }

    private static SmallRecord flawed() {
        return SmallRecord.sound()
                .plus("sources.csv", "s,,T,,May 2020,www.example.org,,D,")
                .plus("sources.csv", "un,P,T,,,,,B,")
                .plus("kinds.csv", "k,,maybe,friendly,2,,red,#aaaaaa")
                .plus("actors.csv", "X,state,,,,,200,,2000,1999,YUG,,,")
                .plus("actors.csv", "Y,nation,Y,,,,,5,,,Y|NIX,,un,")
                .plus("actors.csv", "Z,nation,Z,,,,5,,,,,,un,")
                .plus("events.csv", "x,soon,parade,,,,D,uno,,none,")
                .plus("events.csv", "y,2020,vote,T,,RUS|NIX,B,un,,other,")
                .plus("events.csv", "past,2001,vote,T,,RUS,B,un,,,")
                .plus("ties.csv", "a b,armz,SRV,,x,2020-13,,,,")
                .plus("ties.csv", "self,arms,SRB,SRB,x,2020,,Gas flows,un,")
                .plus("ties.csv", "early,arms,RUS,SRB,x,1999,,,un,")
                .plus("ties.csv", "endless,arms,RUS,SCG,x,2004,,,un,")
                .plus("ties.csv", "late,arms,RUS,SCG,x,2004,2007,,un,")
                .plus("ties.csv", "short,arms,RUS")
                .plus("ties.csv", "long,arms,RUS,SRB,x,2020,,,un,,more")
                .plus("ties.csv", "quote,arms,RUS,SRB,\"x\"y,2020,,,un,")
                .plus("effects.csv", "nix,early,halted,NaN,")
                .plus("effects.csv", "other,gas,active,,")
                .plus("effects.csv", "stop,old,active,,")
                .plus("effects.csv", "past,gas,active,,")
                .plus("effects.csv", "stop,swap,active,,")
                .plus("effects.csv", "migs,migs,active,,")
                .plus("measures.csv", "gas,2015-12,2016,\"1,5\",TJ/year,un,")
                .plus("measures.csv", "gas,2015-12,2016,3,TJ/year,un,")
                .plus("measures.csv", "gas,,2015,1,TJ,un,")
                .plus("ties.csv", "open,arms,RUS,SRB,\"x,2020,,,un,");
    }

    /** Other ways in which the files of a record may be wrong, each for itself. */
    private static List<SmallRecord> broken() {
        return List.of(
                SmallRecord.sound().without("kinds.csv").without("ties.csv").without("datapackage.json"),
                SmallRecord.sound()
                        .replacing("ties.csv", "id,kind", "id,knd")
                        .with("events.csv", "")
                        .replacing("effects.csv", "strength,note", "note,note")
                        .replacing("actors.csv", "standing", ""),
                SmallRecord.sound()
                        .with("ties.csv", new byte[] {(byte) 0xff, (byte) 0xfe, 'i', 0})
                        .with("sources.csv", new byte[] {'i', 'd', 0, (byte) 0xff, '\n'})
                        .with("events.csv", "x,".repeat(1200) + "\n")
                        .with("datapackage.json", "{"),
                SmallRecord.sound().with("datapackage.json", "[]"),
                SmallRecord.sound()
                        .with(
                                "datapackage.json",
                                "{\"resources\": [{\"path\": \"no.csv\"}, {\"path\": \"kinds.csv\"}]}")
                        .without("kinds.csv"));
    }

    private List<Problem> told(String name) throws UnreadableRecordException {
        List<Problem> out = new ArrayList<>(flawed().read(folder.resolve(name)).problems());
        List<SmallRecord> broken = broken();
        for (int i = 0; i < broken.size(); i++) {
            out.addAll(broken.get(i).read(folder.resolve(name + i)).problems());
        }
        return out;
    }

    private static Set<String> foreign() {
        Set<String> foreign = EnglishWords.foreignTo(Texts.locale());
        List<SmallRecord> records = new ArrayList<>(broken());
        records.add(flawed());
        for (SmallRecord record : records) {
            record.without(DataPackage.FILE)
                    .files()
                    .forEach((name, bytes) ->
                            foreign.removeAll(EnglishWords.in(name + ' ' + new String(bytes, StandardCharsets.UTF_8))));
        }
        for (Part part : Part.values()) {
            part.columns().forEach(column -> {
                foreign.removeAll(EnglishWords.in(column.name()));
                column.domain().words().forEach(word -> foreign.removeAll(EnglishWords.in(word)));
            });
        }
        TieKind.BUILT_IN.forEach(kind -> foreign.removeAll(EnglishWords.in(kind.id())));
        EventsTable.TYPES.forEach(type -> foreign.removeAll(EnglishWords.in(type)));
        return foreign;
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "sr-Latn"})
    void noProblemOfARecordIsToldInEnglish(String tag) throws Exception {
        List<Problem> english = told("en");
        assertThat(english).hasSizeGreaterThan(60);
        Texts.speak(Locale.forLanguageTag(tag));
        List<Problem> spoken = told(tag);
        Set<String> foreign = foreign();
        assertThat(foreign).contains("before", "without", "empty", "unknown", "cells", "left");
        assertThat(spoken).hasSameSizeAs(english);
        for (int i = 0; i < spoken.size(); i++) {
            Problem was = english.get(i);
            Problem is = spoken.get(i);
            assertThat(is.spot()).isEqualTo(was.spot());
            assertThat(is.severity()).isEqualTo(was.severity());
            assertThat(is.found()).isNotEqualTo(was.found());
            assertThat(is.expected()).isNotEqualTo(was.expected());
            assertThat(is.toString()).doesNotContain(", expected ");
            // What a library says of broken JSON, in brackets, is told as it says it.
            assertThat(EnglishWords.in(is.toString().replaceAll("JSON.*\\(.*\\)", "")))
                    .as(is.toString())
                    .filteredOn(foreign::contains)
                    .isEmpty();
        }
    }

    @Test
    void aSerbianNumberOfCellsHasItsForm() throws Exception {
        Texts.speak(Locale.forLanguageTag("sr-Latn"));
        List<Problem> told = SmallRecord.sound()
                .plus("ties.csv", "a,arms,RUS")
                .plus("ties.csv", "a,arms,RUS,SRB,x,2020")
                .plus("ties.csv", "a")
                .read(folder)
                .problems();
        assertThat(told).extracting(Problem::found).containsExactly("3 ćelije", "6 ćelija", "1 ćelija");
        assertThat(told.get(0)).hasToString("ties.csv:6:0: 3 ćelije; očekivano: koliko i kolona, 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "sr-Latn"})
    void whatIsNoRecordAtAllIsToldInWordsToo(String tag) throws Exception {
        Path empty = Files.createDirectory(folder.resolve("leer"));
        Path zip = Files.write(folder.resolve("x.zip"), new byte[] {'P', 'K', 1});
        Path text = Files.writeString(folder.resolve("x.txt"), "x");
        for (Path path : List.of(empty, zip, text, folder.resolve("nix"))) {
            Texts.speak(Locale.ENGLISH);
            Throwable english = catchThrowable(() -> RecordReader.read(path));
            Texts.speak(Locale.forLanguageTag(tag));
            assertThat(catchThrowable(() -> RecordReader.read(path)))
                    .isInstanceOf(UnreadableRecordException.class)
                    .hasMessageContaining(path.toString())
                    .extracting(Throwable::getMessage)
                    .isNotEqualTo(english.getMessage());
        }
    }

    @Test
    void noProblemIsALiteralOfTheSource() throws IOException {
        assertThat(LITERAL.matcher("row.fail(\"x\", \"an empty cell\", y);").find())
                .isTrue();
        assertThat(LITERAL.matcher("row.fail(\"x\", Texts.of(\"reading.empty\"));\n\"a b\"")
                        .find())
                .isFalse();
        for (String part : List.of("data", "workspace")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/entente", part))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Matcher literal = LITERAL.matcher(Files.readString(file));
                    assertThat(literal.find() ? literal.group() : "")
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
    }
}
