package org.markettracker.forecast.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.edition.Openings;

/** Which editions are open, wait for their base, or for a reckoning. */
final class RememberedOpenings implements Openings {
    private final Map<String, Optional<EditionId>> bases = new TreeMap<>();
    private final Set<String> open = new HashSet<>();
    private final TreeSet<String> unsettled = new TreeSet<>();

    @Override
    public boolean isOpen(EditionId id) {
        return open.contains(id.toString());
    }

    @Override
    public void await(EditionId id, Optional<EditionId> base) {
        bases.putIfAbsent(id.toString(), base);
    }

    @Override
    public void opened(EditionId id) {
        open.add(id.toString());
    }

    @Override
    public List<EditionId> waitingFor(EditionId base) {
        return bases.entrySet().stream()
                .filter(each -> each.getValue().equals(Optional.of(base)) && !open.contains(each.getKey()))
                .map(each -> EditionId.parse(each.getKey()))
                .toList();
    }

    @Override
    public void unsettle(EditionId id) {
        unsettled.add(id.toString());
    }

    @Override
    public boolean settle(EditionId id) {
        return unsettled.remove(id.toString());
    }

    @Override
    public List<EditionId> unsettled() {
        return unsettled.stream().map(EditionId::parse).toList();
    }

    @Override
    public Optional<EditionId> baseOf(EditionId id) {
        return bases.getOrDefault(id.toString(), Optional.empty());
    }
}
