package org.markettracker.market.rest.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.markettracker.market.application.estimate.Reconcilers;

/** How many editions are remembered for their next change, and about how many bytes that takes. */
@ApplicationScoped
class ReconciliationMetrics {
    private final Reconcilers reconcilers;
    private final MeterRegistry registry;

    ReconciliationMetrics(Reconcilers reconcilers, MeterRegistry registry) {
        this.reconcilers = reconcilers;
        this.registry = registry;
    }

    /** There from the start: none remembered is an answer too. */
    void begin(@Observes StartupEvent event) {
        Gauge.builder("reconciliation.remembered.editions", reconcilers, Reconcilers::count)
                .description("Editions that are remembered for their next change")
                .register(registry);
        Gauge.builder("reconciliation.remembered.bytes", reconcilers, Reconcilers::bytes)
                .description("About what the remembered editions take")
                .register(registry);
    }
}
