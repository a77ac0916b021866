package org.battlegraph.recognize.date;

/**
 * Where an expression stands, as far as it matters for what later dates inherit.
 *
 * @param sentence the offset at which its sentence begins
 * @param section the number of its section
 * @param leads whether it opens its sentence, so that the narration moves there
 * @param aside whether it stands in a bracket or in the title of a book
 */
record Place(int sentence, int section, boolean leads, boolean aside) {}
