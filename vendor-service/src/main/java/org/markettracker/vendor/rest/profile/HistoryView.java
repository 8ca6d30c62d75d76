package org.markettracker.vendor.rest.profile;

/** A vendor's profile in one edition, and whether it differs from the edition before. */
public record HistoryView(String edition, boolean changed, ProfileView profile) {}
