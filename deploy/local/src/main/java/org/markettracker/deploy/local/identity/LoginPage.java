package org.markettracker.deploy.local.identity;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one needs of Keycloak's login page: where its form goes, and what it complains of. */
final class LoginPage {

    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*>");
    private static final Pattern ACTION = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern COMPLAINT = Pattern.compile("kc-feedback-text\"[^>]*>([^<]*)<");

    private final String html;

    LoginPage(String html) {
        this.html = html;
    }

    Optional<URI> formAction() {
        Matcher form = FORM.matcher(html);
        if (!form.find()) {
            return Optional.empty();
        }
        Matcher action = ACTION.matcher(form.group());
        return action.find() ? Optional.of(URI.create(action.group(1).replace("&amp;", "&"))) : Optional.empty();
    }

    Optional<String> complaint() {
        Matcher complaint = COMPLAINT.matcher(html);
        return complaint.find() ? Optional.of(complaint.group(1).strip()) : Optional.empty();
    }
}
