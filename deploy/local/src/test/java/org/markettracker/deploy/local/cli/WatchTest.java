package org.markettracker.deploy.local.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.markettracker.deploy.local.process.Restartable;

class WatchTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Part part = new Part();
    private boolean ending;
    private final Watch watch = new Watch(
            () -> List.of(part), () -> ending, new Progress(new PrintStream(said, true, StandardCharsets.UTF_8)));

    @Test
    void what_ended_by_itself_is_started_again_at_the_second_look() {
        part.alive = false;
        watch.look();
        assertEquals(0, part.starts);
        watch.look();
        assertEquals(1, part.starts);
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("part ended by itself and is started again"));
    }

    @Test
    void nothing_is_started_again_while_everything_ends() {
        part.alive = false;
        watch.look();
        ending = true;
        watch.look();
        assertEquals(0, part.starts);
    }

    @Test
    void what_ends_again_and_again_stays_down_at_last() {
        part.diesAtOnce = true;
        part.alive = false;
        for (int i = 0; i < 100; i++) {
            watch.look();
        }
        assertEquals(20, part.starts);
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("stays down"));
    }

    private static final class Part implements Restartable {
        private boolean alive = true;
        private boolean diesAtOnce;
        private int starts;

        @Override
        public String name() {
            return "part";
        }

        @Override
        public boolean alive() {
            return alive;
        }

        @Override
        public void start() {
            starts++;
            alive = !diesAtOnce;
        }
    }
}
