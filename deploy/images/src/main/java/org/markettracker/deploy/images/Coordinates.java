package org.markettracker.deploy.images;

/** What a jar is called in the world of Maven, and in a packaged application. */
record Coordinates(String group, String name, String classifier, String version) {

    /**
     * Reads a line such as {@code io.netty:netty-common::jar:4.1.130.Final}: group, name, classifier, type, version.
     *
     * @throws IllegalArgumentException when it has another form
     */
    static Coordinates of(String line) {
        String[] parts = line.strip().split(":", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException(
                    "dependency: must be group:name:classifier:type:version, is '" + line + "'");
        }
        return new Coordinates(parts[0], parts[1], parts[2], parts[4]);
    }

    String fileName() {
        return group + "." + name + (classifier.isEmpty() ? "" : "-" + classifier) + "-" + version + ".jar";
    }

    String purl() {
        return "pkg:maven/" + group + "/" + name + "@" + version
                + (classifier.isEmpty() ? "" : "?classifier=" + classifier);
    }
}
