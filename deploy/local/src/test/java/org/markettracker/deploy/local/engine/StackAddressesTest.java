package org.markettracker.deploy.local.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackAddressesTest {

    @TempDir
    private Path directory = Path.of("");

    @Test
    void what_is_written_is_read() throws IOException {
        StackAddresses addresses = new EnginePorts(5432, 9092, 9093, 8180).addresses();
        addresses.write(directory.resolve("stack.properties"));
        assertEquals(addresses, StackAddresses.read(directory.resolve("stack.properties")));
    }

    @Test
    void a_file_that_lacks_a_key_is_refused_by_name() throws IOException {
        Path file = Files.writeString(directory.resolve("stack.properties"), "postgres.port=1\n");
        var refused = assertThrows(IllegalArgumentException.class, () -> StackAddresses.read(file));
        assertTrue(refused.getMessage().contains("kafka.bootstrap.servers"), refused.getMessage());
    }

    @Test
    void ports_are_ports_and_all_different() {
        assertThrows(IllegalArgumentException.class, () -> new EnginePorts(5432, 9092, 9092, 8180));
        assertThrows(IllegalArgumentException.class, () -> new EnginePorts(80, 9092, 9093, 8180));
    }
}
