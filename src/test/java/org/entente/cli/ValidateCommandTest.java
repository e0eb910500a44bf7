package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.data.SmallRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Ran run(SmallRecord record) {
        return Ran.of("validate", record.in(folder).toString());
    }

    @Test
    void aSoundRecordGivesZero() {
        Ran ran = run(SmallRecord.sound());
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .startsWith("0 errors, 0 warnings; read 3 actors, 4 ties, 4 events, 3 effects, 2 measures, 2 sources");
    }

    @Test
    void errorsGiveOneAndAreAllPrinted() {
        Ran ran = run(SmallRecord.sound()
                .plus("ties.csv", "x,arms,SRV,SRB,x,soon,,,un,")
                .plus("effects.csv", "stop,nix,active,,"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .isEqualTo(
                        """
                        ties.csv:6:8: unknown actor 'SRV', expected one of RUS, SRB, SCG
                        ties.csv:6:18: 'soon', expected a date such as 2014, 2014-03 or 2014-03-18, with ~, ? or % behind it when inexact, and 'reported' before it when only the report is dated
                        effects.csv:5:6: unknown tie 'nix', expected one of migs, gas, old, swap
                        """);
        assertThat(ran.err()).startsWith("3 errors, 0 warnings;");
    }

    @Test
    void warningsAloneGiveZeroAndAreMarked() {
        Ran ran = run(SmallRecord.sound().plus("ties.csv", "x,arms,RUS,SRB,x,2020,,,,"));
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .isEqualTo("ties.csv:6:25: warning: a row without a source, expected the id of at least one source\n");
        assertThat(ran.err()).startsWith("0 errors, 1 warnings;");
    }

    @Test
    void whatCannotBeReadGivesTwo() throws Exception {
        assertThat(Ran.of("validate", folder.toString()).code()).isEqualTo(2);
        Path file = Files.writeString(folder.resolve("a.txt"), "a");
        assertThat(Ran.of("validate", file.toString()).err()).startsWith("entente: not a record: ");
    }
}
