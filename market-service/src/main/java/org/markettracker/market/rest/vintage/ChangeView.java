package org.markettracker.market.rest.vintage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.time.Period;
import org.markettracker.market.domain.statement.Restated;
import org.markettracker.market.domain.vintage.CellChange;
import org.markettracker.market.domain.vintage.CellVintage;

/** A cell that is another than in the edition before, with its numbers in both and the typed reason. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChangeView(
        @Schema(examples = "SIZE") String measure,
        @Schema(examples = "online-education") String segment,
        @Schema(examples = "2021-S1") String period,
        @Nullable String basePeriod,
        @Schema(examples = "changed") String kind,
        @Nullable Numbers old,
        @JsonProperty("new") @Nullable Numbers fresh,
        boolean beyondRounding,
        @Nullable @Schema(examples = "source-restated") String type,
        @Nullable @Schema(examples = "the source corrected its table 3") String reason) {
    /** The numbers of a cell; never a value alone. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Numbers(
            @Nullable BigDecimal value,
            @Nullable BigDecimal low,
            boolean lowOpen,
            @Nullable BigDecimal high,
            boolean highOpen,
            String unit,
            int unitMult,
            int decimals,
            String status,
            Ends evidence) {
        static @Nullable Numbers of(@Nullable CellVintage cell) {
            return cell == null
                    ? null
                    : new Numbers(
                            cell.value(),
                            cell.low(),
                            cell.lowOpen(),
                            cell.high(),
                            cell.highOpen(),
                            cell.unit(),
                            cell.unitMult(),
                            cell.decimals(),
                            cell.status(),
                            new Ends(cell.lowEvidence(), cell.highEvidence()));
        }
    }

    /** The statements that make each end. */
    public record Ends(List<String> low, List<String> high) {}

    static ChangeView of(CellChange change) {
        Period base = change.cell().basePeriod();
        Restated why = change.why();
        return new ChangeView(
                change.cell().measure().name(),
                change.cell().segment(),
                change.cell().period().code(),
                base == null ? null : base.code(),
                change.kind().code(),
                Numbers.of(change.old()),
                Numbers.of(change.fresh()),
                change.beyondRounding(),
                why == null ? null : why.type().code(),
                why == null ? null : why.reason());
    }
}
