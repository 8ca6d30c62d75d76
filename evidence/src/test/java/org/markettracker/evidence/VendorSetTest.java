package org.markettracker.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.markettracker.evidence.figure.InvalidEvidence;

class VendorSetTest {
    @Test
    void aSetIsNamedVendorsOrTheLargest() {
        assertTrue(VendorSet.parse("tencent-cloud").isSingle());
        assertEquals(List.of("b", "a"), VendorSet.parse("b+a").members());
        assertFalse(VendorSet.parse("b+a").isSingle());
        assertEquals(5, VendorSet.parse("CR5").largest());
        assertFalse(VendorSet.parse("CR5").isSingle());
    }

    @Test
    void theOrderOfMembersIsKeptAsStatedButMakesNoOtherSet() {
        assertEquals("b+a", VendorSet.parse("b+a").code());
        assertEquals(VendorSet.parse("a+b").canonical(), VendorSet.parse("b+a").canonical());
        assertEquals("CR5", VendorSet.parse("CR5").canonical());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "a+", "a++b", "a+a", "A", "CR0", "CR", "CR100", "a b", "a+CR5"})
    void anythingElseIsRefusedByName(String text) {
        assertEquals(
                "vendor",
                assertThrows(InvalidEvidence.class, () -> VendorSet.parse(text)).field());
    }
}
