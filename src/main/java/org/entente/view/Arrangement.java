package org.entente.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which panels are open, where they stand, and how wide or high each side is.
 *
 * @param spots by panel's id, in the order of the panels
 * @param sizes in pixels, only of sides that the user has sized
 */
record Arrangement(Map<String, Spot> spots, Map<Side, Double> sizes) {
    private static final double LARGEST = 5000;

    /**
     * Where a panel is.
     *
     * @param front whether it is the one seen of the open panels of its side
     */
    record Spot(Side side, boolean open, boolean front) {}

    Arrangement {
        spots = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(spots));
        sizes = Map.copyOf(sizes);
    }

    /** How it is before the user changes anything. */
    static Arrangement of(List<? extends Panel> panels) {
        Map<String, Spot> spots = new LinkedHashMap<>();
        for (Panel panel : panels) {
            boolean first = spots.values().stream().noneMatch(s -> s.front() && s.side() == panel.side());
            spots.put(panel.id(), new Spot(panel.side(), panel.opens(), panel.opens() && first));
        }
        return new Arrangement(spots, Map.of());
    }

    /** Ids of the open panels of a side. */
    List<String> open(Side side) {
        List<String> out = new ArrayList<>();
        spots.forEach((id, spot) -> {
            if (spot.open() && spot.side() == side) {
                out.add(id);
            }
        });
        return out;
    }

    /** The panel seen at a side. */
    Optional<String> front(Side side) {
        List<String> open = open(side);
        return open.stream().filter(this::front).findFirst().or(() -> open.stream()
                .findFirst());
    }

    private boolean front(String id) {
        Spot spot = spots.get(id);
        return spot != null && spot.front();
    }

    boolean isOpen(String id) {
        Spot spot = spots.get(id);
        return spot != null && spot.open();
    }

    Side side(String id) {
        Spot spot = spots.get(id);
        return spot == null ? Side.RIGHT : spot.side();
    }

    /** Opens a panel, or brings it before the others of its side. */
    Arrangement show(String id) {
        Side side = side(id);
        Map<String, Spot> next = new LinkedHashMap<>(spots);
        next.replaceAll(
                (other, spot) -> spot.side() == side && !other.equals(id) ? new Spot(side, spot.open(), false) : spot);
        next.computeIfPresent(id, (k, spot) -> new Spot(side, true, true));
        return new Arrangement(next, sizes);
    }

    Arrangement close(String id) {
        return with(id, spot -> new Spot(spot.side(), false, false));
    }

    /** Moves a panel to a side, where it is seen. */
    Arrangement move(String id, Side side) {
        return with(id, spot -> new Spot(side, true, false)).show(id);
    }

    private Arrangement with(String id, UnaryOperator<Spot> change) {
        Map<String, Spot> next = new LinkedHashMap<>(spots);
        next.computeIfPresent(id, (k, spot) -> change.apply(spot));
        return new Arrangement(next, sizes);
    }

    /** Sets a side's width, or the bottom's height; zero leaves it to the window again. */
    Arrangement size(Side side, double pixels) {
        Map<Side, Double> next = new EnumMap<>(Side.class);
        next.putAll(sizes);
        if (pixels > 0) {
            next.put(side, Math.rint(pixels));
        } else {
            next.remove(side);
        }
        return new Arrangement(spots, next);
    }

    Optional<Double> size(Side side) {
        return Optional.ofNullable(sizes.get(side));
    }

    /** One line for each panel and each side with a size, as {@link #read} takes it. */
    String text() {
        StringBuilder out = new StringBuilder();
        spots.forEach((id, s) -> out.append("panel ")
                .append(String.join(" ", id, s.side().word(), s.open() ? s.front() ? "front" : "open" : "closed"))
                .append('\n'));
        for (Side side : Side.values()) {
            size(side).ifPresent(px -> out.append(String.format(Locale.ROOT, "size %s %.0f\n", side.word(), px)));
        }
        return out.toString();
    }

    /** This arrangement as a text changes it; what the text says of unknown panels, or not in this form, is left out. */
    Arrangement read(String text) {
        Map<String, Spot> next = new LinkedHashMap<>(spots);
        Arrangement sized = this;
        for (String line : text.lines().toList()) {
            String[] words = line.strip().split(" +", -1);
            Optional<Side> panel = words.length == 4 && words[0].equals("panel") ? sideOf(words[2]) : Optional.empty();
            panel.ifPresent(side -> next.computeIfPresent(
                    words[1], (id, s) -> new Spot(side, !words[3].equals("closed"), words[3].equals("front"))));
            Optional<Side> size = words.length == 3 && words[0].equals("size") ? sideOf(words[1]) : Optional.empty();
            if (size.isPresent() && words[2].matches("\\d{1,4}")) {
                sized = sized.size(size.get(), Math.min(LARGEST, Integer.parseInt(words[2])));
            }
        }
        return new Arrangement(next, sized.sizes());
    }

    private static Optional<Side> sideOf(String word) {
        for (Side side : Side.values()) {
            if (side.word().equals(word)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }
}
