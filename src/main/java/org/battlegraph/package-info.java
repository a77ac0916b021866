/** The library's root: it holds the root exception only, which every package may throw. */
@NullMarked
package org.battlegraph;

import org.jspecify.annotations.NullMarked;
