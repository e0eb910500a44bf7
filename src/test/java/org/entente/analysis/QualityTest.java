package org.entente.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.entente.analysis.Quality.Finding;
import org.entente.analysis.Quality.Want;
import org.entente.data.Bundled;
import org.entente.data.RecordReader;
import org.entente.data.SmallRecord;
import org.entente.model.Chronicle;
import org.entente.model.Event;
import org.entente.model.Grade;
import org.entente.model.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found wanting in records with known weaknesses. */
class QualityTest {
    @TempDir
    private Path folder = Path.of("");

    private static List<Finding> of(Quality quality, Want want) {
        return quality.findings().stream().filter(f -> f.want() == want).toList();
    }

    private Chronicle read(SmallRecord record) throws Exception {
        return RecordReader.read(record.in(folder)).chronicle();
    }

    @Test
    void aTieWithoutASourceIsFound() throws Exception {
        Quality quality =
                Quality.of(read(SmallRecord.sound().plus("ties.csv", "bare,energy,RUS,SRB,oil,2010-01-01,,,,")));
        assertThat(of(quality, Want.SOURCE)).containsExactly(new Finding(Want.SOURCE, Ref.tie("bare"), ""));
    }

    @Test
    void aYearAloneAndAQualifiedDateAreVagueButAMonthIsNot() throws Exception {
        Quality quality = Quality.of(read(SmallRecord.sound()));
        assertThat(of(quality, Want.DATE))
                .containsExactly(
                        new Finding(Want.DATE, Ref.tie("migs"), "2016-12~"),
                        new Finding(Want.DATE, Ref.tie("gas"), "2030"),
                        new Finding(Want.DATE, Ref.tie("swap"), "2025"));
    }

    @Test
    void anEventToldDifferentlyAndOneGradedCAreDisputed() throws Exception {
        Quality quality = Quality.of(read(SmallRecord.sound()));
        assertThat(of(quality, Want.DISPUTE))
                .contains(
                        new Finding(Want.DISPUTE, Ref.event("stop"), "1"),
                        new Finding(Want.DISPUTE, Ref.event("other"), ""))
                .noneMatch(f -> f.ref().id().equals("migs"));
    }

    @Test
    void aTieToldByOnePublisherIsOneSidedUnlessThatIsOfficial() throws Exception {
        Quality quality = Quality.of(read(SmallRecord.sound()));
        assertThat(of(quality, Want.SIDE)).containsExactly(new Finding(Want.SIDE, Ref.tie("migs"), "TASS"));
    }

    @Test
    void aSecondPublisherOfAnEventMakesATieTwoSided() throws Exception {
        Chronicle record = read(SmallRecord.sound()
                .plus("sources.csv", "bbc,BBC,,,,,,B,")
                .plus("events.csv", "later,2018-01-01,delivery,More come,,RUS|SRB,B,bbc,,,")
                .plus("effects.csv", "later,migs,active,,"));
        assertThat(of(Quality.of(record), Want.SIDE)).isEmpty();
    }

    @Test
    void measuresOfOneUnitThatShareADayOverlap() throws Exception {
        Quality quality = Quality.of(read(SmallRecord.sound()
                .plus("measures.csv", "gas,2015-06,2016,3,TJ/year,un,")
                .plus("measures.csv", "gas,2015,2015,3,million m3,un,")));
        assertThat(of(quality, Want.OVERLAP))
                .containsExactly(new Finding(Want.OVERLAP, Ref.tie("gas"), "2015-06/2016"));
    }

    @Test
    void aLivingNationWithAnOwnCodeIsFoundAndAFormerStateIsNot() throws Exception {
        Quality quality =
                Quality.of(read(SmallRecord.sound().plus("actors.csv", "XYZ,nation,Nowhere,,,,,,2006-06-05,,,,un,")));
        assertThat(of(quality, Want.CODE)).containsExactly(new Finding(Want.CODE, Ref.actor("XYZ"), "XYZ"));
    }

    @Test
    void ofSomeTiesOnlyTheirOwnFindingsAreTold() throws Exception {
        Chronicle record = read(SmallRecord.sound());
        Quality quality = Quality.ofTies(record, List.of(record.tie("migs").orElseThrow()));
        assertThat(quality.findings()).extracting(f -> f.ref().id()).containsOnly("migs", "stop", "other");
    }

    @Test
    void theBundledRecordsVagueDatesAndDisputesAreThoseOfItsRows() throws Exception {
        Chronicle record = Bundled.chronicle();
        Quality quality = Quality.of(record);
        long graded = record.events().stream()
                .filter(e -> e.account().grade() == Grade.C)
                .count();
        assertThat(of(quality, Want.DISPUTE)).hasSizeGreaterThanOrEqualTo((int) graded);
        assertThat(of(quality, Want.DISPUTE))
                .allSatisfy(f ->
                        assertThat(record.event(f.ref().id()).map(Event::id)).isPresent());
        assertThat(of(quality, Want.SOURCE)).isEmpty();
        assertThat(of(quality, Want.OVERLAP)).isEmpty();
        assertThat(of(quality, Want.CODE))
                .extracting(Finding::detail)
                .contains("XKX")
                .allMatch(code -> code.startsWith("X"));
    }
}
