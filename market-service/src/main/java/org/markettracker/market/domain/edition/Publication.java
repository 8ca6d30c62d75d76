package org.markettracker.market.domain.edition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An attempt to publish an edition: who has frozen, and once it is published, who has copied to the public topics.
 *
 * @param id the same in all turns of the conversation
 * @param embargo instant before which clients see nothing; null for none
 * @param frozen what each part froze, in order of the part's name
 * @param released parts that are on the public topics, in order
 */
public record Publication(UUID id, @Nullable Instant embargo, List<FrozenPart> frozen, List<String> released) {
    /** The owners whose parts make an edition, in order. */
    public static final List<String> PARTS = List.of("forecast", "market", "vendor");

    public Publication {
        frozen = List.copyOf(frozen);
        released = List.copyOf(released);
    }

    /** Parts that have not answered yet. */
    public List<String> waitingFor() {
        return PARTS.stream()
                .filter(part -> frozen.stream().noneMatch(each -> each.part().equals(part)))
                .toList();
    }

    /** Whether clients may see it at this instant. */
    public boolean embargoIsOver(Instant now) {
        return embargo == null || !embargo.isAfter(now);
    }

    Publication with(FrozenPart part) {
        List<FrozenPart> all = new ArrayList<>(frozen);
        all.removeIf(each -> each.part().equals(part.part()));
        all.add(part);
        all.sort((a, b) -> a.part().compareTo(b.part()));
        return new Publication(id, embargo, all, released);
    }

    Publication withEmbargo(@Nullable Instant moved) {
        return new Publication(id, moved, frozen, released);
    }

    Publication withReleased(String part) {
        TreeSet<String> all = new TreeSet<>(released);
        all.add(part);
        return new Publication(id, embargo, frozen, List.copyOf(all));
    }
}
