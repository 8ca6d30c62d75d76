/** What is told of a vendor beyond its profile: its history by edition, and how like others are. Nothing is changed here. */
@NullMarked
package org.markettracker.vendor.application.read;

import org.jspecify.annotations.NullMarked;
