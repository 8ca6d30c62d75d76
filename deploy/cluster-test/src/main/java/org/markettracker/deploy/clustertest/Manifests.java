package org.markettracker.deploy.clustertest;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Path;

/** Prints what is to be applied: the Secrets of the test, then the chart as Helm renders it. */
public final class Manifests {
    private Manifests() {}

    /**
     * Arguments: the chart, a values file, the engines' directory, the tag of the images, and {@code old} where the cluster
     * knows disruption budgets only as {@code policy/v1beta1} (before 1.21).
     */
    public static void main(String... arguments) throws IOException {
        String rendered = new Helm(Path.of(arguments[0]))
                .template()
                .withName("mt")
                .withNamespace("default")
                .withValuesFile(Path.of(arguments[1]))
                .set("image.tag", arguments[3])
                .call();
        System.out.print(Secrets.in(Path.of(arguments[2]).resolve("secrets")).manifest());
        System.out.print(arguments.length > 4 ? forOldCluster(rendered) : rendered);
    }

    static String forOldCluster(String manifests) {
        return manifests
                .replaceAll("(?m)^apiVersion: policy/v1$", "apiVersion: policy/v1beta1")
                .replaceAll("(?m)^  unhealthyPodEvictionPolicy: .*\\R", "");
    }
}
