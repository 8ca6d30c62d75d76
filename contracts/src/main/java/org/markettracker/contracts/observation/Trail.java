package org.markettracker.contracts.observation;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The trail of a request where the framework loses it: in the outbox, on Kafka, and in calls of Java's own HTTP client. It
 * is handed on as W3C Trace Context, one {@value #TRACEPARENT} a row, record or request.
 */
public final class Trail {
    /** The header, and the column of the outbox. */
    public static final String TRACEPARENT = "traceparent";

    private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();
    private static final TextMapGetter<Map<String, String>> FROM_MAP = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> carrier) {
            return carrier.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
            return carrier == null ? null : carrier.get(key);
        }
    };

    private Trail() {}

    /** Where the work of this thread stands, to be handed on; null when it is not traced. */
    public static @Nullable String here() {
        if (!Span.current().getSpanContext().isValid()) {
            return null;
        }
        return of(Context.current());
    }

    /** Says to the next one, in headers, where the work of this thread stands; says nothing when it is not traced. */
    public static void tell(BiConsumer<String, String> headers) {
        if (Span.current().getSpanContext().isValid()) {
            W3C.inject(Context.current(), headers, (carrier, key, value) -> {
                if (carrier != null) {
                    carrier.accept(key, value);
                }
            });
        }
    }

    /** What a record says of where it comes from; null when it says nothing. */
    public static @Nullable String of(Headers headers) {
        Header header = headers.lastHeader(TRACEPARENT);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
    }

    /** Begins a step of the trail; without a place that it comes from there is none, and nothing is noted. */
    public static Step from(@Nullable String traceparent, Tracer tracer, String name, SpanKind kind) {
        if (traceparent == null) {
            return new Step(Span.getInvalid());
        }
        Context before = W3C.extract(Context.root(), Map.of(TRACEPARENT, traceparent), FROM_MAP);
        SpanBuilder span = tracer.spanBuilder(name).setSpanKind(kind).setParent(before);
        return new Step(span.startSpan());
    }

    private static @Nullable String of(Context context) {
        Map<String, String> told = new HashMap<>();
        W3C.inject(context, told, (carrier, key, value) -> {
            if (carrier != null) {
                carrier.put(key, value);
            }
        });
        return told.get(TRACEPARENT);
    }

    /** A step of the trail that has begun; closing it ends it. */
    public static final class Step implements AutoCloseable {
        private final Span span;

        private Step(Span span) {
            this.span = span;
        }

        /** Notes something about it. */
        public Step note(String key, String value) {
            span.setAttribute(key, value);
            return this;
        }

        /** Does the work as part of this step. */
        public <T> T within(Supplier<T> work) {
            if (!span.getSpanContext().isValid()) {
                return work.get();
            }
            try (Scope here = span.makeCurrent()) {
                return work.get();
            }
        }

        /** Says where the next one goes on, in the headers of a record. */
        public void tell(Headers headers) {
            String place = span.getSpanContext().isValid() ? of(Context.root().with(span)) : null;
            if (place != null) {
                headers.remove(TRACEPARENT).add(TRACEPARENT, place.getBytes(StandardCharsets.US_ASCII));
            }
        }

        /** Notes that it did not come to its end. */
        public void failed(Throwable why) {
            span.setStatus(StatusCode.ERROR);
            span.recordException(why);
        }

        @Override
        public void close() {
            span.end();
        }
    }

    /** Ends all of them, whatever happened. */
    public static void end(List<Step> steps) {
        steps.forEach(Step::close);
    }
}
