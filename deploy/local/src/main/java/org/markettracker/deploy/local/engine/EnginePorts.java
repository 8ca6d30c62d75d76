package org.markettracker.deploy.local.engine;

import java.util.List;
import org.markettracker.deploy.local.process.FreePorts;

/** The ports of the engines, all on loopback and all different. */
public record EnginePorts(int postgres, int kafka, int kafkaController, int keycloak) {

    public EnginePorts {
        List<Integer> all = List.of(postgres, kafka, kafkaController, keycloak);
        all.stream().filter(port -> port < 1024 || port > 65535).findFirst().ifPresent(port -> {
            throw new IllegalArgumentException("A port lies between 1024 and 65535, but was " + port);
        });
        if (all.stream().distinct().count() != all.size()) {
            throw new IllegalArgumentException("The ports of the engines are all different, but were " + all);
        }
    }

    /** Ports that nobody listens on at this moment. */
    public static EnginePorts free() {
        List<Integer> picked = FreePorts.pick(4);
        return new EnginePorts(picked.get(0), picked.get(1), picked.get(2), picked.get(3));
    }

    public StackAddresses addresses() {
        return new StackAddresses(postgres, EngineHost.address() + ":" + kafka, EngineHost.url(keycloak));
    }
}
