/**
 * Makes the container images without a registry, a daemon or root. {@code Base} and {@code Packed} lay out the directories that
 * the Containerfiles copy from; then podman or buildah builds them ({@code Tool}), or {@code Archive} writes OCI archives
 * from the same Containerfiles, read by {@code Containerfile} into a {@code Recipe}. {@code Build} is the command.
 */
@NullMarked
package org.markettracker.deploy.images;

import org.jspecify.annotations.NullMarked;
