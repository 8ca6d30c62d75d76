/** Strict reading of objects: what the models of Kubernetes and of the operators do not know is a fault. */
@NullMarked
package org.markettracker.helm.model;

import org.jspecify.annotations.NullMarked;
