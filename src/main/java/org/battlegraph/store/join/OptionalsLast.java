package org.battlegraph.store.join;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;

/**
 * Takes the patterns behind an {@code OPTIONAL} or a {@code GRAPH} to those before it, where the
 * answer stays the same: what restricts most often stands last, and nobody should wait for what it
 * leaves out.
 */
final class OptionalsLast extends TransformCopy {

  @Override
  public Op transform(OpJoin join, Op left, Op right) {
    return right instanceof OpBGP patterns && !(left instanceof OpBGP)
        ? into(left, patterns).orElseGet(() -> super.transform(join, left, right))
        : super.transform(join, left, right);
  }

  /** What the join of the two comes to with the patterns further in; nothing where it may not. */
  private static Optional<Op> into(Op op, OpBGP patterns) {
    if (op instanceof OpBGP before) {
      BasicPattern all = new BasicPattern(before.getPattern());
      all.addAll(patterns.getPattern());
      return Optional.of(new OpBGP(all));
    }
    if (op instanceof OpJoin join) {
      return into(join.getLeft(), patterns).map(left -> OpJoin.create(left, join.getRight()));
    }
    if (op instanceof OpLeftJoin optional && isApart(optional, patterns)) {
      return into(optional.getLeft(), patterns)
          .map(left -> OpLeftJoin.create(left, optional.getRight(), optional.getExprs()));
    }
    return Optional.empty();
  }

  /** Whether the patterns speak of nothing that the optional part may or may not bind. */
  private static boolean isApart(OpLeftJoin optional, OpBGP patterns) {
    Set<Var> open = new HashSet<>(OpVars.mentionedVars(optional.getRight()));
    if (optional.getExprs() != null) {
      open.addAll(optional.getExprs().getVarsMentioned());
    }
    open.removeAll(OpVars.fixedVars(optional.getLeft()));
    return OpVars.mentionedVars(patterns).stream().noneMatch(open::contains);
  }
}
