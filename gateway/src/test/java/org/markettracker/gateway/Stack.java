package org.markettracker.gateway;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.markettracker.testing.StackResource;

/** Runs the test on the real broker and the real Keycloak, with topics of its own and a port that browsers may log in to. */
@WithTestResource(
        value = StackResource.class,
        initArgs = {@ResourceArg(name = "module", value = "none"), @ResourceArg(name = "web", value = "true")})
@WithTestResource(ManagementPort.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Stack {}
