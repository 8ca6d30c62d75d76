package org.markettracker.evidence.solve;

import java.util.List;
import java.util.Optional;

/** Both ends of a quantity; none for a ratio to what can only be nothing. */
record Ends(Solution.Question<?> question, Optional<List<Bound>> bounds) {}
