package org.markettracker.market.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Topic;
import org.markettracker.contracts.publishing.Freezer;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.application.estimate.ReconciliationRules;
import org.markettracker.market.domain.Remembered;
import org.markettracker.market.domain.edition.Edition;
import org.markettracker.market.domain.statement.Cell;
import org.markettracker.market.domain.statement.CellMeasure;
import org.markettracker.market.domain.statement.MarketSizes;
import org.markettracker.market.domain.statement.MarketStatements;
import org.markettracker.market.domain.vintage.CellVintage;
import org.markettracker.market.domain.vintage.StatedAs;
import org.markettracker.market.domain.vintage.Vintage;
import org.markettracker.market.domain.vintage.Vintages;

/** What editions say: of one that was published the sizes as they were frozen, of any other those of now. */
@ApplicationScoped
class FrozenVintages implements Vintages {
    /** About what a cell or a statement of a vintage takes. */
    private static final long BYTES = 1_000;

    private final Freezer freezer;
    private final MarketSizes sizes;
    private final MarketStatements statements;
    private final ObjectMapper mapper;
    private final Remembered<UUID, Vintage> remembered;

    FrozenVintages(
            Freezer freezer,
            MarketSizes sizes,
            MarketStatements statements,
            ObjectMapper mapper,
            ReconciliationRules rules) {
        this.freezer = freezer;
        this.sizes = sizes;
        this.statements = statements;
        this.mapper = mapper;
        this.remembered = new Remembered<>(rules.remembered() / 2);
    }

    @Override
    @Transactional
    public Vintage of(Edition edition) {
        return edition.publication() == null || edition.publishedAt().isEmpty()
                ? read(edition)
                : published(edition.publication().id(), edition);
    }

    /** What is frozen never changes, so what was read of it is remembered: every change of a draft asks for it. */
    private Vintage published(UUID publication, Edition edition) {
        return remembered.get(publication).orElseGet(() -> {
            Vintage read = read(edition);
            remembered.put(
                    publication,
                    read,
                    BYTES * (read.cells().size() + read.statements().size()));
            return read;
        });
    }

    private Vintage read(Edition edition) {
        return Vintage.of(
                edition.id(),
                cells(edition),
                statements.of(edition.id()).stream()
                        .map(known -> StatedAs.of(known.state()))
                        .toList());
    }

    /** The frozen sizes of an edition, by the code of their cell. */
    Map<String, SizeRecord> frozen(Edition edition) {
        Map<String, SizeRecord> records = new TreeMap<>();
        int prefix = edition.id().toString().length() + 1;
        freezer.records(OutboxPublishingTalk.publicationOf(edition), Topic.SIZES)
                .forEach((key, value) -> records.put(key.substring(prefix), read(key, value)));
        return records;
    }

    private List<CellVintage> cells(Edition edition) {
        if (edition.publishedAt().isEmpty()) {
            return sizes.of(edition.id()).stream().map(CellVintage::of).toList();
        }
        return frozen(edition).values().stream().map(FrozenVintages::cell).toList();
    }

    private SizeRecord read(String key, byte[] value) {
        try {
            return mapper.readValue(value, SizeRecord.class);
        } catch (IOException e) {
            throw new IllegalStateException("a frozen size can always be read: " + key, e);
        }
    }

    private static CellVintage cell(SizeRecord size) {
        return new CellVintage(
                new Cell(
                        CellMeasure.valueOf(size.measure()),
                        size.segment(),
                        Period.parse(size.period()),
                        period(size.basePeriod())),
                size.value(),
                size.low(),
                size.lowOpen(),
                size.high(),
                size.highOpen(),
                size.unit(),
                size.unitMult(),
                size.decimals(),
                size.status(),
                size.evidence().low(),
                size.evidence().high());
    }

    private static @Nullable Period period(@Nullable String code) {
        return code == null ? null : Period.parse(code);
    }
}
