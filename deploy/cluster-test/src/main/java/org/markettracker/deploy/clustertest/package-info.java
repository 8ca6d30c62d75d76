/**
 * What a test on a real cluster needs beside the cluster: {@code Engines} to install upon, {@code Manifests} to apply,
 * {@code Journey} through the gateway's Service, and {@code Load} that counts every request that fails meanwhile.
 */
@NullMarked
package org.markettracker.deploy.clustertest;

import org.jspecify.annotations.NullMarked;
