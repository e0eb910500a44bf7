package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.data.SmallRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsCommandTest {
    @TempDir
    private Path folder = Path.of("");

    private Ran run(SmallRecord record, String... options) {
        List<String> args =
                new ArrayList<>(List.of("events", "--record", record.in(folder).toString()));
        args.addAll(List.of(options));
        Ran ran = Ran.of(args.toArray(String[]::new));
        assertThat(ran.code()).isZero();
        return ran;
    }

    private static List<String> titles(Ran ran) {
        return ran.out().lines().filter(l -> !l.startsWith(" ")).toList();
    }

    @Test
    void tellsEventsInOrderWithEffectsAccountsAndSources() {
        Ran ran = run(SmallRecord.sound());
        assertThat(ran.out())
                .isEqualTo(
                        """
                        2017-10-02           MiGs arrive  [delivery, grade B]
                            Russia -> Serbia, arms, MiG-29: stays active, 6 million TIV (six came)
                            source: TASS, “First MiGs arrive”, 2 October 2017, https://tass.com/1
                        reported 2025-01-08  Contracts end  [suspension, grade A]
                            Russia -> Serbia, arms, MiG-29: active -> ended (which ones is not known)
                            differing account, 2025-01-07: Contracts end earlier  [suspension, grade C]
                                source: United Nations
                            source: TASS, “First MiGs arrive”, 2 October 2017, https://tass.com/1
                        2026-05              What if gas stops  [suspension, grade C, scenario: Gas stops]
                            Russia -> Serbia, energy, pipeline gas: active -> suspended, 0 TJ/year
                            source: United Nations
                        """);
        assertThat(ran.err()).isEmpty();
    }

    @Test
    void keepsWhatMayLieBetweenTheDates() {
        SmallRecord record = SmallRecord.sound().plus("events.csv", "vague,2017,vote,Vague,,SRB,C,un,,,");
        assertThat(titles(run(record, "--from", "2017-10-02", "--to", "2017-10-02")))
                .extracting(l -> l.substring(0, 4), l -> l.contains("Vague"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("2017", true),
                        org.assertj.core.groups.Tuple.tuple("2017", false));
        assertThat(titles(run(record, "--from", "2017-10-03"))).hasSize(3);
        assertThat(titles(run(record, "--to", "2016"))).isEmpty();
    }

    @Test
    void aMonthAsLastDateMeansItsLastDay() {
        assertThat(titles(run(SmallRecord.sound(), "--from", "2017-10", "--to", "2017-10")))
                .hasSize(1);
        assertThat(titles(run(SmallRecord.sound(), "--from", "2017-11", "--to", "2017-12")))
                .isEmpty();
    }

    @Test
    void anActorStandsForTheStatesItFollowed() {
        SmallRecord record = SmallRecord.sound().plus("events.csv", "old,2004,vote,Old,,SCG,C,un,,,");
        assertThat(titles(run(record, "--actor", "SRB"))).hasSize(4);
        assertThat(titles(run(record, "--actor", "SCG"))).hasSize(1);
    }

    @Test
    void saysThatNothingFits() {
        Ran ran = run(SmallRecord.sound(), "--to", "1990");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).isEqualTo("no event fits" + System.lineSeparator());
    }

    @Test
    void printsCommaSeparatedValues() {
        assertThat(run(SmallRecord.sound(), "--format", "csv", "--to", "2025").out())
                .isEqualTo(
                        """
                        event,date,type,title,grade,scenario,account_of,sources,tie,from,to,kind,subject,before,after,strength,note
                        migs,2017-10-02,delivery,MiGs arrive,B,,,tass,migs,RUS,SRB,arms,MiG-29,active,active,6,six came
                        stop,reported 2025-01-08,suspension,Contracts end,A,,,tass,migs,RUS,SRB,arms,MiG-29,active,ended,,which ones is not known
                        other,2025-01-07,suspension,Contracts end earlier,C,,stop,un,,,,,,,,,
                        """);
    }

    @Test
    void foreignTextStaysOnItsLine() {
        SmallRecord record =
                SmallRecord.sound().plus("events.csv", "x,1999,vote,\"two\nlines \u001b[31m\",,RUS,C,un,,,");
        assertThat(run(record, "--to", "1999").out()).startsWith("1999  two lines [31m  [vote, grade C]\n");
    }
}
