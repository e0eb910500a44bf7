package org.entente.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Actor;
import org.entente.model.Chronicle;
import org.entente.model.Stance;
import org.entente.model.Texts;
import org.entente.model.Tie;
import org.entente.model.TieKind;

/** What a partner mostly is to the actor in the middle, in the order in which sectors follow each other clockwise. */
enum EgoSector {
    SUPPLIER,
    ALIGNMENT,
    CUSTOMER,
    SANCTIONS;

    String caption() {
        return Texts.of("words.sector." + name().toLowerCase(Locale.ROOT));
    }

    /** The sector most of a partner's ties with the middle are of; of equals the first here. */
    static EgoSector of(Chronicle chronicle, String partner, List<String> middle) {
        Map<EgoSector, Integer> counts = new EnumMap<>(EgoSector.class);
        for (Tie tie : chronicle.tiesOf(partner)) {
            if (middle.contains(tie.other(partner))) {
                counts.merge(of(chronicle, tie, partner), 1, Integer::sum);
            }
        }
        EgoSector best = SUPPLIER;
        for (EgoSector sector : values()) {
            if (counts.getOrDefault(sector, 0) > counts.getOrDefault(best, 0)) {
                best = sector;
            }
        }
        return best;
    }

    private static EgoSector of(Chronicle chronicle, Tie tie, String partner) {
        TieKind.Nature nature = chronicle
                .kind(tie.kind())
                .map(TieKind::nature)
                .orElse(new TieKind.Nature(false, Stance.COOPERATIVE, 0));
        if (nature.stance() == Stance.COERCIVE) {
            return SANCTIONS;
        }
        boolean joined = tie.kind().equals("alignment")
                || !nature.directed()
                || chronicle.actor(partner).map(Actor::institution).orElse(false);
        return joined ? ALIGNMENT : tie.from().equals(partner) ? SUPPLIER : CUSTOMER;
    }
}
