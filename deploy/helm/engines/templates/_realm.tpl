{{/* The realm as production has it: no users, no machines, no secrets but references. */}}
{{- define "engines.realm" -}}
realm: {{ .Values.names.realm }}
displayName: Market Tracker
enabled: true
sslRequired: external
registrationAllowed: false
resetPasswordAllowed: true
rememberMe: false
verifyEmail: true
bruteForceProtected: true
accessTokenLifespan: 300
accessTokenLifespanForImplicitFlow: 0
accessCodeLifespan: 60
ssoSessionIdleTimeout: 1800
ssoSessionMaxLifespan: 36000
internationalizationEnabled: true
supportedLocales: [en, zh-CN, ja]
defaultLocale: en
eventsEnabled: true
eventsExpiration: 7776000
adminEventsEnabled: true
roles:
  realm:
    - {name: subscriber, description: Reads the published editions}
    - {name: analyst, description: Enters statements and decides conflicts}
    - {name: publisher, description: Reviews and publishes editions}
    - {name: admin, description: Runs the system}
clientScopes:
  - name: market-tracker
    description: "All that a token for this system says: who, which roles, for whom"
    protocol: openid-connect
    attributes: {include.in.token.scope: "false", display.on.consent.screen: "false"}
    protocolMappers:
      - name: subject
        protocol: openid-connect
        protocolMapper: oidc-sub-mapper
        config: {access.token.claim: "true", introspection.token.claim: "true"}
      - name: audience of the system
        protocol: openid-connect
        protocolMapper: oidc-audience-mapper
        config: {included.custom.audience: market-tracker-api, access.token.claim: "true", id.token.claim: "false", introspection.token.claim: "true"}
      - name: roles
        protocol: openid-connect
        protocolMapper: oidc-usermodel-realm-role-mapper
        config: {claim.name: realm_access.roles, jsonType.label: String, multivalued: "true", access.token.claim: "true", id.token.claim: "false", userinfo.token.claim: "false", introspection.token.claim: "true"}
      - name: user name
        protocol: openid-connect
        protocolMapper: oidc-usermodel-attribute-mapper
        config: {user.attribute: username, claim.name: preferred_username, jsonType.label: String, access.token.claim: "true", id.token.claim: "true", userinfo.token.claim: "true", introspection.token.claim: "true"}
defaultDefaultClientScopes: [market-tracker]
clients:
  - clientId: market-tracker-web
    name: Market Tracker in the browser (the gateway keeps the tokens)
    enabled: true
    protocol: openid-connect
    publicClient: false
    clientAuthenticatorType: client-secret
    secret: ${WEB_CLIENT_SECRET}
    standardFlowEnabled: true
    implicitFlowEnabled: false
    directAccessGrantsEnabled: false
    serviceAccountsEnabled: false
    fullScopeAllowed: true
    redirectUris: ["https://{{ .Values.trackerHost }}/login"]
    webOrigins: []
    attributes: {pkce.code.challenge.method: S256, post.logout.redirect.uris: "https://{{ .Values.trackerHost }}/"}
    defaultClientScopes: [market-tracker]
    optionalClientScopes: []
  - clientId: admin-cli
    name: "Keycloak's own command line: shut here, as its only flow is the password grant"
    enabled: false
    protocol: openid-connect
    publicClient: true
    standardFlowEnabled: false
    implicitFlowEnabled: false
    directAccessGrantsEnabled: false
    serviceAccountsEnabled: false
    defaultClientScopes: []
    optionalClientScopes: []
{{- end -}}
