package org.battlegraph.store.join;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Puts patterns together again that Jena's optimizer has cut into a sequence, so that a filter
 * stands behind the first patterns that bind its variables: in which order patterns are matched is
 * decided later, and with the filters in view.
 */
final class WholeGroups extends TransformCopy {

  @Override
  public Op transform(OpSequence sequence, List<Op> parts) {
    List<Op> whole = new ArrayList<>();
    for (Op part : parts) {
      int last = whole.size() - 1;
      if (last >= 0 && isGroup(whole.get(last)) && isGroup(part)) {
        whole.set(last, together(whole.get(last), part));
      } else {
        whole.add(part);
      }
    }
    return whole.size() == 1 ? whole.get(0) : OpSequence.create().copy(whole);
  }

  private static boolean isGroup(Op op) {
    return op instanceof OpBGP
        || op instanceof OpFilter filter && filter.getSubOp() instanceof OpBGP;
  }

  private static Op together(Op first, Op second) {
    BasicPattern pattern = new BasicPattern(pattern(first));
    pattern.addAll(pattern(second));
    ExprList conditions = ExprList.copy(conditions(first));
    conditions.addAll(conditions(second));
    return conditions.isEmpty()
        ? new OpBGP(pattern)
        : OpFilter.filterBy(conditions, new OpBGP(pattern));
  }

  private static BasicPattern pattern(Op group) {
    return ((OpBGP) (group instanceof OpFilter filter ? filter.getSubOp() : group)).getPattern();
  }

  private static ExprList conditions(Op group) {
    return group instanceof OpFilter filter ? filter.getExprs() : new ExprList();
  }
}
