package org.markettracker.forecast.domain.audit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A smallest set of statements that cannot all hold.
 *
 * @param statements their ids, sorted
 * @param sentence what the matter is, in English
 * @param gaveWay those of them that gave way, each by which part of its value
 * @param decision about it; null while nobody decided
 */
public record Conflict(
        List<String> statements, String sentence, Map<String, BigDecimal> gaveWay, @Nullable Decision decision)
        implements AuditEntry {
    public Conflict {
        statements = statements.stream().sorted().toList();
        gaveWay = new TreeMap<>(gaveWay);
    }

    /** The same under this decision. */
    public Conflict under(@Nullable Decision other) {
        return new Conflict(statements, sentence, gaveWay, other);
    }

    /** The same for the same statements, wherever it is found: {@code c-} and 12 digits. */
    @Override
    public String id() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", statements).getBytes(StandardCharsets.UTF_8));
            return "c-" + HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String basis() {
        return gaveWay.toString();
    }
}
