package org.markettracker.gateway.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready once the view has reached the ends that were seen when it began; an older view is served, with its age. */
@Readiness
@ApplicationScoped
class CaughtUp implements HealthCheck {
    private final Progress progress;
    private final Watch watch;

    CaughtUp(Progress progress, Watch watch) {
        this.progress = progress;
        this.watch = watch;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("view")
                .status(progress.hasCaughtUp())
                .withData("state", progress.state())
                .withData("ageSeconds", watch.age().toSeconds())
                .build();
    }
}
