package org.entente.scene;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.data.Bundled;
import org.entente.data.UnreadableRecordException;
import org.entente.model.Chronicle;
import org.entente.model.Ref;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final Subject ABOUT_SERBIA = new Subject("SRB", Ref.actor("SRB"));

    private static Chronicle chronicle = Chronicle.EMPTY;

    @BeforeAll
    static void read() throws UnreadableRecordException {
        chronicle = Bundled.chronicle();
    }

    private static Membership of(String day, Subject subject) {
        return Membership.of(Shot.of(chronicle, day, subject).sight());
    }

    /** Croatia joined on 1 July 2013; Serbia has been a candidate since 2012 and is no member. */
    @Test
    void membersAreThoseOfTheDay() {
        Subject union = new Subject("EU", null);
        assertThat(of("2013-06-30", union).members()).contains("DEU", "HUN").doesNotContain("HRV", "SRB");
        assertThat(of("2013-07-02", union).members()).contains("HRV");
        assertThat(of("2025-01-08", union).candidates()).contains("SRB").doesNotContain("HRV");
    }

    @Test
    void theInstitutionSelectedGoesBeforeTheOneInFocus() {
        assertThat(of("2025-01-08", new Subject("SRB", Ref.actor("NATO"))).institution())
                .isEqualTo("NATO");
        assertThat(of("2025-01-08", new Subject("EU", Ref.actor("NATO"))).institution())
                .isEqualTo("NATO");
        assertThat(of("2025-01-08", ABOUT_SERBIA).note()).isEmpty();
    }

    @Test
    void aNetworkShadesNoLand() {
        Sight sight = Shot.of(chronicle, "2025-01-08", new Subject("EU", null))
                .layout("network")
                .sight();
        assertThat(Membership.of(sight).members()).isEmpty();
    }

    @Test
    void landIsShadedAndTheLegendTellsIt() {
        Scene plain = Shot.of(chronicle, "2025-01-08", ABOUT_SERBIA).scene();
        Scene shaded = Shot.of(chronicle, "2025-01-08", new Subject("SRB", Ref.actor("NATO")))
                .scene();
        assertThat(shaded.layers().get(0).marks())
                .hasSizeGreaterThan(plain.layers().get(0).marks().size() + 10);
        assertThat(new Anatomy(shaded).labels("frame"))
                .extracting(Mark.Label::text)
                .anyMatch(text -> text.startsWith("Shaded land: in NATO"));
    }

    /** The picture kept from the last call must not keep another institution's land. */
    @Test
    void theShadeFollowsTheSelection() {
        SceneBuilder builder = new SceneBuilder();
        Layer none = builder.build(
                        Shot.of(chronicle, "2025-01-08", ABOUT_SERBIA).sight())
                .layers()
                .get(0);
        Layer nato = builder.build(Shot.of(chronicle, "2025-01-08", new Subject("SRB", Ref.actor("NATO")))
                        .sight())
                .layers()
                .get(0);
        assertThat(nato).isNotEqualTo(none);
    }

    @Test
    void wordsOfTheRecordAreUnderstood() {
        assertThat(org.entente.time.Members.full("membership")).isTrue();
        assertThat(org.entente.time.Members.full("party to the Rome Statute")).isTrue();
        assertThat(org.entente.time.Members.full("observer")).isFalse();
        assertThat(org.entente.time.Members.full("partnership")).isFalse();
        assertThat(Membership.applies("candidacy for membership")).isTrue();
        assertThat(Membership.applies("accession talks")).isTrue();
        assertThat(Membership.applies("association talks")).isFalse();
    }
}
