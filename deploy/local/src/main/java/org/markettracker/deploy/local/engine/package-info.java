/**
 * What the real parts have in common: {@link org.markettracker.deploy.local.engine.Engine an engine} is started once and ended
 * surely, {@link org.markettracker.deploy.local.engine.Engines several} side by side; where they keep things, which ports
 * they have, and how others find them.
 */
@NullMarked
package org.markettracker.deploy.local.engine;

import org.jspecify.annotations.NullMarked;
