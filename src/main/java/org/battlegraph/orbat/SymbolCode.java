package org.battlegraph.orbat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The symbol of a force on a military map, as APP-6(D) tells it in twenty digits: the frame says
 * whose it is, the marks above it how large, the drawing within of which arm.
 *
 * <p>A symbol says no more than the text: a unit whose name gives no arm has an empty frame, and
 * one whose size is not told has no marks. What says how troops were raised (reserve, provisional,
 * guerrilla) is no arm and draws nothing.
 *
 * <pre>{@code
 * var code = new SymbolCode(Identity.HOSTILE, Body.UNIT, Optional.of("18"), List.of("MixedArms"));
 * code.digits(); // 10061000181210000000, a hostile brigade of combined arms
 * }</pre>
 *
 * @param identity whose it is
 * @param body what it is
 * @param echelon the code of the echelon amplifier, two digits, which the scheme of echelons gives;
 *     empty where the size is not told
 * @param arms the ontology's names of its arms, such as {@code Infantry}; unknown ones draw nothing
 */
public record SymbolCode(
    Identity identity, Body body, Optional<String> echelon, Collection<String> arms) {
  private static final String VERSION = "10";
  private static final String REALITY = "0";
  private static final String PRESENT = "0";
  private static final String NO_HEADQUARTERS = "0";
  private static final String NO_ECHELON = "00";
  private static final Pattern TWO_DIGITS = Pattern.compile("[0-9]{2}");

  /** Copies the arms. */
  public SymbolCode {
    arms = List.copyOf(arms);
    if (echelon.isPresent() && !TWO_DIGITS.matcher(echelon.get()).matches()) {
      throw new IllegalArgumentException("no code of an echelon: " + echelon.get());
    }
  }

  /** The standard identity. Who is friend to whom, the one who draws has to say. */
  public enum Identity {
    /** Of no side that is known. */
    UNKNOWN('1'),
    /** Of the side from which one looks. */
    FRIEND('3'),
    /** Of neither side. */
    NEUTRAL('4'),
    /** Of the other side. */
    HOSTILE('6');

    private final char digit;

    Identity(char digit) {
      this.digit = digit;
    }
  }

  /** The kinds of force that have symbols of their own. */
  public enum Body {
    /** A unit on land or of an air force, or the troops of a side. */
    UNIT,
    /** Several ships under one command. */
    FLEET,
    /** One ship. */
    SHIP
  }

  /** Returns the twenty digits. */
  public String digits() {
    Drawing drawing =
        switch (body) {
          case SHIP -> new Drawing("30", "120000", "00", "00");
          case FLEET -> Drawing.FLEET;
          case UNIT -> ofArms();
        };
    boolean afloat = drawing.set().equals(Drawing.FLEET.set());
    return VERSION
        + REALITY
        + identity.digit
        + drawing.set()
        + PRESENT
        + NO_HEADQUARTERS
        + (afloat ? NO_ECHELON : echelon.orElse(NO_ECHELON)) // ships have other amplifiers there
        + drawing.entity()
        + drawing.first()
        + drawing.second();
  }

  private Drawing ofArms() {
    for (Arm arm : Arm.values()) {
      if (arms.contains(arm.name)) {
        return arm.drawing;
      }
    }
    return new Drawing("10", "000000", "00", "00");
  }

  /** The set, the entity with its type, and the two modifiers. */
  private record Drawing(String set, String entity, String first, String second) {
    static final Drawing FLEET = new Drawing("30", "121000", "00", "00");
  }

  /** The arms that have a drawing. Of a unit with several, the first that stands here is drawn. */
  private enum Arm {
    AIRBORNE("Airborne", "121100", "00", "01"),
    MARINES("Marines", "121100", "46", "00"),
    RAILWAY("RailwayTroops", "140700", "00", "36"),
    ANTI_AIRCRAFT("AntiAircraft", "130100", "00", "00"),
    ARTILLERY("Artillery", "130300", "00", "00"),
    MECHANIZED("Mechanized", "121102", "00", "00"),
    ARMOR("Armor", "120500", "00", "00"),
    CAVALRY("Cavalry", "121300", "00", "00"),
    ENGINEERS("Engineers", "140700", "00", "00"),
    SIGNALS("Signals", "111000", "00", "00"),
    TRANSPORT("Transport", "163600", "00", "00"),
    POLICE("MilitaryPolice", "141200", "00", "00"),
    AVIATION("Aviation", "120800", "00", "00"),
    NAVAL("Naval", Drawing.FLEET),
    INFANTRY("Infantry", "121100", "00", "00"),
    MIXED("MixedArms", "121000", "00", "00");

    private final String name;
    private final Drawing drawing;

    Arm(String name, String entity, String first, String second) {
      this(name, new Drawing("10", entity, first, second));
    }

    Arm(String name, Drawing drawing) {
      this.name = name;
      this.drawing = drawing;
    }
  }
}
