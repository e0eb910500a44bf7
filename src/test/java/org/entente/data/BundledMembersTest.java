package org.entente.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.entente.model.Chronicle;
import org.entente.model.Status;
import org.entente.time.Filter;
import org.entente.time.Moment;
import org.entente.time.TimeIndex;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many members institutions had on a day, counted by hand from their own lists; members whose rights are suspended
 * do not count, Saudi Arabia's seat in BRICS neither, since it never said that it took it.
 */
class BundledMembersTest {
    private static final Set<String> SUBJECTS = Set.of(
            "membership",
            "participating state",
            "party to the Collective Security Treaty",
            "party to the Rome Statute");

    private static TimeIndex index = TimeIndex.of(Chronicle.EMPTY, Set.of());

    @BeforeAll
    static void read() throws UnreadableRecordException {
        index = TimeIndex.of(RecordReader.read(BundledRecord.path()).chronicle(), Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "1990-12-31, NATO, 16",
        "1999-03-11, NATO, 16",
        "1999-03-12, NATO, 19",
        "2004-03-28, NATO, 19",
        "2004-03-29, NATO, 26",
        "2009-04-01, NATO, 28",
        "2017-06-05, NATO, 29",
        "2020-03-27, NATO, 30",
        "2023-04-04, NATO, 31",
        "2024-03-07, NATO, 32",
        "1990-12-31, EU, 12",
        "1994-12-31, EU, 12",
        "1995-01-01, EU, 15",
        "2004-04-30, EU, 15",
        "2004-05-01, EU, 25",
        "2007-01-01, EU, 27",
        "2013-07-01, EU, 28",
        "2020-01-30, EU, 28",
        "2020-02-01, EU, 27",
        "2026-01-01, EU, 27",
        "1992-06-01, CSTO, 6",
        "1994-01-01, CSTO, 9",
        "1999-04-03, CSTO, 6",
        "2002-10-07, CSTO, 6",
        "2006-08-16, CSTO, 7",
        "2012-12-20, CSTO, 6",
        "2015-01-01, CSTO, 6",
        "2020-01-01, CSTO, 6",
        "2024-02-23, CSTO, 5",
        "2026-01-01, CSTO, 5",
        "2014-12-31, EAEU, 0",
        "2015-01-01, EAEU, 3",
        "2015-01-02, EAEU, 4",
        "2015-08-11, EAEU, 4",
        "2015-08-12, EAEU, 5",
        "2017-01-01, EAEU, 5",
        "2019-01-01, EAEU, 5",
        "2021-01-01, EAEU, 5",
        "2024-01-01, EAEU, 5",
        "2026-01-01, EAEU, 5",
        "2001-06-14, SCO, 0",
        "2001-06-15, SCO, 6",
        "2005-07-06, SCO, 6",
        "2017-06-08, SCO, 6",
        "2017-06-09, SCO, 8",
        "2020-01-01, SCO, 8",
        "2023-07-04, SCO, 9",
        "2024-07-03, SCO, 9",
        "2024-07-04, SCO, 10",
        "2025-12-31, SCO, 10",
        "2009-06-15, BRICS, 0",
        "2009-06-16, BRICS, 4",
        "2011-04-14, BRICS, 5",
        "2015-01-01, BRICS, 5",
        "2023-08-24, BRICS, 5",
        "2023-12-31, BRICS, 5",
        "2024-01-01, BRICS, 9",
        "2025-01-05, BRICS, 9",
        "2025-01-06, BRICS, 10",
        "2026-01-01, BRICS, 10",
        "1990-12-31, OPEC, 13",
        "1993-01-01, OPEC, 12",
        "1995-06-01, OPEC, 11",
        "2007-01-01, OPEC, 12",
        "2008-01-01, OPEC, 13",
        "2009-02-01, OPEC, 12",
        "2016-08-01, OPEC, 14",
        "2018-07-01, OPEC, 15",
        "2020-01-02, OPEC, 13",
        "2024-01-02, OPEC, 12",
        "1990-12-31, AFU, 51",
        "1993-06-01, AFU, 52",
        "1995-01-01, AFU, 53",
        "2002-07-09, AFU, 53",
        "2011-12-31, AFU, 53",
        "2017-02-01, AFU, 55",
        "2019-07-01, AFU, 54",
        "2020-03-01, AFU, 55",
        "2024-01-01, AFU, 49",
        "2025-07-01, AFU, 50"
    })
    void countsTheMembers(String date, String institution, int members) {
        Moment moment = index.at(LocalDate.parse(date), Filter.NONE);
        assertThat(moment.edgeSet().stream()
                        .filter(t -> t.to().equals(institution) && SUBJECTS.contains(t.subject()))
                        .filter(t -> moment.status(t) == Status.ACTIVE || moment.status(t) == Status.REDUCED)
                        .map(t -> t.from())
                        .distinct())
                .hasSize(members);
    }
}
