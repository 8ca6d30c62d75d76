package org.markettracker.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ContentDigestTest {
    @Test
    void is_sha256_of_topic_key_and_value_each_followed_by_a_line_feed() {
        String digest = new ContentDigest()
                .add(Topic.SIZES, "a/b", "{}".getBytes(UTF_8))
                .sha256();
        // printf 'market.sizes.v1\na/b\n{}\n' | sha256sum
        assertEquals("f2bab458b9bdd9f2cf4a69ff961cf9c7cc8c14b944057e6169cc70862f871e2d", digest);
    }

    @Test
    void does_not_depend_on_the_order_of_hearing() {
        byte[] one = "1".getBytes(UTF_8);
        byte[] two = "2".getBytes(UTF_8);
        ContentDigest forth = new ContentDigest().add(Topic.SIZES, "t/e/a", one).add(Topic.CONTEXT, "t/e/b", two);
        ContentDigest back =
                new ContentDigest().add(Topic.CONTEXT, "t/e/b", two).add(Topic.SIZES, "t/e/a", one);
        assertEquals(forth.sha256(), back.sha256());
        assertEquals(2, back.count());
    }

    @Test
    void tells_the_same_bytes_under_another_key_or_topic_apart() {
        byte[] value = "1".getBytes(UTF_8);
        String digest = new ContentDigest().add(Topic.SIZES, "t/e/a", value).sha256();
        assertNotEquals(
                digest, new ContentDigest().add(Topic.SIZES, "t/e/b", value).sha256());
        assertNotEquals(
                digest, new ContentDigest().add(Topic.CONTEXT, "t/e/a", value).sha256());
    }

    @Test
    void counts_the_last_value_of_a_key_only() {
        ContentDigest twice = new ContentDigest()
                .add(Topic.SIZES, "t/e/a", "old".getBytes(UTF_8))
                .add(Topic.SIZES, "t/e/a", "new".getBytes(UTF_8));
        ContentDigest once = new ContentDigest().add(Topic.SIZES, "t/e/a", "new".getBytes(UTF_8));
        assertEquals(once.sha256(), twice.sha256());
        assertEquals(1, twice.count());
    }
}
