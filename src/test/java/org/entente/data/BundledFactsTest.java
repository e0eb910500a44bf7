package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.entente.model.Chronicle;
import org.entente.model.Effect;
import org.entente.model.Event;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.time.Filter;
import org.entente.time.Moment;
import org.entente.time.TimeIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The record of Serbia's ties against facts looked up elsewhere: UN votes, SIPRI, Eurostat, accession treaties. */
class BundledFactsTest {
    private static final String JANUARY = "2025-01-08-deliveries-from-russia-impossible";

    private static Chronicle record;

    @BeforeAll
    static void read() throws UnreadableRecordException {
        record = RecordReader.read(BundledRecord.path()).chronicle();
    }

    @Test
    void reportsTheContractsOfJanuary2025WithoutNamingThem() {
        Event event = event(JANUARY);
        assertThat(event.date()).hasToString("reported 2025-01-08");
        assertThat(record.effectsOfEvent(JANUARY))
                .extracting(Effect::tie, Effect::status)
                .containsExactlyInAnyOrder(
                        tuple("arms-rus-srb-contracts-terminated", Status.ENDED),
                        tuple("arms-rus-srb-contracts-postponed", Status.POSTPONED));
        assertThat(event.account().evidence().note()).contains("named none");
        assertThat(List.of("arms-rus-srb-contracts-terminated", "arms-rus-srb-contracts-postponed"))
                .allSatisfy(id -> {
                    assertThat(tie(id).span().start()).hasToString("2021?");
                    assertThat(tie(id).evidence().note()).contains("placeholder");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-02-unga-es-11-1, 2022-03-02, 141, 5, 35",
        "2022-03-24-unga-es-11-2, 2022-03-24, 140, 5, 38",
        "2022-04-07-unga-es-11-3, 2022-04-07, 93, 24, 58",
        "2022-10-12-unga-es-11-4, 2022-10-12, 143, 5, 35",
        "2022-11-14-unga-es-11-5, 2022-11-14, 94, 14, 73",
        "2023-02-23-unga-es-11-6, 2023-02-23, 141, 7, 32",
        "2025-02-24-unga-es-11-7, 2025-02-24, 93, 18, 65",
        "2020-12-07-unga-crimea, 2020-12-07, 63, 17, 62",
    })
    void countsTheVotesOfTheUnitedNations(String id, String day, String yes, String no, String abstained) {
        Event event = event(id);
        assertThat(event.date()).hasToString(day);
        assertThat(event.type()).isEqualTo("vote");
        assertThat(List.of(event.account().summary().split("[^0-9]+"))).contains(yes, no, abstained);
    }

    @ParameterizedTest
    @CsvSource({
        "HUN, 1999-03-12, 2004-05-01",
        "POL, 1999-03-12, 2004-05-01",
        "BGR, 2004-03-29, 2007-01-01",
        "ROU, 2004-03-29, 2007-01-01",
        "HRV, 2009-04-01, 2013-07-01",
    })
    void datesAccessionsToNatoAndTheUnion(String state, String nato, String union) {
        assertThat(membership(state, "NATO").span().start()).hasToString(nato);
        assertThat(membership(state, "EU").span().start()).hasToString(union);
    }

    @ParameterizedTest
    @CsvSource({
        "2011, 54757, 84.6",
        "2012, 36153, 54.5",
        "2013, 42919, 61.4",
        "2014, 50499, 97.8",
        "2015, 64190, 99.6",
        "2016, 66499, 100",
        "2019, 83593.689, 99.7",
        "2020, 50884.517, 69",
    })
    void givesTheGasOfEurostat(String year, double terajoules, double share) {
        assertThat(measure("energy-rus-srb-gas", year, "TJ/year")).isEqualTo(terajoules);
        assertThat(measure("energy-rus-srb-gas", year, "% of gas imports")).isEqualTo(share);
    }

    @ParameterizedTest
    @CsvSource({
        "arms-rus-srb-mig-29, 2017-10-02, 6",
        "arms-rus-srb-t-72ms, 2020, 11",
        "arms-rus-srb-t-72ms, 2021, 19",
        "arms-rus-srb-mi-35m, 2019, 4",
        "arms-rus-srb-pantsir-s1, 2020, 6",
        "arms-blr-srb-mig-29, 2021, 4",
        "arms-cyp-srb-mi-35p, 2023, 11",
        "arms-esp-srb-c-295, 2023, 2",
        "arms-chn-srb-fk-3, 2023~, 2",
    })
    void countsTheDeliveriesOfTheRegister(String tie, String from, double number) {
        assertThat(measure(tie, from, "units")).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-12-26-neutrality, 2007-12-26",
        "2008-01-25-energy-agreement-moscow, 2008-01-25",
        "2009-12-22-eu-application, 2009-12-22",
        "2012-03-01-eu-candidate, 2012-03-01",
        "2015-01-15-ipap, 2015-01-15",
        "2017-10-20-mig-29-handed-over, 2017-10-20",
        "2019-10-25-eaeu-signed, 2019-10-25",
        "2021-07-10-eaeu-in-force, 2021-07-10",
        "2024-08-29-rafale-contract, 2024-08-29",
        "2025-01-10-us-lists-gazprom-neft-and-nis, 2025-01-10",
        "2025-10-09-us-sanctions-on-nis-take-effect, 2025-10-09",
        "2026-01-19-mol-heads-of-agreement, 2026-01-19",
    })
    void datesTheTurnsOfTheStory(String id, String day) {
        assertThat(event(id).date()).hasToString(day);
    }

    @Test
    void knowsTheSharesOfTheOilCompany() {
        assertThat(event("2011-03-nis-stake-rises").title()).contains("56.15 %");
        assertThat(measure("energy-rus-srb-nis-gazprom-neft", "2011-03", "% of shares"))
                .isEqualTo(56.15);
        assertThat(measure("energy-rus-srb-nis-gazprom-neft", "2025-02-26", "% of shares"))
                .isEqualTo(44.85);
        assertThat(measure("energy-rus-srb-nis-gazprom", "2025-02-26", "% of shares"))
                .isEqualTo(11.3);
    }

    @ParameterizedTest
    @CsvSource({
        "arms-rus-srb-pantsir-s1m, POSTPONED",
        "arms-rus-srb-mi-35m-2021, POSTPONED",
        "arms-rus-srb-contracts-terminated, ENDED",
        "arms-rus-srb-contracts-postponed, POSTPONED",
        "arms-rus-srb-spares, REDUCED",
        "arms-fra-srb-rafale, ACTIVE",
        "arms-chn-srb-fk-3, ACTIVE",
        "energy-rus-srb-gas, ACTIVE",
        "energy-rus-srb-nis-gazprom-neft, ACTIVE",
        "energy-rus-srb-balkan-stream, ACTIVE",
        "energy-aze-srb-gas, ACTIVE",
        "align-srb-eu-candidate, ACTIVE",
        "align-srb-pfp-partnership, ACTIVE",
        "align-srb-nato-ipap, ACTIVE",
        "align-srb-cstopa-observer, ACTIVE",
        "align-srb-eaeu-free-trade, ACTIVE",
        "align-srb-rus-no-sanctions, ACTIVE",
        "align-srb-rus-exercises, SUSPENDED",
        "align-srb-ukr-un-votes, ACTIVE",
    })
    void showsTheDayOfTheInterview(String id, Status status) {
        assertThat(moment("2025-01-08").status(tie(id))).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "arms-rus-srb-mig-29",
        "arms-rus-srb-t-72ms",
        "arms-rus-srb-pantsir-s1",
        "arms-deu-srb-h145m-2016",
        "arms-fra-srb-mistral-3",
        "energy-rus-srb-south-stream",
        "energy-rus-srb-crude",
        "sanc-usa-srb-nis",
    })
    void doesNotShowThatDayWhatWasOverOrNotYetThere(String id) {
        assertThat(moment("2025-01-08").containsEdge(tie(id))).isFalse();
    }

    private static Moment moment(String day) {
        return TimeIndex.of(record, Set.of()).at(LocalDate.parse(day), Filter.NONE);
    }

    private static Event event(String id) {
        return record.event(id).orElseThrow(() -> new AssertionError("no event " + id));
    }

    private static Tie tie(String id) {
        return record.tie(id).orElseThrow(() -> new AssertionError("no tie " + id));
    }

    private static Tie membership(String state, String institution) {
        return record.tiesOf(state).stream()
                .filter(t -> t.to().equals(institution) && t.subject().equals("membership"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no membership of " + state + " in " + institution));
    }

    private static double measure(String tie, String from, String unit) {
        return record.measuresOf(tie).stream()
                .filter(m -> m.unit().equals(unit)
                        && m.period().from().map(Object::toString).orElse("").equals(from))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + unit + " of " + tie + " from " + from))
                .value();
    }
}
