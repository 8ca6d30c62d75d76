/**
 * What {@code deploy/up} and {@code deploy/token} run: checks before anything is started, the start with its progress, the
 * watch over what runs, and its end. {@code deploy/down} and {@code deploy/reset} are shell alone, so that they work whatever
 * has become of the build.
 */
@NullMarked
package org.markettracker.deploy.local.cli;

import org.jspecify.annotations.NullMarked;
