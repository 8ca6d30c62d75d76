package org.markettracker.helm.model;

import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.openshift.api.model.monitoring.v1.PodMonitor;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import io.kubernetes.client.openapi.models.V1ConfigMap;
import io.kubernetes.client.openapi.models.V1Deployment;
import io.kubernetes.client.openapi.models.V1Ingress;
import io.kubernetes.client.openapi.models.V1NetworkPolicy;
import io.kubernetes.client.openapi.models.V1PodDisruptionBudget;
import io.kubernetes.client.openapi.models.V1Service;
import io.kubernetes.client.openapi.models.V1ServiceAccount;
import io.kubernetes.client.openapi.models.V2HorizontalPodAutoscaler;
import io.strimzi.api.kafka.model.connect.KafkaConnect;
import io.strimzi.api.kafka.model.connector.KafkaConnector;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.markettracker.helm.chart.Manifest;

/** Knows for each apiVersion and kind that the charts use who says how it looks. A kind nobody knows is a fault. */
public final class Models {
    private static final Map<String, Model> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("v1/ConfigMap", new KubernetesModel(V1ConfigMap::validateJsonElement));
        KNOWN.put("v1/Service", new KubernetesModel(V1Service::validateJsonElement));
        KNOWN.put("v1/ServiceAccount", new KubernetesModel(V1ServiceAccount::validateJsonElement));
        KNOWN.put("apps/v1/Deployment", new KubernetesModel(V1Deployment::validateJsonElement));
        KNOWN.put("policy/v1/PodDisruptionBudget", new KubernetesModel(V1PodDisruptionBudget::validateJsonElement));
        KNOWN.put(
                "autoscaling/v2/HorizontalPodAutoscaler",
                new KubernetesModel(V2HorizontalPodAutoscaler::validateJsonElement));
        KNOWN.put("networking.k8s.io/v1/NetworkPolicy", new KubernetesModel(V1NetworkPolicy::validateJsonElement));
        KNOWN.put("networking.k8s.io/v1/Ingress", new KubernetesModel(V1Ingress::validateJsonElement));
        KNOWN.put("gateway.networking.k8s.io/v1/HTTPRoute", new ClassModel(HTTPRoute.class));
        KNOWN.put("monitoring.coreos.com/v1/ServiceMonitor", new ClassModel(ServiceMonitor.class));
        KNOWN.put("monitoring.coreos.com/v1/PodMonitor", new ClassModel(PodMonitor.class));
        KNOWN.put("monitoring.coreos.com/v1/PrometheusRule", new ClassModel(PrometheusRule.class));
        KNOWN.put("kafka.strimzi.io/v1/Kafka", new ClassModel(Kafka.class));
        KNOWN.put("kafka.strimzi.io/v1/KafkaNodePool", new ClassModel(KafkaNodePool.class));
        KNOWN.put("kafka.strimzi.io/v1/KafkaTopic", new ClassModel(KafkaTopic.class));
        KNOWN.put("kafka.strimzi.io/v1/KafkaUser", new ClassModel(KafkaUser.class));
        KNOWN.put("kafka.strimzi.io/v1/KafkaConnect", new ClassModel(KafkaConnect.class));
        KNOWN.put("kafka.strimzi.io/v1/KafkaConnector", new ClassModel(KafkaConnector.class));
        KNOWN.put("postgresql.cnpg.io/v1/Cluster", new SchemaModel("cnpg-cluster"));
        KNOWN.put("postgresql.cnpg.io/v1/Database", new SchemaModel("cnpg-database"));
        KNOWN.put("postgresql.cnpg.io/v1/Publication", new SchemaModel("cnpg-publication"));
        KNOWN.put("barmancloud.cnpg.io/v1/ObjectStore", new SchemaModel("object-store"));
        KNOWN.put("postgresql.cnpg.io/v1/ScheduledBackup", new SchemaModel("cnpg-scheduled-backup"));
        KNOWN.put("k8s.keycloak.org/v2alpha1/Keycloak", new SchemaModel("keycloak"));
        KNOWN.put(
                "k8s.keycloak.org/v2alpha1/KeycloakRealmImport",
                new RealmModel(new SchemaModel("keycloak-realm-import")));
    }

    private Models() {}

    /** What is wrong with an object; nothing when its model knows all of it. */
    public static List<String> faults(Manifest manifest) {
        Model model = KNOWN.get(manifest.apiVersion() + "/" + manifest.kind());
        if (model == null) {
            return List.of(manifest + ": no model knows " + manifest.apiVersion() + "/" + manifest.kind());
        }
        return model.faults(manifest).stream()
                .map(fault -> manifest + ": " + fault)
                .toList();
    }
}
