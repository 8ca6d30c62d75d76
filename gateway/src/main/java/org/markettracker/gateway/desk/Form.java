package org.markettracker.gateway.desk;

/**
 * What every form carries.
 *
 * @param work the page it belongs to, and comes back to
 * @param action where it is sent
 * @param token shows that it is this session's
 * @param tag the version that the person saw; a change since then is not overwritten
 * @param reason what is in the field for the reason
 */
public record Form(String work, String action, String token, String tag, String reason) {}
