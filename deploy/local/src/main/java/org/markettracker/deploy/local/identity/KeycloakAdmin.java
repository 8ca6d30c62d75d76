package org.markettracker.deploy.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Changes clients of a running Keycloak by its administration API, as the service account that was made at its first start. */
public final class KeycloakAdmin {

    public static final String CLIENT = "dev-only-stack";
    public static final String SECRET = "dev-only-stack-secret";

    private static final JsonMapper JSON = new JsonMapper();

    private final String keycloakUrl;
    private final HttpClient http = HttpClient.newHttpClient();

    public KeycloakAdmin(String keycloakUrl) {
        this.keycloakUrl = keycloakUrl;
    }

    /** The realm of Keycloak's own administrators is made by Keycloak with a password grant: that is shut. */
    public void shutPasswordGrant() throws IOException, InterruptedException {
        change("master", "admin-cli", client -> client.put("directAccessGrantsEnabled", false));
    }

    /** Lets browsers come back from login to the gateway at this port, besides those allowed already. */
    public void allowWebLogin(int gatewayPort) throws IOException, InterruptedException {
        change(DevelopmentRealm.NAME, DevelopmentRealm.WEB_CLIENT, client -> {
            Set<String> redirects = new LinkedHashSet<>();
            client.path("redirectUris").forEach(uri -> redirects.add(uri.asText()));
            redirects.add(DevelopmentRealm.redirectUri(gatewayPort));
            ArrayNode array = client.putArray("redirectUris");
            redirects.forEach(array::add);
            ObjectNode attributes = client.withObject("/attributes");
            // Keycloak keeps several addresses in one attribute, parted by ##.
            Set<String> logouts = new LinkedHashSet<>();
            for (String uri :
                    attributes.path("post.logout.redirect.uris").asText("").split("##")) {
                logouts.add(uri);
            }
            logouts.remove("");
            logouts.add(DevelopmentRealm.afterLogoutUri(gatewayPort));
            attributes.put("post.logout.redirect.uris", String.join("##", logouts));
        });
    }

    /** Gives the gateway's client another secret than the one for development. */
    public void changeWebSecret(String secret) throws IOException, InterruptedException {
        change(DevelopmentRealm.NAME, DevelopmentRealm.WEB_CLIENT, client -> client.put("secret", secret));
    }

    private void change(String realm, String clientId, Consumer<ObjectNode> change)
            throws IOException, InterruptedException {
        String token = new TokenEndpoint(keycloakUrl + "/realms/master", http, Clock.systemUTC())
                .forClient(CLIENT, SECRET)
                .value();
        String clients = keycloakUrl + "/admin/realms/" + realm + "/clients";
        JsonNode found = JSON.readTree(send(request(clients + "?clientId=" + clientId, token)));
        if (found.size() != 1) {
            throw new IOException("Realm " + realm + " must have one client " + clientId + ", but has " + found.size());
        }
        ObjectNode client = (ObjectNode) found.get(0);
        JsonNode before = client.deepCopy();
        change.accept(client);
        if (!client.equals(before)) {
            send(request(clients + "/" + client.path("id").asText(), token)
                    .header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(client.toString())));
        }
    }

    private static HttpRequest.Builder request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(FormPost.PATIENCE)
                .header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException(response.request().method() + " " + response.uri() + " was answered "
                    + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
