package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.data.SmallRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiesCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private String run(String... options) {
        List<String> args = new ArrayList<>(
                List.of("ties", "--record", SmallRecord.sound().in(folder).toString(), "--on"));
        args.addAll(List.of(options));
        Ran ran = Ran.of(args.toArray(String[]::new));
        assertThat(ran.code()).isZero();
        return ran.out();
    }

    @Test
    void tellsStatusSinceWhenStrengthAndSources() {
        assertThat(run("2015-06-01"))
                .isEqualTo(
                        """
                        Russia -> Serbia  energy  pipeline gas  active since 2006-06-05  strength: 0 TJ/year, 2015
                            source: United Nations
                        """);
        assertThat(run("2014")).contains("strength: 45000.5 TJ/year, 2014\n");
        assertThat(run("2013-12-31")).contains("strength: unknown\n");
        assertThat(run("2020")).contains("strength: 0 TJ/year, 2015 (last known)\n");
    }

    @Test
    void alignsAndSortsByKind() {
        assertThat(run("2025-06-01").lines().filter(l -> !l.startsWith(" ")))
                .containsExactly(
                        "Russia -> Serbia  arms    MiG-29        ended since reported 2025-01-08  strength: 6 million TIV, 2017-10-02 to 2025-01-07 (last known)",
                        "Russia -> Serbia  energy  pipeline gas  active since 2006-06-05          strength: 0 TJ/year, 2015 (last known)");
    }

    @Test
    void endedTiesStayForAYear() {
        assertThat(run("2026-01-07")).contains("ended since reported 2025-01-08");
        assertThat(run("2026-01-08")).doesNotContain("MiG-29");
    }

    @Test
    void scenariosDoNotCount() {
        assertThat(run("2026-06-01"))
                .contains("pipeline gas")
                .doesNotContain("swapped")
                .doesNotContain("suspended");
    }

    @Test
    void anActorStandsForTheStatesItFollowed() {
        assertThat(run("2005", "--actor", "SRB")).startsWith("Russia -> Serbia and Montenegro  energy");
        assertThat(run("2020", "--actor", "SCG")).isEmpty();
    }

    @Test
    void printsCommaSeparatedValues() {
        assertThat(run("2025-06-01", "--format", "csv"))
                .isEqualTo(
                        """
                        tie,from,to,kind,subject,status,since,strength,unit,strength_from,strength_to,strength_current,sources
                        migs,RUS,SRB,arms,MiG-29,ended,reported 2025-01-08,6,million TIV,2017-10-02,2025-01-07,no,tass
                        gas,RUS,SRB,energy,pipeline gas,active,2006-06-05,0,TJ/year,2015,2015,no,un
                        """);
    }
}
