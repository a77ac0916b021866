package org.battlegraph.model.text;

/**
 * A link of the article to another.
 *
 * <p>The anchor is not trusted as the extent of a name: it may run past the name or stop short of
 * it ({@code [馬占山將軍在](…)}).
 *
 * @param anchor where the link's words stand
 * @param target the title behind the link, with spaces for underscores, without a fragment
 */
public record Link(Span anchor, String target) {}
