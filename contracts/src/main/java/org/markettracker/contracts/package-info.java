/**
 * The published language: the topics, the envelope of a record and the digest of an edition. The schemas, golden
 * examples and {@code asyncapi.yaml} lie beside it as resources. Everyone who speaks or hears imports this package and
 * nothing of another service.
 */
@NullMarked
package org.markettracker.contracts;

import org.jspecify.annotations.NullMarked;
