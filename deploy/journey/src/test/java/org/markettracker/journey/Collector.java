package org.markettracker.journey;

import com.google.protobuf.ByteString;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** Receives traces as a collector does (OTLP over HTTP), and keeps what it got. */
final class Collector implements AutoCloseable {
    /**
     * A step of a trace.
     *
     * @param service that made it
     * @param parent the step before it, empty for the first
     */
    record Step(String trace, String id, String parent, String service, String name) {}

    private final HttpServer server;
    private final List<Step> steps = new CopyOnWriteArrayList<>();

    Collector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How many steps of a trace a service made so far whose names begin so. */
    long count(String trace, String service, String name) {
        return of(trace).stream()
                .filter(each -> each.service().equals(service) && each.name().startsWith(name))
                .count();
    }

    /** The steps of a trace that stand neither on another of it nor on the origin. */
    Set<Step> hanging(String trace, String origin) {
        Set<String> known = of(trace).stream().map(Step::id).collect(Collectors.toSet());
        return of(trace).stream()
                .filter(each -> !known.contains(each.parent()) && !each.parent().equals(origin))
                .collect(Collectors.toSet());
    }

    private List<Step> of(String trace) {
        return steps.stream().filter(each -> each.trace().equals(trace)).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            ExportTraceServiceRequest.parseFrom(exchange.getRequestBody().readAllBytes())
                    .getResourceSpansList()
                    .forEach(resource -> {
                        String service = resource.getResource().getAttributesList().stream()
                                .filter(each -> each.getKey().equals("service.name"))
                                .map(each -> each.getValue().getStringValue())
                                .findFirst()
                                .orElse("");
                        resource.getScopeSpansList().stream()
                                .flatMap(scope -> scope.getSpansList().stream())
                                .map(span -> new Step(
                                        hex(span.getTraceId()),
                                        hex(span.getSpanId()),
                                        hex(span.getParentSpanId()),
                                        service,
                                        span.getName()))
                                .forEach(steps::add);
                    });
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static String hex(ByteString bytes) {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
