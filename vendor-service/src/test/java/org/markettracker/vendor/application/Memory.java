package org.markettracker.vendor.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.cells.Cell;
import org.markettracker.evidence.cells.Taxonomy;
import org.markettracker.evidence.reconcile.Options;
import org.markettracker.evidence.reconcile.Reconciled;
import org.markettracker.vendor.Given;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Fact;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.audit.AuditEntries;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.HeardEdition;
import org.markettracker.vendor.domain.edition.Openings;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Profiles;
import org.markettracker.vendor.domain.reckoning.Arithmetic;
import org.markettracker.vendor.domain.share.HeardSize;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;
import org.markettracker.vendor.domain.share.VendorShares;
import org.markettracker.vendor.domain.statement.VendorStatement;
import org.markettracker.vendor.domain.statement.VendorStatements;

/** The ports of the domain kept in memory, and the use cases on top of them. */
public final class Memory {
    final Map<EditionId, HeardEdition> editions = new HashMap<>();
    final Map<Cell, HeardSize> sizes = new HashMap<>();
    final List<EditionId> entered = new ArrayList<>();
    final List<Fact> told = new ArrayList<>();
    final List<EditionId> forgotten = new ArrayList<>();
    boolean frozen;

    private final Map<EditionId, Optional<EditionId>> awaited = new LinkedHashMap<>();
    private final List<EditionId> opened = new ArrayList<>();
    private final Set<EditionId> unsettled = new LinkedHashSet<>();
    private final Map<String, Versioned<Profile>> profiles = new TreeMap<>();
    private final Map<String, Versioned<VendorStatement>> statements = new TreeMap<>();
    private final Map<String, VendorShare> shares = new TreeMap<>();

    final Openings openings = new OpeningsInMemory();
    final Profiles vendors = new ProfilesInMemory();
    final VendorStatements evidence = new StatementsInMemory();
    private final VendorShares reckoned = new SharesInMemory();

    private final AuditInMemory audit = new AuditInMemory(this::tell);
    private final Clock clock = Clock.fixed(Instant.parse("2021-11-01T08:30:00Z"), ZoneOffset.UTC);

    final ReckonShares reckoning = reckoning(new ReckoningRules(Duration.ofMinutes(1), Duration.ofMinutes(1), 0));
    final DraftDesk desk = new DraftDesk(this::enter, edition -> Optional.ofNullable(editions.get(edition)), openings);
    final OpenEdition openEdition = new OpenEdition(this::enter, openings, vendors, evidence, reckoning);
    final PutVendor putVendor = new PutVendor(desk, vendors, openings);
    final DeleteVendor deleteVendor = new DeleteVendor(desk, vendors, evidence, openings);
    final RecordStatement recordStatement = new RecordStatement(desk, evidence, vendors, reckoning, clock);
    final DeleteStatement deleteStatement = new DeleteStatement(desk, evidence, reckoning);
    final SetStanding setStanding = new SetStanding(desk, evidence, reckoning, clock);
    final DecideConflict decideConflict = new DecideConflict(desk, audit, audit.decisions, evidence, reckoning, clock);
    final WaiveCheck waiveCheck = new WaiveCheck(desk, audit, audit.decisions, reckoning, clock);
    final FollowMarket followMarket = new FollowMarket(this::enter, openings, reckoning);
    final ExamineEdition examineEdition = new ExamineEdition(openings, reckoning, audit);

    /** The reckoning of what is kept here, within other times. */
    ReckonShares reckoning(ReckoningRules rules) {
        return new ReckonShares(
                edition -> Optional.ofNullable(editions.get(edition)),
                openings,
                evidence,
                vendors,
                reckoned,
                edition -> sizes,
                new KeepAudit(audit, audit.decisions),
                arithmetic(),
                rules);
    }

    private Arithmetic arithmetic() {
        return new Arithmetic() {
            @Override
            public Reconciled reconcile(
                    EditionId edition, Taxonomy taxonomy, List<Statement> statements, Options options) {
                return Given.ARITHMETIC.reconcile(edition, taxonomy, statements, options);
            }

            @Override
            public void forget(EditionId edition) {
                forgotten.add(edition);
            }
        };
    }

    /** What all statements imply. */
    public VendorShares shares() {
        return reckoned;
    }

    /** What the audit says. */
    AuditEntries audit() {
        return audit;
    }

    boolean enter(EditionId edition) {
        entered.add(edition);
        return frozen;
    }

    private void tell(Change<?> change) {
        told.addAll(change.facts());
    }

    static <S> List<S> under(EditionId edition, Map<String, S> all) {
        return all.entrySet().stream()
                .filter(each -> each.getKey().startsWith(edition + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    static <S> long put(Map<String, Versioned<S>> all, String key, S state) {
        long version = all.containsKey(key) ? all.get(key).version() + 1 : 1;
        all.put(key, new Versioned<>(state, version));
        return version;
    }

    private final class OpeningsInMemory implements Openings {
        @Override
        public boolean isOpen(EditionId id) {
            return opened.contains(id);
        }

        @Override
        public void await(EditionId id, Optional<EditionId> base) {
            awaited.putIfAbsent(id, base);
        }

        @Override
        public void opened(EditionId id) {
            opened.add(id);
        }

        @Override
        public List<EditionId> waitingFor(EditionId base) {
            return awaited.keySet().stream()
                    .filter(id -> awaited.get(id).equals(Optional.of(base)) && !opened.contains(id))
                    .sorted(Comparator.comparing(EditionId::toString))
                    .toList();
        }

        @Override
        public void unsettle(EditionId id) {
            if (opened.contains(id)) {
                unsettled.add(id);
            }
        }

        @Override
        public boolean settle(EditionId id) {
            return unsettled.remove(id);
        }

        @Override
        public List<EditionId> unsettled() {
            return List.copyOf(unsettled);
        }

        @Override
        public Optional<EditionId> baseOf(EditionId id) {
            return awaited.getOrDefault(id, Optional.empty());
        }
    }

    private final class ProfilesInMemory implements Profiles {
        @Override
        public Optional<Versioned<Profile>> find(EditionId edition, String vendor) {
            return Optional.ofNullable(profiles.get(edition + "/" + vendor));
        }

        @Override
        public List<Versioned<Profile>> of(EditionId edition) {
            return under(edition, profiles);
        }

        @Override
        public List<Versioned<Profile>> after(EditionId edition, String vendor, int limit) {
            return of(edition).stream()
                    .filter(each -> each.state().vendor().compareTo(vendor) > 0)
                    .limit(limit)
                    .toList();
        }

        @Override
        public long store(EditionId edition, Change<Profile> change) {
            tell(change);
            return put(profiles, edition + "/" + change.state().vendor(), change.state());
        }

        @Override
        public void delete(EditionId edition, Change<Profile> change) {
            tell(change);
            profiles.remove(edition + "/" + change.state().vendor());
        }
    }

    private final class StatementsInMemory implements VendorStatements {
        @Override
        public Optional<Versioned<VendorStatement>> find(EditionId edition, String id) {
            return Optional.ofNullable(statements.get(edition + "/" + id));
        }

        @Override
        public List<Versioned<VendorStatement>> of(EditionId edition) {
            return under(edition, statements);
        }

        @Override
        public List<Versioned<VendorStatement>> after(EditionId edition, String id, int limit) {
            return of(edition).stream()
                    .filter(each -> each.state().statement().id().compareTo(id) > 0)
                    .limit(limit)
                    .toList();
        }

        @Override
        public void note(Change<VendorStatement> change) {
            tell(change);
            String key = key(change.state());
            statements.put(
                    key, new Versioned<>(change.state(), statements.get(key).version()));
        }

        @Override
        public long store(Change<VendorStatement> change) {
            tell(change);
            return put(statements, key(change.state()), change.state());
        }

        @Override
        public void delete(Change<VendorStatement> change) {
            tell(change);
            statements.remove(key(change.state()));
        }

        private String key(VendorStatement statement) {
            return statement.edition() + "/" + statement.statement().id();
        }
    }

    private final class SharesInMemory implements VendorShares {
        @Override
        public List<VendorShare> of(EditionId edition) {
            return under(edition, shares);
        }

        @Override
        public List<VendorShare> after(EditionId edition, @Nullable ShareCell cell, int limit) {
            return of(edition).stream()
                    .filter(each -> cell == null || each.cell().compareTo(cell) > 0)
                    .sorted(Comparator.comparing(VendorShare::cell))
                    .limit(limit)
                    .toList();
        }

        @Override
        public void store(Change<VendorShare> change) {
            tell(change);
            shares.put(change.state().edition() + "/" + change.state().cell().code(), change.state());
        }

        @Override
        public void delete(EditionId edition, Change<ShareCell> change) {
            tell(change);
            shares.remove(edition + "/" + change.state().code());
        }
    }
}
