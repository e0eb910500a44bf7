package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.data.SmallRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's mistakes are told in one line; help and version are printed. */
class CommandsTest {
    @TempDir
    private Path folder = Path.of("");

    private String record = "";

    @BeforeEach
    void write() {
        record = SmallRecord.sound().in(folder.resolve("record")).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
            evnts                                    ! unknown command 'evnts'; did you mean events?
            --foo                                    ! unknown option '--foo'
            events --form csv                        ! unknown option '--form'; did you mean --format?
            events --format xml                      ! 'xml' is unknown; expected text or csv
            events --record R more                   ! nothing expected here, found 'more'
            events --record R --from 2014-13         ! there is no 2014-13 in the calendar
            events --record R --to soon              ! 'soon' is no date; expected 2014, 2014-03 or 2014-03-18
            events --record R --from 2020 --to 2019  ! --to lies before --from
            events --record R --actor SRV            ! no actor 'SRV'; did you mean SRB?
            events --record R --actor serbia         ! no actor 'serbia'; did you mean SRB?
            events --record R --actor Атлантида      ! no actor 'Атлантида'; expected an id such as RUS, SRB, SCG
            events --record nowhere                  ! no such file or folder: nowhere
            ties --record R                          ! Missing required option: '--on=DATE'
            ties --record R --on 2025-02-29          ! there is no 2025-02-29 in the calendar
            validate                                 ! Missing required parameter: 'PATH'
            validate nowhere                         ! no such file or folder: nowhere
            snapshot --record R --on 2020            ! Missing required option: '--out=FILE'
            snapshot --record R --on 2020 --out x.bmp ! --out is 'x.bmp'; expected a file ending with .png, .svg, .pdf, .gexf
            snapshot --record R --on 2020 --out no/x.png ! no such folder for --out
            snapshot --record R --on 2020 --out x.png --size 20 ! '20' is no size; expected WIDTHxHEIGHT
            snapshot --record R --on 2020 --out x.png --size 20x1000 ! a side of 20 pixels; expected 100 to 8192
            snapshot --record R --on 2020 --out x.png --theme blue ! 'blue' is unknown; expected light or dark
            snapshot --record R --on 2020 --out x.png --layout moon ! no layout 'moon'; expected map, europe, azimuthal, globe, network
            snapshot --record R --on 2020 --out x.png --focus SBR ! no actor 'SBR'; did you mean SRB?
            snapshot --record R --on 2020 --out x.png --kinds arms,energie ! no kind 'energie'; did you mean energy?
            """)
    void aMistakeIsOneLineOnStandardError(String line, String expected) {
        Ran ran = Ran.of(line.replace(" R", " " + record).split(" "));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("entente: ").contains(expected);
        assertThat(ran.err().lines()).hasSize(1);
    }

    @Test
    void noCommandAtAllIsAMistakeToo() {
        Ran ran = Ran.of();
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("no command given (see entente --help)");
    }

    @ParameterizedTest
    @CsvSource({"--help", "help", "events --help", "ties -h", "validate --help", "snapshot --help"})
    void helpIsPrinted(String line) {
        Ran ran = Ran.of(line.split(" "));
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).startsWith("Usage: entente").doesNotContain("\u001b");
    }

    @Test
    void versionIsPrinted() {
        assertThat(Ran.of("--version").out()).startsWith("Entente ");
    }

    @Test
    void partsLeftOutAreNotedOnStandardError() throws Exception {
        Files.writeString(Path.of(record, "ties.csv"), "x,y,z\n", java.nio.file.StandardOpenOption.APPEND);
        Ran ran = Ran.of("ties", "--record", record, "--on", "2020");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("MiG-29");
        assertThat(ran.err()).startsWith("note: parts of the record are left out; 'entente validate " + record);
    }
}
