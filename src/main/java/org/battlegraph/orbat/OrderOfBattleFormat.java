package org.battlegraph.orbat;

/** The forms in which an order of battle is written. */
public enum OrderOfBattleFormat {
  /** A tree for people. */
  TEXT {
    @Override
    public String write(OrderOfBattle order) {
      return TextTree.write(order);
    }
  },
  /** One nested object. */
  JSON {
    @Override
    public String write(OrderOfBattle order) {
      return JsonTree.write(order);
    }
  },
  /** A drawing. */
  SVG {
    @Override
    public String write(OrderOfBattle order) {
      return SvgTree.write(order);
    }
  };

  /** Returns the whole text of an order of battle, with the end of its last line. */
  public abstract String write(OrderOfBattle order);
}
