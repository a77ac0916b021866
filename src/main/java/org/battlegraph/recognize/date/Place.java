package org.battlegraph.recognize.date;

/**
 * Where an expression stands, as far as it matters for what later dates inherit.
 *
 * @param sentence the offset at which its sentence begins
 * @param section the number of its section
 * @param leads whether it opens its sentence, so that the narration moves there
 * @param aside whether it stands in a bracket or in the title of a book
 * @param ahead whether words before it say that it is yet to come: 遲至10月1日仍未, 定於5日
 */
record Place(int sentence, int section, boolean leads, boolean aside, boolean ahead) {}
