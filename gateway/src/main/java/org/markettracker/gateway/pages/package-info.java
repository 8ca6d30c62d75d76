/**
 * The web pages: what a research house shows its clients, rendered from the read model on the server, in three
 * languages, without a script. A page shows what the document of the API says and invents nothing: where only a bound is
 * known, it shows the bound.
 */
@NullMarked
package org.markettracker.gateway.pages;

import org.jspecify.annotations.NullMarked;
