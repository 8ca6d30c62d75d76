package org.markettracker.gateway.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;
import org.markettracker.gateway.pages.Frame;
import org.markettracker.gateway.pages.proof.CheckLine;
import org.markettracker.gateway.pages.proof.ConflictCard;
import org.markettracker.gateway.pages.proof.Statement;

/** The templates of the desk. */
@CheckedTemplate(basePath = "desk")
final class Templates {
    private Templates() {}

    static native TemplateInstance work(
            Frame frame, WorkView view, Steps steps, String token, String done, @Nullable Fault fault);

    static native TemplateInstance conflict(Frame frame, Form form, ConflictCard conflict, @Nullable Fault fault);

    static native TemplateInstance check(Frame frame, Form form, CheckLine check, @Nullable Fault fault);

    static native TemplateInstance refused(Frame frame, String work, Fault fault);

    static native TemplateInstance standing(Frame frame, Form form, Statement statement, @Nullable Fault fault);
}
