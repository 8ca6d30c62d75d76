package org.markettracker.forecast.persistence.outlook;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.time.Period;
import org.markettracker.forecast.domain.Versioned;
import org.markettracker.forecast.domain.edition.EditionId;
import org.markettracker.forecast.domain.outlook.Outlook;
import org.markettracker.forecast.domain.outlook.Text;

/** An expectation as stored. */
@Entity
@Table(name = "outlook")
class OutlookRow {
    @Id
    String key;

    @Column(name = "edition_key")
    String editionKey;

    String id;
    long version;
    String segment;

    @Column(name = "first_period")
    @Nullable
    String firstPeriod;

    @Column(name = "last_period")
    @Nullable
    String lastPeriod;

    String direction;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "outlook_text", joinColumns = @JoinColumn(name = "outlook"))
    @MapKeyColumn(name = "language")
    @Column(name = "text")
    Map<String, String> statement = new HashMap<>();

    void take(Outlook from) {
        segment = from.segment();
        firstPeriod = code(from.from());
        lastPeriod = code(from.to());
        direction = from.direction();
        statement.clear();
        statement.putAll(from.statement().byLanguage());
        version++;
    }

    Versioned<Outlook> give(EditionId edition) {
        Outlook outlook = new Outlook(
                edition, id, segment, period(firstPeriod), period(lastPeriod), direction, new Text(statement));
        return new Versioned<>(outlook, version);
    }

    private static @Nullable String code(@Nullable Period period) {
        return period == null ? null : period.code();
    }

    private static @Nullable Period period(@Nullable String code) {
        return code == null ? null : Period.parse(code);
    }
}
