package org.markettracker.helm.model;

import java.util.List;
import org.markettracker.helm.chart.Manifest;

/** Says what is wrong with an object of one kind. */
interface Model {
    List<String> faults(Manifest manifest);
}
