package org.markettracker.gateway.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.markettracker.gateway.pages.edition.EditionView;
import org.markettracker.gateway.pages.vintage.ChangesView;
import org.markettracker.gateway.pages.vintage.Vintages;

/** The pages' templates; what a template names is checked when the application is built. */
@CheckedTemplate(basePath = "")
final class Templates {
    private Templates() {}

    static native TemplateInstance home(Frame frame, List<TrackerCard> trackers);

    static native TemplateInstance edition(
            Frame frame, EditionView view, Vintages vintages, String today, boolean house);

    static native TemplateInstance changes(Frame frame, ChangesView view);

    static native TemplateInstance refusal(Frame frame, int status, String heading, String detail);
}
