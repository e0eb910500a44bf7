package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bad row added to a sound record gives one problem at its cell, is left out, and the rest loads. */
class BadRowsTest {
    @TempDir
    private Path folder = Path.of("");

    private static int rows(Reading reading) {
        var c = reading.chronicle();
        return c.sources().size()
                + c.kinds().size()
                + c.actors().size()
                + c.events().size()
                + c.ties().size()
                + c.effects().size()
                + c.measures().size();
    }

    private Problem only(String table, String row) throws UnreadableRecordException {
        Reading reading = SmallRecord.sound().plus(table + ".csv", row).read(folder);
        assertThat(reading.problems()).hasSize(1);
        Problem problem = reading.problems().get(0);
        assertThat(rows(reading)).as("the row is left out").isEqualTo(22);
        assertThat(problem.severity()).isEqualTo(Problem.Severity.ERROR);
        return problem;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            textBlock =
                    """
            # table  ! row                                          ! place            ! found                         ! expected
            ties     ! x,arms,SRV,SRB,x,2020,,,un,                    ! ties.csv:6:8     ! unknown actor 'SRV'           ! one of RUS, SRB, SCG
            ties     ! x,arms,RUS,,x,2020,,,un,                       ! ties.csv:6:12    ! an empty cell                 ! one of RUS, SRB, SCG
            ties     ! x,armz,RUS,SRB,x,2020,,,un,                    ! ties.csv:6:3     ! unknown kind 'armz'           ! one of arms, energy, alignment, sanctions
            ties     ! x,arms,SRB,SRB,x,2020,,,un,                    ! ties.csv:6:12    ! a tie of 'SRB' to itself      ! another actor
            ties     ! x,arms,RUS,SRB,x,2020-13,,,un,                 ! ties.csv:6:18    ! '2020-13'                     ! a date such as 2014
            ties     ! x,arms,RUS,SRB,x,2021-02-29,,,un,              ! ties.csv:6:18    ! '2021-02-29'                  ! a date such as 2014
            ties     ! x,arms,RUS,SRB,x,2020-05,2020-04,,un,          ! ties.csv:6:26    ! before its start '2020-05'    ! a date not before the start
            ties     ! x,arms,RUS,SRB,x,1999,,,un,                    ! ties.csv:6:18    ! before SRB began              ! a start not before 2006-06-05
            ties     ! x,arms,RUS,SCG,x,2004,,,un,                    ! ties.csv:6:23    ! though SCG ended              ! an end not after 2006-06-03
            ties     ! x,arms,RUS,SCG,x,2004,2007,,un,                ! ties.csv:6:23    ! after SCG ended               ! an end not after 2006-06-03
            ties     ! x,arms,RUS,SRB,x,2020,,Gas flows,un,           ! ties.csv:6:24    ! unknown scenario 'Gas flows'  ! one of Gas stops
            ties     ! migs,arms,RUS,SRB,x,2020,,,un,                 ! ties.csv:6:1     ! a second row with the id 'migs' ! the first is at ties.csv:2:1
            ties     ! ,arms,RUS,SRB,x,2020,,,un,                     ! ties.csv:6:1     ! an empty cell                 ! an id of the letters
            ties     ! é,arms,RUS,SRB,x,2020,,,un,                    ! ties.csv:6:1     ! 'é'                           ! an id of the letters
            ties     ! a b,arms,RUS,SRB,x,2020,,,un,                  ! ties.csv:6:1     ! 'a b'                         ! an id of the letters
            ties     ! x,arms,RUS,SRB,x,2020,,,un                     ! ties.csv:6:0     ! 9 cells                       ! as many as columns, 10
            ties     ! x,arms,RUS,SRB,x,2020,,,un,,more               ! ties.csv:6:29    ! 11 cells, 'more' too many     ! as many as columns, 10
            ties     ! x,arms,RUS,SRB,"x,2020,,,un,                   ! ties.csv:6:16    ! a quote that is not closed    ! a closing quote
            ties     ! x,arms,RUS,SRB,"x"y,2020,,,un,                 ! ties.csv:6:19    ! text behind a closing quote   ! a separator
            events   ! x,2020,vote,T,,RUS,B,un,,none,                 ! events.csv:6:26  ! unknown event 'none'          ! one of migs, stop
            events   ! x,2020,vote,T,,RUS,B,un,,other,                ! events.csv:6:26  ! itself a differing account    ! the event that both tell of
            events   ! x,2020,vote,T,,,B,un,,,                        ! events.csv:6:16  ! an event without an actor     ! at least one actor
            events   ! x,,vote,T,,RUS,B,un,,,                         ! events.csv:6:3   ! an empty cell                 ! a date such as
            events   ! x,soon,vote,T,,RUS,B,un,,,                     ! events.csv:6:3   ! 'soon'                        ! a date such as
            events   ! x,2020,vote,,,RUS,B,un,,,                      ! events.csv:6:13  ! an empty cell                 ! a title
            events   ! x,2020,vote,T,,RUS,D,un,,,                     ! events.csv:6:20  ! 'D'                           ! one of A, B, C
            effects  ! nix,gas,active,,                               ! effects.csv:5:1  ! unknown event 'nix'           ! one of migs, stop
            effects  ! stop,nix,active,,                              ! effects.csv:5:6  ! unknown tie 'nix'             ! one of migs, gas
            effects  ! stop,gas,halted,,                              ! effects.csv:5:10 ! 'halted'                      ! one of proposed, active, reduced, postponed, suspended, ended
            effects  ! stop,gas,active,"1,5",                         ! effects.csv:5:17 ! '1,5'                         ! a number with a decimal point
            effects  ! stop,gas,active,NaN,                           ! effects.csv:5:17 ! 'NaN'                         ! a number with a decimal point
            effects  ! stop,gas,active,1e999,                         ! effects.csv:5:17 ! '1e999'                       ! a number with a decimal point
            effects  ! other,gas,active,,                             ! effects.csv:5:1  ! a differing account           ! the event it is an account of, stop
            effects  ! stop,old,active,,                              ! effects.csv:5:1  ! after the tie ends            ! an event not after 2006-06-03
            effects  ! stop,swap,active,,                             ! effects.csv:5:6  ! only in the scenario 'Gas stops' ! an event of that scenario
            effects  ! migs,migs,active,,                             ! effects.csv:5:6  ! a second effect               ! the first is at effects.csv:2:1
            measures ! nix,2014,2014,1,TJ,un,                         ! measures.csv:4:1 ! unknown tie 'nix'             ! one of migs, gas
            measures ! gas,2016,2016,,TJ,un,                          ! measures.csv:4:15 ! an empty cell                ! a number with a decimal point
            measures ! gas,2016,2015,1,TJ,un,                         ! measures.csv:4:10 ! before its start             ! a date not before the start
            measures ! gas,,2015,1,TJ,un,                             ! measures.csv:4:5 ! an empty cell                 ! a date such as
            kinds    ! k,Kind,maybe,cooperative,1,,#aaaaaa,#aaaaaa    ! kinds.csv:3:8    ! 'maybe'                       ! one of yes, no
            kinds    ! k,Kind,yes,friendly,1,,#aaaaaa,#aaaaaa         ! kinds.csv:3:12   ! 'friendly'                    ! one of cooperative, coercive
            kinds    ! k,Kind,yes,coercive,2,,#aaaaaa,#aaaaaa         ! kinds.csv:3:21   ! '2'                           ! one of 1, 0, -1
            kinds    ! k,Kind,yes,coercive,1,,red,#aaaaaa             ! kinds.csv:3:24   ! 'red'                         ! a colour of the form #rrggbb
            actors   ! X,state,X,,,,,,,,,,un,                         ! actors.csv:5:3   ! 'state'                       ! one of nation, institution
            actors   ! X,nation,,,,,,,,,,,un,                         ! actors.csv:5:10  ! an empty cell                 ! a name
            actors   ! X,nation,X,,,,2,east,,,,,un,                   ! actors.csv:5:17  ! 'east'                        ! a number with a decimal point
            actors   ! X,nation,X,,,,200,0,,,,,un,                    ! actors.csv:5:15  ! '200'                         ! degrees from -180 to 180
            actors   ! X,nation,X,,,,0,-91,,,,,un,                    ! actors.csv:5:17  ! '-91'                         ! degrees from -90 to 90
            actors   ! X,nation,X,,,,,,2000,1999,,,un,                ! actors.csv:5:22  ! '1999', before its start      ! a date not before the start
            sources  ! s,,T,,,,,B,                                    ! sources.csv:4:3  ! an empty cell                 ! the name of the publisher
            sources  ! s,P,T,,,,,,                                    ! sources.csv:4:11 ! an empty cell                 ! one of A, B, C
            """)
    void rowIsReportedAtItsCellAndLeftOut(String table, String row, String place, String found, String expected)
            throws UnreadableRecordException {
        Problem problem = only(table, row);
        assertThat(problem.spot()).hasToString(place);
        assertThat(problem.found()).contains(found);
        assertThat(problem.expected()).contains(expected);
    }

    @Test
    void effectBeforeItsTieBegins() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("events.csv", "early,2016-11,contract,T,,RUS,B,un,,,")
                .plus("effects.csv", "early,migs,active,,")
                .read(folder);
        assertThat(reading.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "effects.csv:5:1: an event of 2016-11, before the tie begins on 2016-12~, expected an event not before 2016-12~");
    }

    @Test
    void effectOnTheVagueFirstDayOfItsTieIsSound() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("events.csv", "early,2016,contract,T,,RUS,B,un,,,")
                .plus("effects.csv", "early,migs,active,,")
                .read(folder);
        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void referencesToARowThatIsLeftOutSayWhere() throws Exception {
        Reading reading = SmallRecord.sound()
                .replacing("ties.csv", "gas,energy", "gas,enorgy")
                .read(folder);
        assertThat(reading.problems())
                .extracting(p -> p.spot().toString())
                .containsExactly("ties.csv:3:5", "effects.csv:4:8", "measures.csv:2:1", "measures.csv:3:1");
        assertThat(reading.problems().get(1).found()).isEqualTo("tie 'gas', whose row at ties.csv:3:1 is left out");
    }

    @Test
    void theNearestOfManyIdsIsOffered() throws Exception {
        SmallRecord record = SmallRecord.sound();
        for (String id : List.of("AUT", "BGR", "BIH", "CHN", "DEU", "ESP", "FRA", "GRC", "HRV", "HUN")) {
            record.plus("actors.csv", id + ",nation,X,,,,,,,,,,un,");
        }
        Reading reading = record.plus("ties.csv", "x,arms,SRV,HUN,x,2020,,,un,").read(folder);
        assertThat(reading.problems()).hasSize(1);
        assertThat(reading.problems().get(0).expected()).isEqualTo("an id from actors.csv, such as SRB");
    }

    @Test
    void everythingWrongWithARowIsToldAtOnce() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("ties.csv", "x,armz,RUZ,SRB,x,soon,,,nix,")
                .read(folder);
        assertThat(reading.problems()).extracting(p -> p.spot().column()).containsExactly(3, 8, 18, 25);
    }

    @Test
    void placesBehindQuotedLineBreaksAreExact() throws Exception {
        Reading reading = SmallRecord.sound()
                .plus("effects.csv", "stop,gas,reduced,,\"one\ntwo\nthree\"\nnix,gas,active,,")
                .read(folder);
        assertThat(reading.problems()).extracting(p -> p.spot().toString()).containsExactly("effects.csv:8:1");
        Reading behind = SmallRecord.sound()
                .plus("ties.csv", "x,arms,RUS,SRB,\"a\nb\",soon,,,un,")
                .read(folder.resolve("behind"));
        assertThat(behind.problems()).extracting(p -> p.spot().toString()).containsExactly("ties.csv:7:4");
    }

    @Test
    void anUnclosedQuoteCostsItsLineOnly() throws Exception {
        Reading reading = SmallRecord.sound()
                .replacing("effects.csv", "6,six came", "6,\"six came")
                .read(folder);
        assertThat(reading.problems()).extracting(p -> p.spot().toString()).containsExactly("effects.csv:2:20");
        assertThat(reading.chronicle().effects()).hasSize(2);
    }
}
