package org.markettracker.market.rest.context;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.markettracker.market.application.DeleteContext;
import org.markettracker.market.application.RecordContext;
import org.markettracker.market.application.Recorded;
import org.markettracker.market.domain.Refusal;
import org.markettracker.market.domain.Refused;
import org.markettracker.market.domain.Versioned;
import org.markettracker.market.domain.context.ContextItem;
import org.markettracker.market.domain.context.ContextItems;
import org.markettracker.market.domain.edition.EditionId;
import org.markettracker.market.rest.paging.Paging;
import org.markettracker.market.rest.problem.Versions;
import org.markettracker.market.rest.tables.Exports;

/** What the three resources of context have in common; they differ in path and body. */
@ApplicationScoped
class ContextDesk {
    private final ContextItems items;
    private final RecordContext recordContext;
    private final DeleteContext deleteContext;
    private final Exports exports;

    ContextDesk(ContextItems items, RecordContext recordContext, DeleteContext deleteContext, Exports exports) {
        this.items = items;
        this.recordContext = recordContext;
        this.deleteContext = deleteContext;
        this.exports = exports;
    }

    Response all(EditionId edition, ContextItem.Kind kind, Paging paging, @Nullable String format) {
        if (format != null) {
            return exports.context(edition, kind, format);
        }
        return paging.answer(
                paging.of(
                        kind.code(),
                        (place, most) -> items.after(edition, kind, place.word(0), most),
                        each -> each.state().id()),
                each -> ContextView.of(each.state()));
    }

    Response one(EditionId edition, ContextItem.Kind kind, String id) {
        Versioned<ContextItem> found = items.find(edition, kind, id)
                .orElseThrow(() -> new Refused(
                        Refusal.NOT_FOUND, kind.code() + " " + id + ": does not exist in edition " + edition));
        return Versions.answer(false, found.version(), ContextView.of(found.state()));
    }

    Response put(EditionId edition, String id, ContextBody body, @Nullable String ifMatch) {
        Recorded<ContextItem> recorded = recordContext.record(edition, body.toItem(id), Versions.seen(ifMatch));
        return Versions.answer(recorded.created(), recorded.version(), ContextView.of(recorded.state()));
    }

    void delete(EditionId edition, ContextItem.Kind kind, String id, @Nullable String ifMatch) {
        deleteContext.delete(edition, kind, id, Versions.seen(ifMatch));
    }
}
