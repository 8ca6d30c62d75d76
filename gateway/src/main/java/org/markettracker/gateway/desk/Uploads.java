package org.markettracker.gateway.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import org.markettracker.contracts.Part;
import org.markettracker.gateway.access.Problem;
import org.markettracker.gateway.access.Refused;
import org.markettracker.gateway.upstream.Told;

/** Sends a file that a person chose to the owner of what is in it. */
@RequestScoped
class Uploads {
    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Map<String, Part> OWNERS = Map.of(
            "market", Part.MARKET,
            "indicators", Part.MARKET,
            "events", Part.MARKET,
            "glossary", Part.MARKET,
            "vendor", Part.VENDOR,
            "forecast", Part.FORECAST);

    private final Desk desk;

    Uploads(Desk desk) {
        this.desk = desk;
    }

    Told send(Place place, @Nullable String kind, @Nullable FileUpload file) {
        Part owner = kind == null ? null : OWNERS.get(kind);
        if (owner == null) {
            throw new NotFoundException();
        }
        if (file == null || file.size() == 0) {
            throw new Refused(Problem.MALFORMED, "file: must be a CSV or XLSX file that is not empty");
        }
        String type = file.fileName().toLowerCase(Locale.ROOT).endsWith(".xlsx") ? XLSX : CSV;
        try {
            return desk.run(desk.errand(owner, "POST", place.path() + "/" + kind + "/imports")
                    .carrying(type, BodyPublishers.ofFile(file.uploadedFile()))
                    .patiently());
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }
}
