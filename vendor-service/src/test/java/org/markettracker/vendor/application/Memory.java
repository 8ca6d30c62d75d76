package org.markettracker.vendor.application;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.markettracker.evidence.Statement;
import org.markettracker.evidence.time.Period;
import org.markettracker.vendor.Given;
import org.markettracker.vendor.domain.Change;
import org.markettracker.vendor.domain.Fact;
import org.markettracker.vendor.domain.Versioned;
import org.markettracker.vendor.domain.audit.LeastSum;
import org.markettracker.vendor.domain.edition.EditionId;
import org.markettracker.vendor.domain.edition.HeardEdition;
import org.markettracker.vendor.domain.edition.Openings;
import org.markettracker.vendor.domain.profile.Profile;
import org.markettracker.vendor.domain.profile.Profiles;
import org.markettracker.vendor.domain.share.HeardSize;
import org.markettracker.vendor.domain.share.Reading;
import org.markettracker.vendor.domain.share.ShareCell;
import org.markettracker.vendor.domain.share.VendorShare;
import org.markettracker.vendor.domain.share.VendorShares;
import org.markettracker.vendor.domain.statement.VendorStatement;
import org.markettracker.vendor.domain.statement.VendorStatements;

/** The ports of the domain kept in memory, and the use cases on top of them. */
public final class Memory {
    final Map<EditionId, HeardEdition> editions = new HashMap<>();
    final Map<String, HeardSize> sizes = new HashMap<>();
    final List<EditionId> entered = new ArrayList<>();
    final List<Fact> told = new ArrayList<>();
    boolean frozen;

    private final Map<EditionId, Optional<EditionId>> awaited = new LinkedHashMap<>();
    private final List<EditionId> opened = new ArrayList<>();
    private final Map<String, Versioned<Profile>> profiles = new TreeMap<>();
    private final Map<String, Versioned<VendorStatement>> statements = new TreeMap<>();
    private final Map<String, VendorShare> shares = new TreeMap<>();

    final Openings openings = new OpeningsInMemory();
    final Profiles vendors = new ProfilesInMemory();
    final VendorStatements evidence = new StatementsInMemory();
    private final VendorShares weighed = new SharesInMemory();

    final EstimateShares estimates = new EstimateShares(
            evidence,
            weighed,
            (edition, segment, period) -> Optional.ofNullable(sizes.get(edition + "/" + segment + "/" + period.code())),
            told::add);
    final DraftDesk desk = new DraftDesk(this::enter, edition -> Optional.ofNullable(editions.get(edition)), openings);
    final OpenEdition openEdition = new OpenEdition(this::enter, openings, vendors, evidence, estimates);
    final PutVendor putVendor = new PutVendor(desk, vendors);
    final DeleteVendor deleteVendor = new DeleteVendor(desk, vendors, evidence);
    final RecordStatement recordStatement = new RecordStatement(
            desk, evidence, vendors, estimates, Clock.fixed(Instant.parse("2021-11-01T08:30:00Z"), ZoneOffset.UTC));
    final DeleteStatement deleteStatement = new DeleteStatement(desk, evidence, estimates);
    final ApplySize applySize = new ApplySize(this::enter, estimates);
    final ExamineEdition examineEdition = new ExamineEdition(openings, estimates, weighed);

    /** What the statements say. */
    public VendorShares shares() {
        return weighed;
    }

    /** Keeps statements without asking anybody, and weighs them. */
    public void state(List<Statement> all) {
        all.forEach(each -> evidence.store(Given.recorded(each).recorded()));
        estimates.weigh(
                Given.EDITION, all.stream().map(ShareCell::of).distinct().toList());
    }

    /** Takes a statement back without asking anybody. */
    public void delete(VendorStatement statement) {
        evidence.delete(statement.gone());
        estimates.weigh(statement.edition(), List.of(statement.cell()));
    }

    private boolean enter(EditionId edition) {
        entered.add(edition);
        return frozen;
    }

    private void tell(Change<?> change) {
        told.addAll(change.facts());
    }

    private static <S> List<S> under(EditionId edition, Map<String, S> all) {
        return all.entrySet().stream()
                .filter(each -> each.getKey().startsWith(edition + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static <S> long put(Map<String, Versioned<S>> all, String key, S state) {
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
        public List<VendorStatement> about(EditionId edition, ShareCell cell) {
            return of(edition).stream()
                    .map(Versioned::state)
                    .filter(each -> each.cell().equals(cell))
                    .toList();
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
        public List<VendorShare> of(EditionId edition, String segment, Period period) {
            return of(edition).stream()
                    .filter(each -> each.cell().segment().equals(segment)
                            && each.cell().period().equals(period))
                    .toList();
        }

        @Override
        public List<VendorShare> inConflict(EditionId edition) {
            return of(edition).stream()
                    .filter(each -> !each.conflicts().isEmpty())
                    .toList();
        }

        @Override
        public List<LeastSum> leastSums(EditionId edition) {
            return of(edition).stream()
                    .filter(each -> each.cell().isSingle() && each.share() != null)
                    .collect(Collectors.groupingBy(
                            each -> List.of(each.cell().segment(), each.cell().period()),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .values()
                    .stream()
                    .map(this::sum)
                    .toList();
        }

        private LeastSum sum(List<VendorShare> together) {
            ShareCell cell = together.get(0).cell();
            List<Reading> readings = together.stream()
                    .map(VendorShare::share)
                    .filter(Objects::nonNull)
                    .toList();
            return new LeastSum(
                    cell.segment(),
                    cell.period(),
                    readings.stream().map(each -> each.estimate().low()).reduce(BigDecimal.ZERO, BigDecimal::add),
                    readings.stream().anyMatch(each -> each.estimate().lowOpen()));
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
